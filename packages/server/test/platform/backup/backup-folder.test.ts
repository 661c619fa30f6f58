/**
 * A folder of backups: only whole ones count, what was cut off is cleared away, old ones go by rule.
 */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { clearPartials, listBackups, namesFor, requireFolder } from '../../../src/platform/backup/backup-folder.ts'
import type { BackupKind } from '../../../src/platform/backup/backup-header.ts'
import { expired } from '../../../src/platform/backup/retention.ts'
import { writeBackup } from '../../../src/platform/backup/write-backup.ts'
import { backUp, filledDatabase } from '../../support/filled-database.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('a folder of backups', () => {
  it('lists whole ones, newest first; each is for its owner alone, two of one second both stay', async () => {
    const database = await filledDatabase(1)
    const first = await backUp(database, { now: new Date('2026-03-01T08:00:00+09:00') })
    const second = await writeBackup(first.order)
    writeFileSync(join(first.order.folder, 'konvergen-20260301-090000.kvb'), 'not one')
    writeFileSync(join(first.order.folder, 'catatan.txt'), '')
    expect(first.path).toMatch(/konvergen-20260301-080000\.kvb$/)
    expect(second.path).toMatch(/konvergen-20260301-080001\.kvb$/)
    expect(statSync(first.path).mode & 0o777).toBe(0o600)
    const listed = await listBackups(first.order.folder)
    expect(listed.map(({ path }) => path).toSorted()).toEqual([first.path, second.path])
    expect(listed[0]).toMatchObject({ kind: 'tangan', bytes: first.bytes, at: first.order.now })
  })

  it('clears away what a program left that is gone, and nothing of one that lives', () => {
    const folder = temporaryFolder()
    const { partial } = namesFor(folder, new Date())
    const gone = join(folder, 'konvergen-20260301-080000.kvb.999999999-1.sebagian')
    // The number lives again, but it is another program.
    const again = join(folder, `konvergen-20260301-080000.kvb.${process.pid}-1.sebagian`)
    for (const path of [partial, gone, again]) writeFileSync(path, '')
    clearPartials(folder)
    expect([partial, gone, again].map((path) => existsSync(path))).toEqual([true, false, false])
  })

  it('is made when it is ours; one that a person named must be there', () => {
    const own = join(temporaryFolder(), 'cadangan')
    requireFolder(own, true)
    expect(statSync(own).mode & 0o777).toBe(0o700)
    expect(() => requireFolder(join(own, 'usb'), false)).toThrow('cadangan-folder-tidak-ada')
  })

  it('holds nothing of a backup that was given up in the middle', async () => {
    const database = await filledDatabase(4000)
    const giveUp = new AbortController()
    const folder = temporaryFolder()
    const made = backUp(database, { folder, signal: giveUp.signal })
    const outcome = made.catch((error: unknown) => error)
    for (let tries = 0; tries < 500 && !readdirSync(folder).some((name) => name.endsWith('.sebagian')); tries++) await wait(2)
    giveUp.abort()
    expect(await outcome).toMatchObject({ code: 'cadangan-gagal' })
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('retention', () => {
  const at = (day: string, hour = 12) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00`)
  const daysBefore = (last: string, count: number, kind: BackupKind = 'harian') =>
    Array.from({ length: count }, (_, n) => ({ at: new Date(at(last).getTime() - n * 86_400_000), kind }))
  const kept = (backups: readonly { at: Date; kind: BackupKind }[]) => {
    const gone = new Set(expired(backups))
    return backups.filter((backup) => !gone.has(backup)).map((backup) => backup.at.toLocaleDateString('sv'))
  }

  it('keeps seven days, four weeks, twelve months of two years of days', () => {
    const left = kept(daysBefore('2026-11-27', 730))
    expect(left.slice(0, 7)).toEqual(['2026-11-27', '2026-11-26', '2026-11-25', '2026-11-24', '2026-11-23', '2026-11-22', '2026-11-21'])
    // Sundays end a week; the last days of the months before.
    expect(left.slice(7)).toEqual([
      '2026-11-15',
      '2026-11-08',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ])
  })

  it('loses nothing to a month in which the office was closed', () => {
    const backups = [...daysBefore('2026-11-27', 3), ...daysBefore('2026-09-10', 4)]
    expect(kept(backups)).toHaveLength(7)
  })

  it('keeps the newest of one day', () => {
    const two = [8, 16].map((hour) => ({ at: at('2026-11-27', hour), kind: 'harian' as const }))
    expect(expired(two)).toEqual([two[0]])
  })

  it('never touches what a person made, and keeps three of those before upgrades', () => {
    expect(expired(daysBefore('2026-11-27', 400, 'tangan'))).toEqual([])
    expect(kept(daysBefore('2026-11-27', 5, 'sebelum-pembaruan'))).toEqual(['2026-11-27', '2026-11-26', '2026-11-25'])
  })
})
