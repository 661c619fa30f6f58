import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

async function linesOf(folder: string, file: string): Promise<string[]> {
  return (await readFile(path.join(folder, file), 'utf8')).trimEnd().split('\n')
}
const SMALL = ['--anak-jumlah', '300', '--bulan', '3']

test('without --anak the files of the demo district, as ever', async () => {
  const folder = await newFolder()
  const { code, out } = await runCommand('demo', '--out', folder)
  expect(code).toBe(0)
  expect(out.split('\n')).toContain('rekap-status-gizi-2026-02.xlsx')
  expect(await readdir(folder)).toHaveLength(5)
})

test('a list for every month, and the truth of each row', async () => {
  const folder = await newFolder()
  const { code } = await runCommand('demo', '--anak', '--out', folder, ...SMALL, '--kesalahan', '2')
  expect(code).toBe(0)
  expect((await readdir(folder)).toSorted()).toEqual([
    'eppgbm-anak-2025-12.csv',
    'eppgbm-anak-2026-01.csv',
    'eppgbm-anak-2026-02.csv',
    'kebenaran.csv',
    'wilayah-99.01.csv',
  ])
  const truth = (await linesOf(folder, 'kebenaran.csv')).slice(1).map((line) => line.split(','))
  expect(truth.length).toBeGreaterThan(10)
  for (const [file = '', row, , , , nik = '', date = ''] of truth.filter(([own]) => own !== '')) {
    const line = (await linesOf(folder, file))[Number(row) - 1]
    expect(line).toContain(nik)
    expect(line).toContain(date)
  }
})

test('the same seed writes the same bytes, another one others', async () => {
  const [one, again, other] = [await newFolder(), await newFolder(), await newFolder()]
  await runCommand('demo', '--anak', '--out', one, ...SMALL, '--berkas', 'satu')
  await runCommand('demo', '--anak', '--out', again, ...SMALL, '--berkas', 'satu')
  await runCommand('demo', '--anak', '--out', other, ...SMALL, '--berkas', 'satu', '--benih', '2')
  const [a, b, c] = await Promise.all([one, again, other].map((folder) => readFile(path.join(folder, 'eppgbm-anak.csv'), 'utf8')))
  expect(b).toBe(a)
  expect(c).not.toBe(a)
})

test('one month of exactly so many rows, as a workbook or as csv, is recognised', async () => {
  const folder = await newFolder()
  for (const format of ['csv', 'xlsx']) {
    const { code, out } = await runCommand('demo', '--anak', '--out', folder, '--baris', '700', '--format', format)
    expect([code, out]).toEqual([0, expect.stringContaining('700 baris')])
    const checked = await runCommand('check-file', path.join(folder, `eppgbm-anak-2026-02.${format}`))
    expect(checked.out).toContain('daftar anak e-PPGBM, 700 baris pengukuran')
  }
})

test('a workbook for each month has the rows and the truth of the csv', async () => {
  const [csv, xlsx] = [await newFolder(), await newFolder()]
  await runCommand('demo', '--anak', '--out', csv, ...SMALL)
  await runCommand('demo', '--anak', '--out', xlsx, ...SMALL, '--format', 'xlsx')
  const truths = await Promise.all([csv, xlsx].map((folder) => linesOf(folder, 'kebenaran.csv')))
  const [first, second] = truths.map((lines) => lines.map((line) => line.replace('.xlsx', '.csv')).toSorted())
  expect(second).toEqual(first)
})

test('an invented district of any size brings its own areas', async () => {
  const folder = await newFolder()
  await runCommand('demo', '--anak', '--out', folder, ...SMALL, '--desa', '12', '--kecamatan', '3')
  expect(await linesOf(folder, 'wilayah-99.02.csv')).toHaveLength(1 + 1 + 3 + 12)
})

test.each([
  ['--sampai', '2026-13'],
  ['--format', 'pdf'],
  ['--kesalahan', 'banyak'],
  ['--desa', '5000'],
  ['--anak-jumlah', '0'],
])('%s %s is refused in words', async (...option) => {
  const { code, err } = await runCommand('demo', '--anak', '--out', await newFolder(), ...option)
  expect(code).toBe(1)
  expect(err.length).toBeGreaterThan(10)
})

test('options of the lists go with --anak only; exact rows are for one month', async () => {
  const folder = await newFolder()
  expect((await runCommand('demo', '--out', folder, '--bulan', '3')).err).toContain('--anak')
  expect((await runCommand('demo', '--anak', '--out', folder, '--baris', '9', '--bulan', '3')).err).toContain('--bulan 1')
})
