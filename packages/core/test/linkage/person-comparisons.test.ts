import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { NameBook } from '../../src/linkage/compare-names.ts'
import { type LinkedPerson, personColumns } from '../../src/linkage/person-columns.ts'
import { PERSON_KEYS, PERSON_LEVELS, personComparisons } from '../../src/linkage/person-comparisons.ts'
import { EMPTY, RARA } from './people/sample.ts'

function levels(a: LinkedPerson, b: LinkedPerson): string[] {
  const book = new NameBook()
  const comparisons = personComparisons(personColumns([a], book), personColumns([b], book), book)
  return PERSON_KEYS.map((key) => PERSON_LEVELS[key][comparisons[key].compare(0, 0)] ?? 'kosong')
}

describe('personComparisons', () => {
  it('one child, written alike', () => {
    expect(levels(RARA, RARA)).toEqual(['sama', 'sama', 'sama', 'sama', 'sama', 'sama', 'sama', 'desa'])
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
    expect(levels(RARA, other)).toEqual(['sama', 'sebagian', 'satu-angka', 'sama', 'mirip', 'sama', 'sama', 'kecamatan'])
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
    expect(levels(RARA, other)).toEqual(PERSON_KEYS.map(() => 'beda'))
  })
})
