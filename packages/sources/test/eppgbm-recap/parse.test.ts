/** The recap and its oddities, one group each. */
import { checkRecap } from '@konvergen/core/intake/check-recap.ts'
import { describe, expect, it } from 'vitest'
import { parseRecap } from '../../src/eppgbm-recap/parse.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { given } from '../given.ts'
import { bytesOf, csvOf, type Grid, HEADING, headingMerges, NAMES, recapGrid, sheetOf, villageRow, xlsxOf } from '../sample-recap.ts'
import { sharedFile } from '../shared-data.ts'

const parse = (grid: Grid, merges = headingMerges()) => parseRecap([sheetOf(grid, merges)], 'rekap.xlsx')
const namesOf = (parsed: ReturnType<typeof parseRecap>) => parsed.file?.rows.map(({ nama }) => nama)
const codesOf = (parsed: ReturnType<typeof parseRecap>) => parsed.issues.map(({ code }) => code)
const village = (changes: Readonly<Record<number, string | number | null>>) => {
  return villageRow(1, 'HULU SATU').map((value, column) => (column in changes ? (changes[column] ?? null) : value))
}

describe('a sound recap', () => {
  it('gives a row per village, its values with their text and address, and the month', () => {
    const { file, issues } = parse(recapGrid())
    expect(issues).toEqual([])
    expect(file).toMatchObject({ sheet: 'Rekap', stamp: '2026-02-10 08:15:00', period: '2026-02', total: null })
    expect(file?.rows.map(({ row, nama }) => [row, nama])).toEqual([
      [4, 'HULU SATU'],
      [5, 'HILIR DUA'],
      [6, 'TANJUNG TIGA'],
    ])
    expect(file?.rows[0]?.counts.stunting).toEqual({ value: 20, raw: '20', cell: 'X4' })
    expect(file?.headers).toMatchObject({ nama: 'Desa/Kelurahan', pendek: 'TB/U > Pendek' })
  })

  it('is the same from xlsx, csv and an HTML table', async () => {
    const rows = recapGrid().map((row) => `<tr>${row.map((value) => `<td>${value ?? ''}</td>`).join('')}</tr>`)
    const files = [await xlsxOf(recapGrid()), bytesOf(csvOf(recapGrid())), bytesOf(`<table>${rows.join('')}</table>`)]
    const counts = await Promise.all(
      files.map(async (bytes) => {
        const result = await readWorkbook(bytes, 'rekap')
        const { file } = parseRecap(result.ok ? result.workbook.sheets : [], 'rekap')
        return file === null ? null : checkRecap(file, 'rekap')
      }),
    )
    expect(counts[0]?.counts).toHaveLength(3)
    expect(counts[0]?.issues).toEqual([])
    expect(counts[1]).toEqual({ ...counts[0], issues: [] })
    expect(counts[2]?.counts).toEqual(counts[0]?.counts)
  })
})

describe('columns', () => {
  it('in any order', () => {
    // BB/TB and what follows it (columns P to AA) stands first, the village's name in the middle.
    const turned = recapGrid().map((row, index) => (index === 0 ? row : [...row.slice(15), ...row.slice(0, 15)]))
    const moved = (column: number) => (column >= 15 ? column - 15 : column + 12)
    const merges = headingMerges().map((merge) => ({ ...merge, left: moved(merge.left), right: moved(merge.right) }))
    const { file, issues } = parse(turned, merges)
    expect(issues).toEqual([])
    expect(file?.rows.map(({ nama, counts }) => [nama, counts.tbNormal.value, counts.giziBaik.value])).toEqual(
      NAMES.map((name) => [name, 69, 78]),
    )
  })

  it('more than needed: said, not read', () => {
    const grid = recapGrid().map((row, index) => [
      ...row,
      ...Array.from({ length: 27 - row.length }, () => null),
      [null, 'Catatan bidan', null][index] ?? (index > 2 ? 'baik' : null),
    ])
    expect(parse(grid)).toMatchObject({ issues: [{ code: 'tabel.kolom-tak-dikenal', read: 'Catatan bidan', place: { column: 'AB' } }] })
  })

  it('fewer: only the needed ones must be there', () => {
    const parsed = parse(
      [
        ['Desa', 'Sasaran', 'Diukur', 'Pendek', 'Sangat Pendek'],
        ['HULU', 10, 9, 2, 1],
      ],
      [],
    )
    expect(parsed.file?.rows[0]?.counts).toMatchObject({
      sasaran: { value: 10 },
      pendek: { value: 2 },
      ditimbang: { value: null, raw: null },
    })
  })

  it('one that is needed is missing: named, and nothing taken', () => {
    const parsed = parse(recapGrid().map((row, index) => (index === 0 ? row : row.map((value, column) => (column === 2 ? null : value)))))
    expect(parsed).toMatchObject({
      file: null,
      issues: [{ code: 'tabel.kolom-wajib-tidak-ada', severity: 'galat', params: { kolom: 'Sasaran' } }],
    })
  })

  it('a kecamatan beside the name', () => {
    const { file } = parse(
      [
        ['Kecamatan', 'Desa', 'Sasaran', 'Diukur', 'Stunting'],
        ['Muara', 'HULU', 10, 9, 2],
      ],
      [],
    )
    expect(file?.rows[0]).toMatchObject({ nama: 'HULU', kecamatan: 'Muara' })
  })

  it('a kecamatan merged beside all its villages', () => {
    const grid: Grid = [
      ['Kecamatan', 'Desa', 'Sasaran', 'Diukur', 'Stunting'],
      ['Muara', 'HULU', 10, 9, 2],
      [null, 'HILIR', 10, 9, 2],
    ]
    const { file } = parse(grid, [{ top: 1, left: 0, bottom: 2, right: 0 }])
    expect(file?.rows.map(({ kecamatan }) => kecamatan)).toEqual(['Muara', 'Muara'])
  })
})

