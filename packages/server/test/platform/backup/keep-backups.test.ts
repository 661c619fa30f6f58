/**
 * The daily round: one a day, by a clock that the test sets; a failure is said, logged without names or paths, shown, and stops nothing.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { expect, it } from 'vitest'
import { Backups } from '../../../src/platform/backup/backups.ts'
import { type BackupKeeper, keepBackups } from '../../../src/platform/backup/keep-backups.ts'
import { KeyRing } from '../../../src/platform/crypto/key-ring.ts'
import { filledDatabase, newKeys } from '../../support/filled-database.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

interface Round {
  readonly data: string
  readonly backups: Backups
  readonly keeper: BackupKeeper
  readonly said: Bilingual[]
  readonly log: string[]
  readonly setClock: (iso: string) => void
  readonly files: () => string[]
}

async function startRound(env: NodeJS.ProcessEnv = {}): Promise<Round> {
  const { adminUrl } = await filledDatabase(1)
  const data = temporaryFolder()
  const [said, log]: [Bilingual[], string[]] = [[], []]
  let now = new Date('2026-11-27T08:00:00+09:00')
  const say = (text: Bilingual) => void said.push(text)
  const backups = new Backups({ data, adminUrl, say }, env)
  const keeper = keepBackups({ backups, ring: new KeyRing(newKeys()), say, log: (line) => void log.push(line), now: () => now })
  const setClock = (iso: string) => {
    now = new Date(iso)
  }
  return { data, backups, keeper, said, log, setClock, files: () => readdirSync(join(data, 'cadangan')).toSorted() }
}

it('makes one when the last is a day old, and not before', async () => {
  const { keeper, setClock, files, backups, log } = await startRound()
  expect(await backups.standing()).toEqual({ state: 'harian', last: null })
  await keeper.look()
  await keeper.look()
  expect(files()).toEqual(['konvergen-20261127-080000.kvb'])
  setClock('2026-11-28T07:59:00+09:00')
  await keeper.look()
  expect(files()).toHaveLength(1)
  setClock('2026-11-28T08:00:00+09:00')
  await Promise.all([keeper.look(), keeper.look()])
  expect(files()).toEqual(['konvergen-20261127-080000.kvb', 'konvergen-20261128-080000.kvb'])
  expect(await backups.standing()).toEqual({
    state: 'harian',
    last: { at: '2026-11-27T23:00:00.000Z', bytes: expect.any(Number) as number },
  })
  expect(log.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual(['cadangan', 'cadangan'])
  await keeper.stop()
})

it('removes what is too old', async () => {
  const { keeper, setClock, files } = await startRound()
  for (const day of ['23', '24', '25', '26', '27', '28', '29', '30']) {
    setClock(`2026-11-${day}T08:00:00+09:00`)
    await keeper.look()
  }
  expect(files()).toHaveLength(7)
  expect(files()[0]).toBe('konvergen-20261124-080000.kvb')
  await keeper.stop()
})

it('says and shows a failure, without a path in the log, and mends itself', async () => {
  const { keeper, said, log, backups, data, files } = await startRound()
  const blocked = join(data, 'cadangan')
  writeFileSync(blocked, 'a file where the folder should be')
  await keeper.look()
  expect(said[0]?.id).toContain('cadangan')
  expect(await backups.standing()).toEqual({ state: 'gagal', last: null })
  expect(log).toHaveLength(1)
  expect(log[0]).toContain('"code":"cadangan-')
  expect(log[0]).not.toContain(data)
  rmSync(blocked)
  await keeper.look()
  expect(files()).toHaveLength(1)
  expect((await backups.standing()).state).toBe('harian')
  await keeper.stop()
})

it('goes where it is told, and is switched off by a word', async () => {
  const elsewhere = temporaryFolder()
  const { keeper, data } = await startRound({ KONVERGEN_BACKUP_FOLDER: elsewhere })
  await keeper.look()
  expect(readdirSync(elsewhere)).toHaveLength(1)
  expect(readdirSync(data)).toEqual([])
  await keeper.stop()
  const off = new Backups({ data, adminUrl: 'postgres://x', say: () => undefined }, { KONVERGEN_BACKUP: 'tidak' })
  expect((await off.standing()).state).toBe('mati')
  const foreign = new Backups({ data, adminUrl: null, say: () => undefined }, {})
  expect((await foreign.standing()).state).toBe('mati')
})
