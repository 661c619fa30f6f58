/**
 * The persons of a family as a page shows them, and every writing of them as the family may ask for it.
 */
import type { PeopleSource, PersonOfFamilySchema, PersonWritingSchema } from '@konvergen/contract/family-people.ts'
import type { PersonOfFamily } from '@konvergen/core/sasaran/family-people.ts'
import type { WrittenPerson } from './people.ts'

/** `YYYY-MM` of a day. */
const MONTH_LENGTH = 7

export function presentPeople(people: readonly PersonOfFamily[]): PersonOfFamilySchema[] {
  return people.map(({ id, source, period, role, nama, sex, kelompok, birth, ibu, mother }) => {
    const linked = people.find((other) => other.id === mother)
    const name = linked?.nama ?? ibu
    return {
      id,
      sumber: source as PeopleSource,
      periode: period,
      peran: role,
      nama,
      jk: sex,
      kelompok,
      lahir: birth?.slice(0, MONTH_LENGTH) ?? null,
      ibu: mother === null && name === null ? null : { nama: name, orang: mother },
    }
  })
}

export function presentWritings(people: readonly WrittenPerson[]): PersonWritingSchema[] {
  return people.map(({ id, source, period, row, counts, role, nama, sex, kelompok, birth, nik, kk, ibu, nikIbu, ayah }) => ({
    id,
    sumber: source as PeopleSource,
    periode: period,
    baris: row,
    berlaku: counts,
    peran: role,
    nama,
    jk: sex,
    kelompok,
    nik,
    noKk: kk,
    lahir: birth,
    ibu,
    nikIbu,
    ayah,
  }))
}
