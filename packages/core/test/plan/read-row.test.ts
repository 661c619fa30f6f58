import { describe, expect, it } from 'vitest'
import { foldedName, type RowCells, readActivityRow, villageNames } from '../../src/plan/read-row.ts'
import type { SheetColumnKey } from '../../src/plan/sheet-columns.ts'

const villages = villageNames([
  { kode: '76.01.01.2001', nama: 'Air Dingin' },
  { kode: '76.01.01.2002', nama: 'Suka Maju' },
  { kode: '76.01.02.2001', nama: 'Suka Maju' },
])
const ground = { villages, indicators: new Set(['E01', 'E02']) }

function cells(told: Readonly<Partial<Record<SheetColumnKey, string | number>>>): RowCells {
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => [key, { text: String(value), isStored: typeof value === 'number', cell: `Rencana!${key}` }]),
  )
}
const read = (told: Parameters<typeof cells>[0]) => readActivityRow(cells({ title: 'Kelas', ...told }), ground)
const codes = (told: Parameters<typeof cells>[0]) => read(told).remarks.map(({ code, cell }) => `${code} ${cell?.replace('Rencana!', '')}`)

describe('a row', () => {
  it('without a name is told and not taken', () => {
    expect(readActivityRow(cells({ note: 'x' }), ground)).toMatchObject({ facts: null, remarks: [{ code: 'judul-kosong' }] })
  })

  it('is read word by word, and says nothing of what is empty', () => {
    const { facts, remarks } = read({
      kind: 'sensitif',
      pillar: '3 Konvergensi intervensi',
      target: 'Ibu hamil',
      status: 'Under way',
      indicators: 'e02; E01',
      months: '2-4, 8',
      volume: '1.250,5',
      unitCost: 'Rp 1.000',
      directShare: '62,5 %',
      csr: 5000,
      'dana-desa': '0',
    })
    expect(remarks).toEqual([])
    expect(facts).toMatchObject({
      kind: 'sensitif',
      pillar: 3,
      target: 'ibu-hamil',
      status: 'berjalan',
      indicators: ['E01', 'E02'],
      months: [2, 3, 4, 8],
      volume: 1250.5,
      unitCost: '1000',
      directShare: 62.5,
      money: [
        { source: 'dana-desa', rupiah: '0' },
        { source: 'csr', rupiah: '5000' },
      ],
      responsible: null,
      note: null,
    })
  })

  it('finds villages by code or name, and none by a name that two bear', () => {
    expect(read({ places: '76.01.01.2002=2,5; air dingin' }).facts?.places).toEqual([
      { desa: '76.01.01.2001', volume: null },
      { desa: '76.01.01.2002', volume: 2.5 },
    ])
    expect(codes({ places: 'Suka Maju' })).toEqual(['desa-tak-dikenal places'])
    expect(read({ places: 'Semua lokus' }).facts?.placing).toBe('lokus')
    expect(read({ places: 'seluruh kabupaten/kota' }).facts?.placing).toBe('kabupaten')
    expect(read({}).facts).toMatchObject({ placing: 'desa', places: [] })
  })

  it.each([
    [{ kind: 'lain' }, 'pilihan-tak-dikenal kind'],
    [{ months: '0-3' }, 'bulan-tak-terbaca months'],
    [{ months: 'Februari' }, 'bulan-tak-terbaca months'],
    [{ volume: '-3' }, 'angka-tak-terbaca volume'],
    [{ volume: 2.345 }, 'angka-tak-terbaca volume'],
    [{ directShare: '101' }, 'angka-tak-terbaca directShare'],
    [{ unitCost: '(5)' }, 'uang-negatif unitCost'],
    [{ csr: 'banyak' }, 'uang-tak-terbaca csr'],
    [{ indicators: 'E01, Q77' }, 'indikator-tak-dikenal indicators'],
    [{ places: '76.01.01.2001=x' }, 'angka-tak-terbaca places'],
    [{ csr: '5', total: '6' }, 'jumlah-kolom-beda total'],
  ])('%o is told at its cell: %s', (told, code) => {
    expect(codes(told)).toEqual([code])
  })

  it('a total that agrees says nothing', () => {
    expect(codes({ csr: '5.000', add: '1.000', total: 'Rp 6.000,00' })).toEqual([])
  })
})

describe('a folded name', () => {
  it('has neither case nor signs', () => {
    expect(foldedName(' Air-Dingin  (I) ')).toBe('airdingini')
  })
})
