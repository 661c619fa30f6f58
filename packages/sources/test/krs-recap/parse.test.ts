/** The KRS recap and its oddities. */
import { checkKrs } from '@konvergen/core/intake/check-krs.ts'
import { describe, expect, it } from 'vitest'
import { parseKrs } from '../../src/krs-recap/parse.ts'
import { readPeriod } from '../../src/krs-recap/read-period.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { given } from '../given.ts'
import { bytesOf, csvOf, type Grid, sheetOf, xlsxOf } from '../sample-recap.ts'
import { sharedFile } from '../shared-data.ts'

const HEADING = [
  '',
  'KABUPATEN',
  'KECAMATAN',
  'KODE',
  'KELURAHAN',
  'JUMLAH KELUARGA',
  'JUMLAH KELUARGA SASARAN',
  'JUMLAH KRS',
  'JUMLAH TIDAK BERESIKO',
  'PERIODE',
]
const ROWS: Grid = [
  [0, 'CONTOH', 'HULU', '2001', 'MUARA', 300, 200, 50, 150, 'Sem 2 2024'],
  [1, 'CONTOH', 'HULU', '2002', 'HILIR', 400, 300, 70, 230, 'Sem 2 2024'],
]
const parse = (rows: Grid = ROWS, heading: Grid[number] = HEADING) => parseKrs([sheetOf([heading, ...rows], [])], 'krs.csv')
const changed = (column: number, value: string | number | null): Grid => [(ROWS[0] ?? []).with(column, value)]

it.each([
  ['2001.0', '2001'],
  ['76.01.01.2001', '2001'],
  ['7601012001.0', '2001'],
  ['12.0', '0012'],
])('the code %s is read as %s', (written, code) => {
  expect(parse(changed(3, written))).toMatchObject({ file: { rows: [{ kodeAkhir: code }] }, issues: [] })
})

it('a JUMLAH below each kecamatan is not the total of the district', () => {
  const sum = (rows: Grid) => [
    null,
    null,
    null,
    null,
    'JUMLAH',
    ...[5, 6, 7, 8].map((column) => rows.reduce((all, row) => all + Number(row[column]), 0)),
  ]
  const others = ROWS.map((row, index) => row.with(2, 'HILIR').with(4, `DESA ${index}`).with(5, 555))
  const { file, issues } = parse([...ROWS, sum(ROWS), ...others, sum(others)])
  expect(file?.rows).toHaveLength(4)
  expect(file?.total).toBeNull()
  expect(issues.map(({ code }) => code)).toEqual(['tabel.bukan-desa', 'tabel.bukan-desa'])
})

it('takes no last four digits of the statistics office’s codes for Kemendagri’s', () => {
  const rows = ROWS.map((row, index) => row.with(3, `997101${index}001`))
  const { file, issues } = parse(rows, HEADING.with(3, 'KODE BPS').with(4, 'NAMA KEL'))
  expect(file?.rows.map(({ kodeAkhir, kode }) => [kodeAkhir, kode])).toEqual([
    [null, { system: 'bps', kode: '9971010001' }],
    [null, { system: 'bps', kode: '9971011001' }],
  ])
  expect(issues).toEqual([])
})

