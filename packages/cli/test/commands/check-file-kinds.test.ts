/** What an office brings beside e-PPGBM's files: recognised, checked, and said to nobody who it is about. All persons are invented. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'

async function check(lines: readonly (readonly (string | number)[])[] | string, ...more: readonly string[]) {
  const file = path.join(await newFolder(), 'berkas.csv')
  await writeFile(file, typeof lines === 'string' ? lines : lines.map((line) => line.join(';')).join('\n'))
  return runCommand('check-file', file, ...more)
}

const FAMILIES = [
  'No. Kartu Keluarga',
  'NIK Kepala Keluarga',
  'Nama Kepala Keluarga',
  'Nama Istri',
  'Desa',
  'Kecamatan',
  'PUS',
  'PUS Hamil',
  'Terlalu Tua (> 35 Tahun)',
]

describe('konvergen check-file', () => {
  it('says the kind, by which headings, and places the villages of the district', async () => {
    const rows = [
      ['KECAMATAN', 'KELURAHAN', 'JUMLAH BUMIL', 'BUMIL TERDAMPINGI', 'BUMIL TIDAK TERDAMPINGI'],
      ['BAMBAIRA', 'BAMBAIRA', 36, 40, -4],
      ['BAMBAIRA', 'KASOLOANGG', 9, 0, 9],
      ['BAMBAIRA', 'DESA TAMBAHAN TANGAN', 9, 0, 9],
    ]
    const { code, out } = await check(rows, '--kabupaten', '76.01')
    expect(code).toBe(2)
    expect(out).toContain('rekap ibu hamil Elsimil, 3 baris desa')
    expect(out).toContain('Dikenali dari judul kolom: KECAMATAN, KELURAHAN, JUMLAH BUMIL')
    expect(out).toMatch(/E2: BAMBAIRA: Bumil tidak terdampingi di bawah nol/)
    expect(out).toMatch(/DESA TAMBAHAN TANGAN/)
    expect(out).toMatch(/KASOLOANGG.*Kasoloang/i)
  })

  it('reads a list of families and names none of them', async () => {
    const rows = [
      FAMILIES,
      ['9901011701180001', '9901011701700001', 'PENANDA UMPAMA', 'PENANDA CONTOH', 'BAMBAIRA', 'BAMBAIRA', 'V', 'PENANDA', ''],
      ['9901011701180001', '990101170170', 'PENANDA UMPAMA', 'PENANDA CONTOH', 'PENANDA LAIN', 'BAMBAIRA', '', 'V', 'V'],
    ]
    const { code, out, err } = await check(rows, '--kabupaten', '76.01', '--bahasa', 'en')
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(out).toContain('list of families at risk of stunting (KRS) by name, families: 2')
    for (const point of ['Other cut-offs of 4T', 'H2: ', 'A family without a risk factor', 'B3: ', 'comes again'])
      expect(out).toContain(point)
    expect(out).not.toMatch(/PENANDA|\d{9}/)
  })

  it.each([
    [
      'daftar posyandu, 1 posyandu',
      [
        ['KECAMATAN', 'KELURAHAN', 'Nama Posyandu'],
        ['A', 'B', 'Mawar'],
      ],
    ],
    [
      'daftar DTSEN, 1 orang',
      [
        ['nik', 'nama', 'no_kk', 'kecamatan', 'desa', 'desil'],
        ['9901015701180001', 'X', '', 'A', 'B', '1'],
      ],
    ],
    [
      'angka konteks (BPS), 1 angka',
      [
        ['kode', 'tahun', 'indikator', 'nilai'],
        ['99.01', '2024', 'Penduduk', '5'],
      ],
    ],
    [
      'nomenklatur sub-kegiatan (SIPD), 1 kode',
      [
        ['kode', 'nomenklatur'],
        ['1.02.02.2.02.15', 'Gizi'],
      ],
    ],
    [
      'data PUS dan unmet need, 1 baris desa',
      [
        ['KECAMATAN', 'KELURAHAN', 'PUS', 'UNMET NEED', 'BULAN'],
        ['A', 'B', 5, 1, 'MEI'],
      ],
    ],
    [
      'per kecamatan, 1 baris kecamatan',
      [
        ['NO', 'KECAMATAN', 'JUMLAH KELUARGA', 'JUMLAH KRS', 'PUS'],
        [1, 'A', 5, 1, 3],
      ],
    ],
    ['nilai data DHIS2 (dataValueSets), 1 nilai', '{"dataValues":[{"dataElement":"A","period":"2024","orgUnit":"99.01","value":"0"}]}'],
  ])('recognises: %s', async (said, content) => {
    const { code, out } = await check(content)
    expect(code).not.toBe(1)
    expect(out).toContain(said)
  })

  it('refuses an exchange that breaks off', async () => {
    expect(await check('{"dataValues":[{"dataElement":"A"')).toMatchObject({
      code: 1,
      err: expect.stringContaining('dataValueSets') as string,
    })
  })
})
