/**
 * A backup and its way back, as a person does it: by commands, with real files, a real PostgreSQL, and processes that are killed in the middle.
 */
import { spawn } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { withClient } from '@konvergen/server/platform/database/connect.ts'
import { MAIN_DATABASE } from '@konvergen/server/platform/database/databases.ts'
import { startEmbedded } from '@konvergen/server/platform/database/start-embedded.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSealed } from '../../../server/test/support/filled-database.ts'
import { runCommand } from './run-command.ts'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

let root: string
let data: string
let disk: string

const inRoot = (...names: readonly string[]): string => path.join(root, ...names)
const backupsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.kvb'))
    .toSorted()
const only = (folder: string): string => path.join(folder, backupsIn(folder)[0] ?? 'none')
/** The table of rows and fingerprints out of what a command printed. */
const tableOf = (out: string): string[] => out.split('\n').filter((line) => / [0-9a-f]{16}$/.test(line))
/** All but the trail, which says of each backup and restore that it was made. */
const besideTrail = (out: string): string[] => tableOf(out).filter((line) => !/^\s*trail(_heads)? /.test(line))
const traceCount = (out: string): number => Number(/^\s*trail +(\d+) /m.exec(out)?.[1])

/** Runs a command as a process of its own and kills it as soon as `isMoment`. True when it was killed. */
async function killWhen(args: readonly string[], isMoment: () => boolean): Promise<boolean> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: 'ignore' })
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  while (child.exitCode === null && !isMoment()) await wait(2)
  child.kill('SIGKILL')
  return (await ended) === 'SIGKILL'
}

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'konvergen-uji-'))
  chmodSync(root, 0o755)
  ;[data, disk] = [inRoot('data'), inRoot('disk')]
  mkdirSync(disk)
  expect((await runCommand('migrate', '--data', data)).code).toBe(0)
  const database = await startEmbedded({ data, say: () => undefined })
  await withClient(database.adminUrl(MAIN_DATABASE), async (client) => {
    await client.query('truncate wilayah, wilayah_lists')
    await client.query(`insert into districts values ('76.01', 'Pasangkayu', 'Sulawesi Barat', false, '4.0.1', now())`)
    await fillSealed(client, 8000)
  })
  await database.stop()
  mkdirSync(path.join(data, 'dokumen'), { mode: 0o700 })
  writeFileSync(path.join(data, 'dokumen', 'sk.pdf'), 'isi')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('konvergen backup', () => {
  it('writes one, reads it back, says what is in it and what it does not protect from', async () => {
    const { code, out, err } = await runCommand('backup', '--data', data)
    expect(code).toBe(0)
    expect(out).toMatch(/child_persons +8\.000 /)
    expect(out).toMatch(/dokumen +1 /)
    expect(out).toMatch(/Cadangan dibuat dan dibaca ulang: .*cadangan\/konvergen-\d{8}-\d{6}\.kvb \([\d,]+ MB\)/)
    expect(err).toContain('disk yang sama')
    expect(err).toContain('--lembar-pemulihan')
    const folder = path.join(data, 'cadangan')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(only(folder)).mode & 0o777).toBe(0o600)
  })

  it.each([
    [[], 'Cadangan utuh', 'dibuat dengan tangan'],
    [['--bahasa', 'en'], 'The backup is whole', 'made by hand'],
  ])('checks a file without a database %j', async (language, whole, kind) => {
    const file = only(path.join(data, 'cadangan'))
    const checked = await runCommand('backup', '--periksa', file, '--data', data, ...language)
    expect(checked).toMatchObject({ code: 0, err: '' })
    expect(checked.out).toContain(whole)
    expect(checked.out).toContain(kind)
    expect((await runCommand('verify', file, '--data', data, ...language)).out).toBe(checked.out)
  })

  it.each([
    [['--ke', '/tidak/ada'], 'pasang dahulu diskanya', 'connect it first'],
    [['--data', '/tidak/ada'], 'Belum ada basis data', 'There is no database'],
    [['--periksa', '/tidak/ada.kvb'], 'tidak dapat dibaca', 'cannot be read'],
    [['--lembar-pemulihan', '/tmp/lembar.docx'], '.pdf atau .txt', '.pdf or .txt'],
    [['--periksa', 'x', '--lembar', 'a', '--kunci', 'b'], 'tidak keduanya', 'not both'],
    [['--periksa', 'x', '--lembar', '/tidak/ada'], 'tidak dapat dibaca', 'cannot be read'],
    [['--periksa', 'x', '--kunci', '/tidak/ada'], 'tidak ada', 'does not exist'],
  ])('refuses %j in words', async (args, id, en) => {
    const all = args.includes('--data') ? args : [...args, '--data', data]
    const said = await runCommand('backup', ...all)
    expect([said.code, said.err]).toEqual([1, expect.stringContaining(id)])
    expect((await runCommand('backup', ...all, '--bahasa', 'en')).err).toContain(en)
  })
})

