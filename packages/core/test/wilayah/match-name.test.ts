import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { matchNames } from '../../src/wilayah/match-name.ts'
import { IN_ORDER, rows, SAMPLE } from './sample-district.ts'

const NO_ALIASES = new Map<string, string>()
const match = (names: readonly string[], aliases = NO_ALIASES) => matchNames(rows(names), SAMPLE, aliases)
const replaced = (from: string, to: string) => IN_ORDER.map((name) => (name === from ? to : name))
const ofRow = (names: readonly string[], name: string, aliases = NO_ALIASES) =>
  match(names, aliases).find((placement) => placement.nama === name)

/** With Tampaure in the first kecamatan, and Tampaore, one letter beside it, in `kecamatan`. */
function twins(kecamatan: string, names: readonly string[]) {
  const desa = [
    { kode: '99.01.01.2008', nama: 'Tampaure', kecamatan: '99.01.01' },
    { kode: `${kecamatan}.2009`, nama: 'Tampaore', kecamatan },
  ]
  return matchNames(rows(names), { ...SAMPLE, desa: [...SAMPLE.desa, ...desa] }, NO_ALIASES)
}

describe('matchNames', () => {
  it('finds every village of a complete list, homonyms by the rows around them', () => {
    const found = match(IN_ORDER)
    expect(found.map((placement) => placement.kode)).toEqual(SAMPLE.desa.map((desa) => desa.kode))
    expect(found.map((placement) => placement.by)).toEqual(IN_ORDER.map((name) => (name === 'TANJUNG BARU' ? 'order' : 'exact')))
  })

  it('reads another way of writing the same name', () => {
    expect(ofRow(replaced('PADANG TINGGI II', 'Ds. Padang-Tinggi 2'), 'Ds. Padang-Tinggi 2')).toMatchObject({
      kode: '99.01.01.2005',
      by: 'normalised',
    })
  })

  it('takes the only close spelling and says so', () => {
    expect(ofRow(replaced('PAKAVA', 'PAKAWA'), 'PAKAWA')).toMatchObject({ kode: '99.01.01.2003', by: 'close' })
  })

  it('only proposes a close spelling where a village of that kecamatan is nearly as close and has no row', () => {
    const found = twins('99.01.01', ['AIR DINGIN', 'TAMPAURA'])
    expect(found.at(1)).toMatchObject({ kode: null, suggestion: { kode: '99.01.01.2008', nama: 'Tampaure', reason: 'mirip' } })
  })

  it('takes it where the other one has a row of its own, or lies in another kecamatan', () => {
    expect(twins('99.01.01', ['TAMPAORE', 'TAMPAURA']).at(1)).toMatchObject({ kode: '99.01.01.2008', by: 'close' })
    expect(twins('99.01.02', ['AIR DINGIN', 'TAMPAURA']).at(1)).toMatchObject({ kode: '99.01.01.2008', by: 'close' })
  })

  it('only proposes it where a village with a row is as close: that one may stand in the file twice', () => {
    expect(twins('99.01.01', ['TAMPAORE', 'TAMPAIRE']).at(1)).toMatchObject({ kode: null, suggestion: { nama: 'Tampaure' } })
  })

  it('only suggests the last village left, never takes it', () => {
    expect(ofRow(replaced('KULU', 'GODANG'), 'GODANG')).toEqual({
      row: 11,
      nama: 'GODANG',
      kode: null,
      desa: null,
      by: 'none',
      suggestion: { kode: '99.01.02.2003', nama: 'Kulu', reason: 'eliminasi-kabupaten' },
    })
  })

  it('takes a name that a person has confirmed', () => {
    const aliases = new Map([['GODANG', '99.01.02.2003']])
    expect(ofRow(replaced('KULU', 'GODANG'), 'GODANG', aliases)).toMatchObject({ kode: '99.01.02.2003', by: 'alias' })
  })

  it('passes over a confirmed name of another district', () => {
    expect(ofRow(replaced('KULU', 'GODANG'), 'GODANG', new Map([['GODANG', '98.01.01.2001']]))).toMatchObject({ by: 'none' })
  })

  it('tells two rows of one name apart by a confirmed turn', () => {
    const aliases = new Map([
      ['TANJUNGBARU#1', '99.01.02.2002'],
      ['TANJUNGBARU#2', '99.01.01.2002'],
    ])
    const found = match(['TANJUNG BARU', 'TANJUNG BARU'], aliases)
    expect(found.map((placement) => placement.kode)).toEqual(['99.01.02.2002', '99.01.01.2002'])
  })

  it('leaves a homonym open when the order of the file tells nothing', () => {
    const alphabetical = IN_ORDER.toSorted((a, b) => (a < b ? -1 : 1))
    const open = match(alphabetical).filter((placement) => placement.kode === null)
    expect(open.map((placement) => placement.nama)).toEqual(['TANJUNG BARU', 'TANJUNG BARU'])
  })

  it('uses the kecamatan that the file names', () => {
    const [found] = matchNames(rows(['TANJUNG BARU'], '99.01.02'), SAMPLE, NO_ALIASES)
    expect(found).toMatchObject({ kode: '99.01.02.2002', by: 'exact' })
  })

  it('keeps a doubled village doubled, for the checks to report', () => {
    const found = match([...IN_ORDER, 'Desa Muara Dua']).filter((placement) => placement.kode === '99.01.02.2001')
    expect(found.map((placement) => placement.by)).toEqual(['exact', 'normalised'])
  })

  test.prop([fc.array(fc.string({ maxLength: 14 }), { maxLength: 30 })])(
    'answers each row once and gives no village to two doubtful rows',
    (names) => {
      const found = match(names)
      expect(found.map((placement) => placement.nama)).toEqual(names)
      const doubtful = found.filter((placement) => placement.by === 'close' || placement.by === 'order').map((placement) => placement.kode)
      expect(new Set(doubtful).size).toBe(doubtful.length)
    },
  )
})
