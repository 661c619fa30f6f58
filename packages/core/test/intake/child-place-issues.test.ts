import { describe, expect, it } from 'vitest'
import { childPlaceIssues } from '../../src/intake/child-place-issues.ts'
import type { ChildListPlace } from '../../src/intake/child-rows.ts'
import { type NamedPlace, placeChildren } from '../../src/intake/place-children.ts'
import { sayIssue } from '../../src/intake/say-issue.ts'
import { SAMPLE } from '../wilayah/sample-district.ts'

const LIST: ChildListPlace = { file: 'daftar.xls', sheet: 'Tabel 1', columns: { kab: 'J', kec: 'K', desa: 'M' } }

function issuesOf(places: readonly (Partial<NamedPlace> & { readonly count?: number })[], aliases = new Map<string, string>()) {
  const counted = places.map(({ count = 5, ...change }, index) => {
    const named: NamedPlace = { prov: 'CONTOH', kab: 'KAB. CONTOH', kec: 'HULU', desa: 'PAKAVA', ...change }
    const [placement] = placeChildren([named], SAMPLE, aliases)
    if (placement === undefined) throw new Error('one place, one placement')
    return { named, placement, row: index + 2, count }
  })
  return childPlaceIssues(counted, SAMPLE, LIST)
}
const codes = (...args: Parameters<typeof issuesOf>) => issuesOf(...args).map(({ code, place }) => `${code} ${place.cell ?? ''}`)

describe('childPlaceIssues', () => {
  it('says nothing of villages that are simply found', () => {
    expect(codes([{}, { desa: 'Desa Air Dingin' }])).toEqual([])
  })

  it('has one issue for each doubtful place, at its first cell', () => {
    expect(
      codes([
        { desa: 'GODANG' },
        { desa: 'PAKAWA' },
        { desa: 'KULU' },
        { desa: 'TANJUNG BARU', kec: null },
        { desa: null },
        { desa: ' ', kec: 'HILIR' },
        { kec: 'TENGAH' },
        { kec: 'TENGAH', desa: 'MUARA DUA' },
      ]),
    ).toEqual([
      'wilayah.anak-desa M2',
      'wilayah.nama-mirip M3',
      'wilayah.anak-desa-saran M4',
      'wilayah.anak-desa-ganda M5',
      'wilayah.anak-tanpa-desa M6',
      'wilayah.anak-kecamatan K8',
    ])
  })

  it('counts all rows of another district together', () => {
    const other = { kab: 'KAB. UMPAMA', kec: 'TENGAH' }
    const [found, ...more] = issuesOf([
      { ...other, desa: 'DODA' },
      { ...other, desa: 'DUDU' },
    ])
    expect(more).toEqual([])
    expect(found).toMatchObject({
      code: 'wilayah.anak-kabupaten-lain',
      place: { cell: 'J2' },
      params: { jumlah: 10, kabupaten: 'KAB. UMPAMA', milik: 'Kabupaten Contoh' },
    })
  })

  it('notes a confirmed name', () => {
    expect(codes([{ desa: 'GODANG', kec: 'HILIR' }], new Map([['GODANG', '99.01.02.2003']]))).toEqual(['wilayah.alias-dipakai M2'])
  })

  it.each([
    [{ desa: 'Penanda Nama', count: 1 }],
    [{ desa: 'NO 9901011501220001', count: 9 }],
    [{ kec: 'Penanda Nama', count: 2 }],
    [{ desa: 'DODA', kec: 'TENGAH', kab: 'Penanda Nama', count: 1 }],
  ])('does not repeat what may be a person: %j', (place) => {
    const [found] = issuesOf([place])
    if (found === undefined) throw new Error('one issue')
    expect(JSON.stringify([found, sayIssue(found, 'id')])).not.toMatch(/Penanda|\d{12}/)
  })
})
