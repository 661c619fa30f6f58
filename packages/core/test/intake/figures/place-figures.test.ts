import { describe, expect, it } from 'vitest'
import type { AreaCode } from '../../../src/intake/figures/area-code.ts'
import { namesAreSwapped, placeFigures, placeKecamatanRows } from '../../../src/intake/figures/place-figures.ts'
import type { District } from '../../../src/wilayah/district.ts'

const DISTRICT: District = {
  kode: '99.01',
  nama: 'Kabupaten Contoh',
  provinsi: 'Contoh',
  kecamatan: [
    { kode: '99.01.01', nama: 'Hulu' },
    { kode: '99.01.02', nama: 'Hilir' },
  ],
  desa: [
    { kode: '99.01.01.2001', nama: 'Muara', kecamatan: '99.01.01' },
    { kode: '99.01.01.1002', nama: 'Sukamaju', kecamatan: '99.01.01' },
    { kode: '99.01.02.2001', nama: 'Sukamaju', kecamatan: '99.01.02' },
    { kode: '99.01.02.2002', nama: 'Tanjung', kecamatan: '99.01.02' },
  ],
}
const WHERE = { file: 'a.csv', sheet: 'CSV' }
const kemendagri = (kode: string): AreaCode => ({ system: 'kemendagri', kode })
const bps = (kode: string): AreaCode => ({ system: 'bps', kode })
const place = (rows: { kecamatan?: string; kode?: AreaCode | null; nama: string }[], bpsCodes = new Map<string, string>()) =>
  placeFigures(
    rows.map((row, index) => ({ kecamatan: '', kode: null, ...row, row: index + 2 })),
    DISTRICT,
    new Map(),
    bpsCodes,
    WHERE,
  )

describe('placeFigures', () => {
  it('tells two villages of one name apart by their code, though the file names no kecamatan', () => {
    const { placements, issues } = place([
      { nama: 'SUKAMAJU', kode: kemendagri('99.01.02.2001') },
      { nama: 'SUKAMAJU', kode: kemendagri('99.01.01.1002') },
    ])
    expect(placements.map(({ kode }) => kode)).toEqual(['99.01.02.2001', '99.01.01.1002'])
    expect(issues).toEqual([])
  })

  it('takes the name where code and name disagree, and says so', () => {
    const { placements, issues } = place([{ nama: 'TANJUNG', kecamatan: 'HILIR', kode: kemendagri('99.01.02.2001') }])
    expect(placements[0]?.kode).toBe('99.01.02.2002')
    expect(issues.map(({ code }) => code)).toEqual(['wilayah.kode-nama-beda'])
  })

  it('matches rows with BPS codes by name, or by a list that pairs both', () => {
    const alone = place([{ nama: 'Muara', kecamatan: 'Kec. Hulu', kode: bps('9901010001') }])
    expect(alone.placements[0]?.kode).toBe('99.01.01.2001')
    expect(alone.issues.map(({ code }) => code)).toEqual(['tabel.kode-bps'])
    const paired = place([{ nama: 'SUKAMAJU', kode: bps('9901020003') }], new Map([['9901020003', '99.01.02.2001']]))
    expect(paired.placements[0]?.kode).toBe('99.01.02.2001')
    expect(paired.issues).toEqual([])
  })

  it('leaves a village that was added by hand unplaced', () => {
    expect(place([{ nama: 'DESA KARANGAN BARU', kecamatan: 'HULU' }]).placements[0]).toMatchObject({ kode: null })
  })
})

it('finds kecamatan by name', () => {
  expect(placeKecamatanRows([{ nama: 'HULU' }, { nama: 'KEC. HILIR' }, { nama: 'LAUT' }], DISTRICT)).toEqual(['99.01.01', '99.01.02', null])
})

it('sees that kecamatan and village columns are exchanged, and not in rows that are in order', () => {
  const rows = DISTRICT.desa.map(({ nama, kecamatan }) => ({ nama, kecamatan: kecamatan === '99.01.01' ? 'Hulu' : 'Hilir' }))
  expect(namesAreSwapped(rows, DISTRICT)).toBe(false)
  expect(
    namesAreSwapped(
      rows.map(({ nama, kecamatan }) => ({ nama: kecamatan, kecamatan: nama })),
      DISTRICT,
    ),
  ).toBe(true)
})
