/** Sheets of budgets row by row: what becomes a line, what a total, what is left out and told. */
import { describe, expect, it } from 'vitest'
import type { BudgetColumn } from '../../src/budget/columns.ts'
import { type BudgetGround, checkNotes } from '../../src/budget/read-facts.ts'
import { readBudgetRows } from '../../src/budget/read-lines.ts'
import type { SheetRow } from '../../src/budget/row-kinds.ts'
import { villageNames } from '../../src/plan/read-row.ts'

const OFFICE = 'dinkes'
const [SUKA, MAJU] = ['76.01.01.2001', '76.01.01.2002'] as const
const villages = villageNames([
  { kode: SUKA, nama: 'Suka' },
  { kode: MAJU, nama: 'Maju' },
])
const ground: BudgetGround = {
  stage: 'rkpd',
  year: 2027,
  owner: OFFICE,
  ownerNamed: (name) => ({ 'Dinas Kesehatan': OFFICE, 'Dinas Lain': 'lain', Suka: SUKA, Maju: MAJU })[name] ?? null,
  nameOf: (owner) => owner,
  mayWrite: (owner) => owner !== 'lain',
  villages,
  isListed: (code) => code.startsWith('1.02.02.2.02.'),
}
const apbdes: BudgetGround = { ...ground, stage: 'apbdes', owner: null, isListed: null }

type Told = Readonly<Partial<Record<BudgetColumn, string | number>>>
const rowsOf = (...told: readonly Told[]): SheetRow[] =>
  told.map((cells, at) => ({
    row: at + 2,
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, value]) => [
        key,
        { text: String(value), isStored: typeof value === 'number', cell: `S!${key}${at + 2}` },
      ]),
    ),
    raw: [],
  }))
const read = (told: readonly Told[], on: BudgetGround = ground) => readBudgetRows(rowsOf(...told), on)
const codes = (told: readonly Told[], on: BudgetGround = ground) => read(told, on).remarks.map(({ code, row }) => `${row} ${code}`)
const line: Told = { code: '1.02.02.2.02.0015', title: 'Pengelolaan gizi', rupiah: 1000 }

describe('lines of an office', () => {
  it('programmes and kegiatan are totals, compared with what stands below them', () => {
    const sheet: Told[] = [
      { code: '1.02.02', title: 'Program', rupiah: 'Rp 3.000,00' },
      { code: '1.02.02.2.02', title: 'Kegiatan', rupiah: '2,500' },
      { ...line, rupiah: 'Rp. 1.000,-' },
      { code: '1.02.02.2.02.16', title: 'Ibu hamil', rupiah: '2000' },
      { title: 'JUMLAH', rupiah: '3000' },
    ]
    const { lines, totals, remarks, leftOut } = read(sheet)
    expect(lines.map(({ facts: { codeNormal, rupiah } }) => [codeNormal, rupiah])).toEqual([
      ['1.02.02.2.02.0015', '1000'],
      ['1.02.02.2.02.0016', '2000'],
    ])
    expect(totals.map(({ code, rupiah, sum }) => [code, rupiah, sum])).toEqual([
      ['1.02.02', '3000', '3000'],
      ['1.02.02.2.02', '2500', '3000'],
      [null, '3000', '3000'],
    ])
    expect(remarks.map(({ code, row, cell }) => [code, row, cell])).toEqual([
      ['total-beda', 3, 'S!rupiah3'],
      ['kode-lama', 5, 'S!code5'],
    ])
    expect(leftOut).toBe(0)
  })

  it('a wrong row is left out and told with its cell and what stood there', () => {
    const { lines, remarks, leftOut } = read([
      { ...line, rupiah: '-5.000' },
      { ...line, rupiah: '1.000,50' },
      { ...line, rupiah: 'seribu' },
      { code: '1.02.02.2.02.0015', rupiah: 10 },
      { ...line, year: '2026' },
      { ...line, stage: 'DPA' },
      { ...line, share: '120' },
    ])
    expect(lines).toEqual([])
    expect(leftOut).toBe(7)
    expect(remarks.map(({ code, cell, read: stood }) => [code, cell, stood])).toEqual([
      ['uang-negatif', 'S!rupiah2', '-5.000'],
      ['uang-pecahan', 'S!rupiah3', '1.000,50'],
      ['uang-tak-terbaca', 'S!rupiah4', 'seribu'],
      ['judul-kosong', 'S!rupiah5', '10'],
      ['tahun-lain', 'S!year6', '2026'],
      ['tahap-lain', 'S!stage7', 'DPA'],
      ['porsi-tak-terbaca', 'S!share8', '120'],
    ])
  })

  it('a doubtful row is kept and told; nothing is corrected', () => {
    const { lines } = read([{ ...line, volume: '2 kelas', unitCost: 600 }])
    expect(lines[0]?.facts).toMatchObject({ volume: 2, unit: 'kelas', unitCost: '600', rupiah: '1000' })
    expect(codes([{ ...line, volume: '2 kelas', unitCost: 600 }])).toEqual(['2 hasil-kali-beda'])
    expect(codes([{ ...line, code: '1.03.02.2.02.0015' }])).toEqual(['2 kode-tak-dikenal'])
    expect(codes([{ ...line, code: 'abc' }])).toEqual(['2 kode-tak-terbaca'])
    expect(codes([{ title: 'Lain', rupiah: 5 }])).toEqual(['2 tanpa-kode'])
    expect(codes([{ ...line, source: 'Bagi hasil' }])).toEqual(['2 sumber-tak-dikenal'])
    expect(codes([{ ...line, place: 'Entah' }])).toEqual(['2 lokasi-tak-terbaca'])
  })

  it('null is not zero: no money is told and kept as none', () => {
    expect(read([{ code: line.code ?? '', title: 'Tanpa pagu' }]).lines[0]?.facts.rupiah).toBeNull()
    expect(read([{ ...line, rupiah: 0 }]).lines[0]?.facts.rupiah).toBe('0')
    expect(
      codes([
        { code: line.code ?? '', title: 'Tanpa pagu' },
        { ...line, rupiah: 0 },
      ]),
    ).toEqual(['2 tanpa-uang'])
  })

  it('the very same row twice is one too many; other money is kept and told', () => {
    const { lines, leftOut } = read([line, line, { ...line, rupiah: 7 }])
    expect(lines.map(({ row, nth }) => [row, nth])).toEqual([
      [2, 1],
      [4, 2],
    ])
    expect(leftOut).toBe(1)
    expect(codes([line, line, { ...line, rupiah: 7 }])).toEqual(['3 baris-ganda', '4 mirip-beda-uang'])
  })

  it('a row that only tells another indicator belongs to the one above', () => {
    const { lines, remarks } = read([
      { ...line, indicator: 'Balita' },
      { indicator: 'Ibu hamil', target: '50 orang' },
    ])
    expect(lines.map(({ facts: { indicator, target } }) => [indicator, target])).toEqual([['Balita; Ibu hamil', '50 orang']])
    expect(remarks).toEqual([])
  })

  it('an office that is not known, or not the asker’s, is told; what stands below it is nobody else’s', () => {
    const rows: Told[] = [{ ...line, owner: 'Entah' }, line, { ...line, owner: 'Dinas Lain' }, { ...line, owner: 'Dinas Kesehatan' }]
    expect(codes(rows)).toEqual(['2 pemilik-tak-dikenal', '3 pemilik-kosong', '4 pemilik-lain'])
    expect(read(rows).lines.map(({ row, owner }) => [row, owner])).toEqual([[5, OFFICE]])
  })
})