describe('the recovery sheet', () => {
  it('is written for its owner alone, as PDF and as text, and opens a backup', async () => {
    for (const name of ['lembar.pdf', 'lembar.txt']) {
      expect(await runCommand('backup', '--lembar-pemulihan', inRoot(name), '--data', data)).toMatchObject({ code: 0, err: '' })
      expect(statSync(inRoot(name)).mode & 0o777).toBe(0o600)
    }
    expect(readFileSync(inRoot('lembar.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const file = only(path.join(data, 'cadangan'))
    expect((await runCommand('verify', file, '--lembar', inRoot('lembar.txt'), '--data', inRoot('kosong'))).code).toBe(0)
    const none = await runCommand('verify', file, '--data', inRoot('kosong'))
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('--lembar')])
    const pdf = await runCommand('verify', file, '--lembar', inRoot('lembar.pdf'))
    expect([pdf.code, pdf.err]).toEqual([1, expect.stringContaining('Ketik baris bernomor')])
  })
})

describe('a backup that is killed (kill -9) in the middle', () => {
  it('leaves nothing that looks whole; the one before it restores on a fresh machine, equal by count and hash', async () => {
    const good = only(path.join(data, 'cadangan'))
    copyFileSync(good, path.join(disk, path.basename(good)))
    const half = () => readdirSync(disk).find((name) => name.endsWith('.sebagian'))
    const isUnderWay = () => half() !== undefined && statSync(path.join(disk, half() ?? '')).size > 100_000
    expect(await killWhen(['backup', '--data', data, '--ke', disk], isUnderWay)).toBe(true)
    expect(half()).toBeDefined()
    expect(backupsIn(disk)).toEqual([path.basename(good)])

    const fresh = inRoot('baru')
    const typed = readFileSync(inRoot('lembar.txt'), 'utf8').toLowerCase()
    writeFileSync(inRoot('ketikan.txt'), typed)
    const restored = await runCommand('restore', path.join(disk, path.basename(good)), '--lembar', inRoot('ketikan.txt'), '--data', fresh)
    expect([restored.code, restored.out]).toEqual([0, expect.stringContaining('sama dengan cadangan')])
    expect(readdirSync(fresh).toSorted()).toEqual(['dokumen', 'kunci.json', 'log', 'postgres', 'run'])
    expect(statSync(path.join(fresh, 'kunci.json')).mode & 0o777).toBe(0o600)
    // Looked at from outside: a backup of what was restored holds the same.
    const again = await runCommand('backup', '--data', fresh)
    const verified = await runCommand('verify', good, '--data', data)
    expect(besideTrail(again.out)).toEqual(besideTrail(verified.out))
    expect(traceCount(again.out)).toBe(traceCount(verified.out) + 1)
    expect(tableOf(restored.out)).toEqual(tableOf(verified.out))
    expect(tableOf(verified.out).length).toBeGreaterThan(20)

    // The next one clears away what was left.
    expect((await runCommand('backup', '--data', data, '--ke', disk)).code).toBe(0)
    expect(half()).toBeUndefined()
    expect(backupsIn(disk)).toHaveLength(2)
  })
})

describe('konvergen restore', () => {
  it('refuses a place that holds data, and other keys, in both languages', async () => {
    const file = only(path.join(data, 'cadangan'))
    const before = readdirSync(data).toSorted()
    for (const [language, words] of [
      ['id', 'hanya ke tempat kosong'],
      ['en', 'only into an empty place'],
    ] as const) {
      const refused = await runCommand('restore', file, '--data', data, '--bahasa', language)
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(words)])
    }
    expect(readdirSync(data).toSorted()).toEqual(before)
    const other = inRoot('kunci-lain.json')
    const key = Buffer.alloc(32, 7).toString('base64')
    writeFileSync(other, JSON.stringify({ versi: 1, sekarang: 'k1', kunci: { k1: key }, indeks: key }))
    const wrong = await runCommand('restore', file, '--kunci', other, '--data', inRoot('lain'))
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('bukan kunci cadangan')])
    expect((await runCommand('restore', file, '--data', inRoot('lain'))).err).toContain('kuncinya tidak ada')
    expect(readdirSync(root)).not.toContain('lain')
    expect((await runCommand('restore', '--data', inRoot('lain'), '--bahasa', 'en')).err).toContain('Name one backup file')
  })

  it('leaves nothing of a damaged file', async () => {
    const file = inRoot('rusak.kvb')
    const bytes = readFileSync(only(path.join(data, 'cadangan')))
    bytes[1000]! ^= 1
    writeFileSync(file, bytes)
    const refused = await runCommand('restore', file, '--kunci', path.join(data, 'kunci.json'), '--data', inRoot('lain'))
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('rusak')])
    expect(readdirSync(root)).not.toContain('lain')
  })

  it('that is killed in the middle leaves no data, and can be done again', async () => {
    const place = inRoot('terputus')
    const args = ['restore', only(path.join(data, 'cadangan')), '--kunci', path.join(data, 'kunci.json'), '--data', place]
    const filled = () => {
      const apart = safeList(place).find((name) => name.endsWith('-pulih')) ?? 'none'
      return safeList(path.join(place, apart, 'postgres', 'base')).length > 3
    }
    expect(await killWhen(args, filled)).toBe(true)
    expect(readdirSync(place)).not.toContain('postgres')
    expect(readdirSync(place)).not.toContain('kunci.json')
    expect((await runCommand(...args)).code).toBe(0)
    expect(readdirSync(place).toSorted()).toEqual(['dokumen', 'kunci.json', 'log', 'postgres', 'run'])
  })
})