describe('rows that are no villages', () => {
  const total = (label: string, left = true) => [
    left ? label : null,
    left ? null : label,
    300,
    ...villageRow(0, '')
      .slice(3)
      .map((value) => 3 * Number(value)),
  ]

  it.each(['Kab. Contoh', 'Kabupaten Contoh', 'Jumlah', 'TOTAL', 'Kota Contoh'])(
    'a total called %s, merged over number and name',
    (label) => {
      const merges = [...headingMerges(), { top: 6, left: 0, bottom: 6, right: 1 }]
      const parsed = parse([...recapGrid(), total(label)], merges)
      expect(namesOf(parsed)).toEqual(NAMES)
      expect(parsed.file?.total).toMatchObject({ row: 7, counts: { sasaran: { value: 300 } } })
      expect(parsed.issues).toEqual([])
    },
  )

  it('the same in the name column, and a village whose name begins with Kota stays one', () => {
    expect(parse([...recapGrid(), total('JUMLAH', false)]).file?.total?.row).toBe(7)
    const rows = ['KOTA BARU', 'HULU', 'KOTA AGUNG'].map((name, index) => villageRow(index + 1, name))
    expect(namesOf(parse(recapGrid(rows)))).toEqual(['KOTA BARU', 'HULU', 'KOTA AGUNG'])
  })

  it('the total of a city, known by its being the sum', () => {
    const parsed = parse([...recapGrid(), total('Kota Contoh', false)])
    expect(namesOf(parsed)).toEqual(NAMES)
    expect(parsed.file?.total?.nama).toBe('Kota Contoh')
  })

  it.each(['Puskesmas Hulu', 'Jumlah Kec. Hulu', 'KEC. HULU', 'Sub Total'])('a subtotal called %s is noted and not counted', (label) => {
    const grid = [...recapGrid(), total(label, false), [1, 'LAIN', ...villageRow(1, '').slice(2)], total('Jumlah')]
    const parsed = parse(grid)
    expect(namesOf(parsed)).toEqual([...NAMES, 'LAIN'])
    expect(parsed.issues).toMatchObject([{ code: 'tabel.bukan-desa', read: label, place: { row: 7 } }])
  })

  it('a repeated heading, column numbers, blank rows, a signature', () => {
    const [first, ...rest] = NAMES.map((name, index) => villageRow(index + 1, name))
    const numbers = Array.from({ length: 27 }, (_, column) => column + 1)
    const grid = [
      ...recapGrid([]),
      numbers,
      first ?? [],
      [],
      ...HEADING,
      ...rest,
      [null, 'Mengetahui, Kepala Dinas'],
      [null, null, 'NIP. 1234'],
    ]
    const parsed = parse(grid)
    expect(namesOf(parsed)).toEqual(NAMES)
    expect(parsed.issues).toEqual([])
  })

  it('numbers without a name are an error, a village without numbers has not reported', () => {
    const parsed = parse(recapGrid([villageRow(1, 'HULU'), [2, 'HILIR'], villageRow(3, '')]))
    expect(namesOf(parsed)).toEqual(['HULU', 'HILIR'])
    expect(parsed.file?.rows[1]?.counts.sasaran.value).toBeNull()
    expect(parsed.issues).toMatchObject([{ code: 'tabel.tanpa-nama', place: { row: 6 } }])
  })

  it('villages that are called Kampung and Kelurahan', () => {
    expect(namesOf(parse(recapGrid([villageRow(1, 'KAMPUNG'), villageRow(2, 'KELURAHAN'), villageRow(3, 'KABUPATEN')])))).toEqual([
      'KAMPUNG',
      'KELURAHAN',
      'KABUPATEN',
    ])
  })

  it('no village at all', () => {
    expect(codesOf(parse(recapGrid([])))).toEqual(['tabel.tanpa-baris'])
  })
})