describe('a DPA', () => {
  const sheet: Told[] = [
    { code: '1.02.02.2.02.0015', title: 'Pengelolaan gizi', rupiah: 900 },
    { account: '5.1', title: 'Belanja operasi', rupiah: 900 },
    { account: '5.1.02', title: 'Belanja barang', rupiah: 800 },
    { title: 'PMT', volume: 10, unitCost: 60, rupiah: 600 },
    { title: 'Cetak', volume: 3, unitCost: 100, rupiah: 300 },
    { account: '4.1', title: 'Pendapatan', rupiah: 100 },
  ]

  it('details belong to the account and sub-kegiatan above them, which are totals; revenue is no line', () => {
    const { lines, totals, remarks } = read(sheet, { ...ground, stage: 'dpa' })
    expect(lines.map(({ facts: { title, account, codeNormal, rupiah } }) => [title, account, codeNormal, rupiah])).toEqual([
      ['PMT', '5.1.02', '1.02.02.2.02.0015', '600'],
      ['Cetak', '5.1.02', '1.02.02.2.02.0015', '300'],
    ])
    expect(totals.map(({ code, sum }) => [code, sum])).toEqual([
      ['1.02.02.2.02.0015', '900'],
      ['5.1', '900'],
      ['5.1.02', '900'],
    ])
    expect(remarks.map(({ code, row }) => `${row} ${code}`)).toEqual(['4 total-beda', '7 bukan-belanja'])
  })
})

describe('APBDes', () => {
  const kegiatan = (owner: string, rupiah: number, title = 'Posyandu'): Told => ({ owner, code: '2.2.3', title, source: 'DDS', rupiah })

  it('a village that comes again after another is told, its kegiatan in normal form', () => {
    const rows = [
      { owner: 'Suka', code: '2', title: 'Bidang', rupiah: 12 },
      kegiatan('Suka', 5),
      kegiatan('Maju', 9),
      kegiatan('Suka', 7, 'PMT'),
    ]
    const { lines } = read(rows, apbdes)
    expect(lines.map(({ owner, facts: { codeNormal, source } }) => [owner, codeNormal, source])).toEqual([
      [SUKA, '02.02.03', 'dana-desa'],
      [MAJU, '02.02.03', 'dana-desa'],
      [SUKA, '02.02.03', 'dana-desa'],
    ])
    expect(codes(rows, apbdes)).toEqual(['5 desa-terpisah'])
  })

  it('a total without any line below it is money that counts nowhere: it is told', () => {
    expect(codes([{ owner: 'Suka', code: '4.1', title: 'Sub-bidang', rupiah: 12 }], apbdes)).toEqual(['2 total-tanpa-baris'])
  })
})

it('words above the table that name another year or stage are told', () => {
  expect(
    checkNotes(['RENCANA KERJA PEMERINTAH DAERAH', 'Tahun 2026'], { year: 2027, stage: 'dpa' }).map(({ code, read: stood }) => [
      code,
      stood,
    ]),
  ).toEqual([
    ['berkas-tahun-lain', '2026'],
    ['berkas-tahap-lain', 'RKPD'],
  ])
  expect(checkNotes(['RKPD Tahun Anggaran 2027'], { year: 2027, stage: 'rkpd' })).toEqual([])
})