describe('parseKrs', () => {
  it('reads rows behind an unnamed index column', () => {
    const { file, issues } = parse()
    expect(issues).toEqual([])
    expect(file).toMatchObject({ period: '2024-S2', total: null })
    expect(file?.rows[0]).toMatchObject({
      row: 2,
      kabupaten: 'CONTOH',
      kecamatan: 'HULU',
      kodeAkhir: '2001',
      nama: 'MUARA',
      periode: 'Sem 2 2024',
    })
    expect(file?.rows[1]?.counts.krs).toEqual({ value: 70, raw: '70', cell: 'H3' })
  })

  it('is the same from csv and xlsx', async () => {
    const grid = [HEADING, ...ROWS]
    const both = await Promise.all(
      [bytesOf(csvOf(grid)), await xlsxOf(grid, [])].map(async (bytes) => {
        const result = await readWorkbook(bytes, 'krs')
        return parseKrs(result.ok ? result.workbook.sheets : [], 'krs').file?.rows
      }),
    )
    expect(both[0]).toHaveLength(2)
    expect(both[1]).toEqual(both[0])
  })

  it.each([
    [2001, '2001'],
    ['1', '0001'],
    ['7601012003', '2003'],
    ['76.01.01.2003', '2003'],
    ['-', null],
    [null, null],
  ])('code %j is %j', (code, last) => {
    const { file, issues } = parse(changed(3, code))
    expect(file?.rows[0]?.kodeAkhir).toBe(last)
    expect(issues).toEqual([])
  })

  it('says which code it cannot read', () => {
    expect(parse(changed(3, 'D-01'))).toMatchObject({ issues: [{ code: 'krs.kode-tak-terbaca', place: { cell: 'D2' }, read: 'D-01' }] })
  })

  it('sets the total aside, wherever its label stands', () => {
    for (const column of [1, 2, 4]) {
      const total = Array.from({ length: 10 }, (_, index) => (index === column ? 'JUMLAH' : null)).with(7, null)
      const row = [...total.slice(0, 5), 700, 500, 120, 380, null]
      expect(parse([...ROWS, row]).file).toMatchObject({ rows: { length: 2 }, total: { row: 4 }, period: '2024-S2' })
    }
  })

  it('needs KRS, and sasaran or what is left of it', () => {
    expect(parse(ROWS, HEADING.with(7, 'LAIN')).issues).toMatchObject([
      { code: 'tabel.kolom-wajib-tidak-ada', params: { kolom: 'Jumlah KRS' } },
    ])
    const { file } = parse(ROWS, HEADING.with(6, 'CATATAN'))
    expect(checkKrs(given(file), 'krs.csv').counts[0]?.sasaran).toBe(200)
  })

  it('does not take mothers or pregnant women at risk for families', () => {
    const elsimil = HEADING.with(5, 'JUMLAH PASCASALIN').with(6, 'MELAHIRKAN NORMAL').with(7, 'BERISIKO').with(8, 'TIDAK BERISIKO')
    expect(parse(ROWS, elsimil)).toMatchObject({ file: null, issues: [{ params: { kolom: 'Jumlah keluarga sasaran' } }] })
  })

  it('asks when the rows speak of several periods or none', () => {
    expect(parse([...ROWS, ...changed(9, 'Sem 1 2024')])).toMatchObject({
      file: { period: null },
      issues: [{ code: 'krs.periode-tidak-jelas' }],
    })
    expect(parse(changed(9, 'tahun lalu')).issues).toMatchObject([{ code: 'krs.periode-tidak-jelas' }])
  })

  it('notes a file of several districts', () => {
    expect(parse([...ROWS, ...changed(1, 'LAIN')]).issues).toMatchObject([{ code: 'krs.banyak-kabupaten', params: { jumlah: 2 } }])
  })

  it('reads the real recap', async (context) => {
    const result = await readWorkbook(sharedFile(context, 'data/real/76.01_data_verval_krs_2024_sem2.csv'), 'krs.csv')
    const { file, issues } = parseKrs(result.ok ? result.workbook.sheets : [], 'krs.csv')
    const { counts, issues: found } = checkKrs(given(file), 'krs.csv')
    const sum = (key: 'krs' | 'sasaran' | 'jambanTidakLayak') => counts.reduce((total, row) => total + (row[key] ?? 0), 0)
    expect([issues, found, file?.period, counts.length]).toEqual([[], [], '2024-S2', 63])
    expect([sum('krs'), sum('sasaran'), sum('jambanTidakLayak')]).toEqual([7589, 29_004, 3136])
  })
})

describe('readPeriod', () => {
  it.each([
    ['Sem 2 2024', '2024-S2'],
    ['Semester II Tahun 2024', '2024-S2'],
    ['2024 Sem II', '2024-S2'],
    ['SMT 1 2025', '2025-S1'],
    ['2024-S2', '2024-S2'],
    ['2024_S1', '2024-S1'],
    ['Tahap II Semester 2 2024', '2024-S2'],
    ['2024', null],
    ['Semester 3 2024', null],
    ['Sem 2', null],
  ])('%s', (text, period) => {
    expect(readPeriod(text)).toBe(period)
  })
})
