/**
 * Names of villages as offices all over the country write them, made from an invented district: whatever the spelling, a row goes to its own village or to
 * none, and what was read with doubt says so.
 */
import { describe, expect, it } from 'vitest'
import { syntheticDistrict } from '../../src/setup/synthetic-district.ts'
import type { District } from '../../src/wilayah/district.ts'
import { matchNames } from '../../src/wilayah/match-name.ts'
import type { PlacedBy } from '../../src/wilayah/placement.ts'

const DISTRICT = syntheticDistrict({ kecamatan: 12, desa: 120, seed: 7 })
const SURE: ReadonlySet<PlacedBy> = new Set(['exact', 'normalised'])

function placed(district: District, spell: (name: string) => string, withKecamatan = true) {
  const names = district.desa.map(({ nama, kecamatan }, row) => ({ row, nama: spell(nama), kecamatan: withKecamatan ? kecamatan : null }))
  return matchNames(names, district, new Map()).map((placement, index) => ({ ...placement, own: district.desa[index]?.kode }))
}
const right = (rows: ReturnType<typeof placed>) => rows.filter(({ kode, own }) => kode === own).length
const wrong = (rows: ReturnType<typeof placed>) => rows.filter(({ kode, own }) => kode !== null && kode !== own)

describe('spellings that cannot mean another village', () => {
  it.each<[string, (name: string) => string]>([
    ['capitals', (name) => name.toUpperCase()],
    ['Desa in front', (name) => `Desa ${name}`],
    ['DS. in front', (name) => `DS. ${name}`],
    ['Kel. in front', (name) => `Kel. ${name}`],
    ['Desa/Kel. in front', (name) => `Desa/Kel. ${name}`],
    ['Kel/Desa in front', (name) => `KEL/DESA ${name}`],
    ['double and hard spaces', (name) => `  ${name.replaceAll(' ', ' \u00a0 ')} `],
    ['hyphens', (name) => name.replaceAll(' ', '-')],
    ['apostrophes', (name) => name.replace(/(?<=..)a/, "'a")],
    ['words joined', (name) => name.replaceAll(' ', '')],
    ['words split', (name) => name.replace(/^(..)/, '$1 ')],
    ['the kind in brackets behind', (name) => `${name} (Desa)`],
    ['a point behind', (name) => `${name}.`],
  ])('%s', (_, spell) => {
    const rows = placed(DISTRICT, spell)
    expect(right(rows)).toBe(DISTRICT.desa.length)
    expect(rows.every(({ by }) => SURE.has(by))).toBe(true)
  })
})

describe('spellings that are read with doubt', () => {
  const doubtful = (rows: ReturnType<typeof placed>) => rows.filter(({ by }) => by === 'close').length

  it('of before 1972 go to their village, and say that they were written otherwise', () => {
    const rows = placed(DISTRICT, (name) => name.replaceAll('j', 'dj').replaceAll('u', 'oe').replaceAll('c', 'tj'))
    expect(wrong(rows)).toEqual([])
    expect(right(rows)).toBe(DISTRICT.desa.length)
    expect(doubtful(rows)).toBeGreaterThan(DISTRICT.desa.length / 2)
  })

  it.each<[string, (name: string) => string]>([
    ['left out', (name) => name.slice(0, 3) + name.slice(4)],
    ['doubled', (name) => name.replace(/(.)$/, '$1$1')],
    ['exchanged', (name) => name.replace(/a(?=[^a]*$)/, 'e')],
  ])('one letter %s: to their own village or to none, never taken in silence', (_, spell) => {
    const rows = placed(DISTRICT, spell)
    expect(wrong(rows)).toEqual([])
    expect(right(rows)).toBe(DISTRICT.desa.length)
    const changed = rows.filter(({ nama }, index) => nama !== DISTRICT.desa[index]?.nama)
    expect(changed.filter(({ by, nama }) => SURE.has(by) && nama !== nama.trim())).toEqual([])
    expect(doubtful(rows)).toBe(changed.length)
  })
})

describe('names that need more than letters', () => {
  const district: District = {
    kode: '99.03',
    nama: 'Kabupaten Rekaan',
    provinsi: 'Rekaan',
    kecamatan: [
      { kode: '99.03.01', nama: 'Hulu' },
      { kode: '99.03.02', nama: 'Hilir' },
    ],
    desa: [
      { kode: '99.03.01.2001', nama: 'Sarudu', kecamatan: '99.03.01' },
      { kode: '99.03.01.2002', nama: 'Sarudu II', kecamatan: '99.03.01' },
      { kode: '99.03.01.2003', nama: 'Sarudu III', kecamatan: '99.03.01' },
      { kode: '99.03.01.2004', nama: 'Tanjung Baru', kecamatan: '99.03.01' },
      { kode: '99.03.02.2001', nama: 'Tanjung Baru', kecamatan: '99.03.02' },
      { kode: '99.03.02.2002', nama: "Motu'", kecamatan: '99.03.02' },
    ],
  }
  const one = (nama: string, kecamatan: string | null = null) => matchNames([{ row: 1, nama, kecamatan }], district, new Map())[0]

  it.each([
    ['Sarudu 2', '99.03.01.2002'],
    ['SARUDU-II', '99.03.01.2002'],
    ['Desa Sarudu 03', '99.03.01.2003'],
    ['SaruduII', '99.03.01.2002'],
    ['Sarudu Dua', '99.03.01.2002'],
    ['Mo Tu', '99.03.02.2002'],
    ['MOTU', '99.03.02.2002'],
  ])('%s', (nama, kode) => {
    expect(one(nama)?.kode).toBe(kode)
  })

  it('a number is never a slip of another', () => {
    expect(one('Sarudu 4')).toMatchObject({ kode: null })
    expect(one('Sarudu IV')).toMatchObject({ kode: null })
  })

  it('the same name in two kecamatan is told by the kecamatan, and by nothing else', () => {
    expect(one('Tanjung Baru', '99.03.02')?.kode).toBe('99.03.02.2001')
    expect(one('Tanjung Baru')).toMatchObject({ kode: null, suggestion: null })
  })
})
