import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { NameBook } from '../../src/linkage/compare-names.ts'
import { type LinkedPerson, personColumns } from '../../src/linkage/person-columns.ts'
import { CHILD_KEYS, PERSON_KEYS, PERSON_LEVELS, personComparisons } from '../../src/linkage/person-comparisons.ts'
import { EMPTY, RARA } from './people/sample.ts'

function levels(a: LinkedPerson, b: LinkedPerson): string[] {
  const book = new NameBook()
  const comparisons = personComparisons(personColumns([a], book), personColumns([b], book), book)
  return PERSON_KEYS.map((key) => PERSON_LEVELS[key][comparisons[key].compare(0, 0)] ?? 'kosong')
}

describe('personComparisons', () => {
  it('one child, written alike', () => {
    expect(levels(RARA, RARA)).toEqual(['sama', 'sama', 'sama', 'sama', 'sama', 'sama', 'sama', 'desa', 'kosong', 'kosong'])
  })

  it('what is missing is neither the same nor different', () => {
    expect(levels(RARA, EMPTY)).toEqual(PERSON_KEYS.map(() => 'kosong'))
    expect(levels(EMPTY, EMPTY)).toEqual(PERSON_KEYS.map(() => 'kosong'))
  })

  it('one child, written otherwise, moved within the kecamatan', () => {
    const other = {
      ...RARA,
      nama: 'RARA',
      ibu: 'MELATI SENJAH',
      ayah: 'H. LESUNG RIMBA',
      tglLahir: '2023-07-16' as Day,
      desaKode: '99.01.01.2002',
    }
    expect(levels(RARA, other)).toEqual([
      'sama',
      'sebagian',
      'satu-angka',
      'sama',
      'mirip',
      'sama',
      'sama',
      'kecamatan',
      'kosong',
      'kosong',
    ])
  })

  it('another child', () => {
    const other = {
      nama: 'BAYU',
      ibu: 'INTAN',
      ayah: 'GUNTUR',
      tglLahir: '2020-01-02' as Day,
      jk: 'L',
      desaKode: '99.01.07.2003',
      nik: '9901070201200001',
      kk: '9901070101010001',
    } as const
    expect(levels(RARA, other)).toEqual([...CHILD_KEYS.map(() => 'beda'), 'kosong', 'kosong'])
  })

  it('a child beside a family: where they live counts within one village, its age by the list’s marks, from either side', () => {
    const rumah = { alamat: 'Dusun Melati', rt: '1', rw: '1' }
    const family: LinkedPerson = {
      ...EMPTY,
      desaKode: RARA.desaKode,
      rumah,
      balita: { baduta: true, balita: false, from: '2024-06-01' as Day, to: '2024-06-30' as Day },
    }
    const child = { ...RARA, rumah }
    expect(levels(child, family).slice(-2)).toEqual(['rt', 'cocok'])
    expect(levels(family, child).slice(-2)).toEqual(['rt', 'cocok'])
    expect(levels({ ...child, desaKode: '99.01.01.2002' }, family).slice(-2)).toEqual(['kosong', 'cocok'])
  })
})