describe('values', () => {
  it.each([
    ['1.234', 1234],
    ['1,234', 1234],
    [' 1 234 ', 1234],
    ['12,0', 12],
    ['-', null],
  ])('typed as %j', (text, value) => {
    const { file, issues } = parse(recapGrid([village({ 2: text })]))
    expect(file?.rows[0]?.counts.sasaran).toEqual({ value, raw: text, cell: 'C4' })
    expect(issues).toEqual([])
  })

  it.each([
    [-5, 'tabel.negatif'],
    ['9,4', 'tabel.pecahan'],
    [1.234, 'tabel.pecahan'],
    ['banyak', 'tabel.bukan-angka'],
  ])('%j is not taken, and an issue names the cell', (value, code) => {
    const { file, issues } = parse(recapGrid([village({ 2: value })]))
    expect(file?.rows[0]?.counts.sasaran.value).toBeNull()
    expect(issues).toMatchObject([{ code, place: { cell: 'C4', row: 4, column: 'C' }, read: String(value), params: { nama: 'HULU SATU' } }])
  })

  it('formulas without a result are kept as formulas', () => {
    const sheet = sheetOf(recapGrid())
    const rows = sheet.rows.map((row, index) => (index < 3 ? row : row.with(23, { text: null, kind: 'angka' as const, formula: 'J4+K4' })))
    const { file } = parseRecap([{ ...sheet, rows }], 'rekap.xlsx')
    expect(file?.rows[0]?.counts.stunting).toEqual({ value: null, raw: '=J4+K4', cell: 'X4' })
    const { counts, issues } = checkRecap(given(file), 'rekap.xlsx')
    expect(counts.map(({ stunting }) => stunting)).toEqual([20, 20, 20])
    expect(issues).toMatchObject([{ code: 'tabel.rumus-dihitung', params: { jumlah: 3 } }])
  })
})

it('says when several sheets look like recaps', () => {
  const parsed = parseRecap([sheetOf(recapGrid(), headingMerges(), 'Feb'), sheetOf(recapGrid(), headingMerges(), 'Agu')], 'rekap.xlsx')
  expect(parsed).toMatchObject({
    file: { sheet: 'Feb' },
    issues: [{ code: 'tabel.lembar-lain', severity: 'periksa', params: { lain: 'Agu' } }],
  })
})

it('asks for the month when none is written', () => {
  expect(codesOf(parse(recapGrid().slice(1), headingMerges(0)))).toEqual(['rekap.tanpa-tanggal'])
})

it('reads the real recap: 63 villages and their sums', async (context) => {
  const result = await readWorkbook(sharedFile(context, 'data/real/eppgbm_rekap_status_gizi_76.01_2024-01.xlsx'), 'rekap.xlsx')
  const { file, issues } = parseRecap(result.ok ? result.workbook.sheets : [], 'rekap.xlsx')
  expect([issues, file?.period, file?.total?.nama]).toEqual([[], '2024-01', 'Kab. Pasangkayu'])
  const { counts, issues: found } = checkRecap(given(file), 'rekap.xlsx')
  const sum = (key: 'sasaran' | 'diukur' | 'stunting' | 'wasting' | 'ditimbangDiukur') =>
    counts.reduce((total, row) => total + (row[key] ?? 0), 0)
  expect(counts).toHaveLength(63)
  expect([sum('sasaran'), sum('diukur'), sum('stunting'), sum('wasting'), sum('ditimbangDiukur')]).toEqual([
    14_961, 10_832, 2342, 1067, 10_824,
  ])
  expect(found.map(({ code }) => code)).toEqual(['tabel.melebihi', 'tabel.melebihi'])
})
