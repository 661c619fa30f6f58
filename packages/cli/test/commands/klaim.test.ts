import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'
import { sharedFile } from './shared-data.ts'

const TABLE = 'kode;nama;tahun;sumber;persen\n98.01;Satu;2021;SSGI;11,3\n98.02;Dua;2021;SSGI;26\n98.01;Satu;2021;e-PPGBM;6,62\n'

async function klaim(text: string, ...args: readonly string[]) {
  const file = path.join(await newFolder(), 'angka.csv')
  await writeFile(file, text)
  return runCommand('klaim', file, ...args)
}
const A0 = ['--angka', '11,3', '--tahun', '2021']

describe('konvergen klaim', () => {
  it('agrees with what was published, and says what the register says and which districts are not known', async () => {
    const { code, out } = await klaim(TABLE, '--wilayah', '98.01', ...A0, '--sumber', 'SSGI', '--kata', 'terendah')
    expect(code).toBe(0)
    expect(out).toContain('sesuai dengan yang terbit')
    expect(out).toContain('Sumber lain mengatakan lain (Satu, e-PPGBM 2021')
    expect(out).toContain('berapa jumlah seluruhnya tidak diketahui')
  })

  it('another source needs somebody to look; a line that cannot be used is named', async () => {
    expect(await klaim(TABLE, '--wilayah', '98.01', ...A0, '--sumber', 'e-PPGBM')).toMatchObject({ code: 2 })
    const { code, err } = await klaim(`${TABLE}98.03;Tiga;2021;SSGI;banyak\n`, '--wilayah', '98.01', ...A0, '--sumber', 'SSGI')
    expect([code, err]).toEqual([2, expect.stringContaining('Baris 5 tidak dipakai: persen')])
  })

  it('knows the figures of the nation, and refuses what it cannot ask', async () => {
    expect((await klaim(TABLE, '--wilayah', 'ID', '--angka', '19.8', '--sumber', 'SSGI', '--tahun', '2024')).code).toBe(0)
    expect((await klaim(TABLE, '--wilayah', '98.01')).code).toBe(1)
    expect((await klaim(TABLE, '--wilayah', '9801', ...A0)).code).toBe(1)
    expect((await klaim('kode;persen\n', '--wilayah', '98.01', ...A0)).err).toContain('tahun, sumber')
  })

  it('“11,3 % … terbaik” of Kaur against the published table', async (context) => {
    const file = sharedFile(context, 'real/published_prevalence.csv')
    const { code, out } = await runCommand('klaim', file, '--wilayah', '17.04', ...A0, '--sumber', 'SSGI', '--kata', 'terendah')
    expect(code).toBe(0)
    expect(out).toContain('Menurut SSGI 2021 terendah di antara yang angkanya ada')
    expect(out).toContain('Menurut e-PPGBM 2021 peringkatnya 2 dari 2')
  })
})
