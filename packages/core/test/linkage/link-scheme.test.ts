import { describe, expect, it } from 'vitest'
import { NameBook } from '../../src/linkage/compare-names.ts'
import { CHILDREN, HOUSEHOLDS, type LinkScheme } from '../../src/linkage/link-scheme.ts'
import { type LinkedPerson, personColumns } from '../../src/linkage/person-columns.ts'
import { personComparisons } from '../../src/linkage/person-comparisons.ts'
import { EMPTY, RARA } from './people/sample.ts'

function sure({ isSure }: LinkScheme, a: LinkedPerson, b: LinkedPerson): boolean {
  const book = new NameBook()
  return isSure(personComparisons(personColumns([a], book), personColumns([b], book), book), 0, 0)
}

describe('a sure pair', () => {
  it('of children: one NIK and birth date; or one name, birth date and mother', () => {
    expect(sure(CHILDREN, RARA, { ...EMPTY, nik: RARA.nik, tglLahir: RARA.tglLahir })).toBe(true)
    expect(sure(CHILDREN, RARA, { ...EMPTY, nama: RARA.nama, ibu: 'Melaty Senja', tglLahir: RARA.tglLahir })).toBe(true)
    expect(sure(CHILDREN, RARA, { ...RARA, tglLahir: null })).toBe(false)
    expect(sure(CHILDREN, RARA, { ...RARA, nik: null, ibu: null })).toBe(false)
  })

  it('of child and family: one card and mother; or mother, father and village', () => {
    expect(sure(HOUSEHOLDS, RARA, { ...EMPTY, kk: RARA.kk, ibu: 'Melaty Senja' })).toBe(true)
    expect(sure(HOUSEHOLDS, RARA, { ...EMPTY, ibu: RARA.ibu, ayah: RARA.ayah, desaKode: RARA.desaKode })).toBe(true)
    expect(sure(HOUSEHOLDS, RARA, { ...EMPTY, kk: RARA.kk, ibu: 'MAWAR' })).toBe(false)
    expect(sure(HOUSEHOLDS, RARA, { ...EMPTY, ibu: RARA.ibu, ayah: RARA.ayah })).toBe(false)
  })
})