function safeList(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

describe('konvergen trail verify', () => {
  it('finds each backup that was made in the trail, whole, and a district that was opened past it', async () => {
    const { code, out, err } = await runCommand('trail', 'verify', '--data', data)
    expect(out).toMatch(/^00\.00: \d+ baris, utuh; ujung/m)
    expect(Number(/^00\.00: (\d+)/m.exec(out)?.[1])).toBeGreaterThan(2)
    expect([code, out, err]).toEqual([2, expect.stringMatching(/^76\.01: 0 baris, RUSAK/m), expect.stringContaining('jejak')])
  })

  it('holds an end that was written down against the chain', async () => {
    const digest = '9F3A-77B0-12CD-55EF-0A1B'
    const { out } = await runCommand('trail', 'verify', '--data', data)
    const end = /^00\.00: .* ujung (\S+)$/m.exec(out)?.[1] ?? ''
    const ends = [end, `00.00-9000-${digest}`, `00.00-1-${digest}`, `11.01-5-${digest}`].flatMap((one) => ['--akhir', one])
    const held = await runCommand('trail', 'verify', '--data', data, '--bahasa', 'en', ...ends)
    expect(held.out).toContain(`  ${end}: the end that you hold stands in this chain`)
    expect(held.err).toMatch(/00\.00-9000-.*: THE CHAIN IS SHORTER than the end that you hold.* The chain in itself is whole\./)
    expect(held.err).toMatch(/00\.00-1-.*: ANOTHER CHAIN/)
    expect(held.err).toMatch(/11\.01-5-.*: there is no trail of that district here/)
    expect(held.code).toBe(2)
    expect(await runCommand('trail', 'verify', '--akhir', 'entah')).toMatchObject({ code: 1, err: expect.stringContaining('entah') })
  })
})

describe('konvergen tugas ingatkan', () => {
  it('makes the reminders of the day once', async () => {
    expect(await runCommand('tugas', 'ingatkan', '--data', data)).toMatchObject({
      code: 0,
      out: expect.stringContaining('76.01: 0 pemberitahuan, 0 surel'),
    })
    const again = await runCommand('tugas', 'ingatkan', '--data', data, '--bahasa', 'en')
    expect(again.out).toContain('76.01: made today already')
    expect((await runCommand('tugas')).code).toBe(1)
  })
})

describe('konvergen keys', () => {
  it('changes the data key, says what nobody can open, and forgets nothing while there is any', async () => {
    const rotated = await runCommand('keys', 'rotate', '--data', data)
    expect([rotated.code, rotated.out]).toEqual([2, expect.stringMatching(/^Kunci sekarang: k2\. \d+ bagian disegel ulang dengannya\./)])
    expect(rotated.err).toContain('Cetak lembar pemulihan yang baru')
    expect(rotated.err).toContain('bagian rusak')
    expect((await runCommand('keys', 'forget', '--data', data, '--bahasa', 'en')).err).toContain('still sealed with an old key')
    expect((await runCommand('keys')).code).toBe(1)
  })
})
