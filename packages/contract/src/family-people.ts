/**
 * The persons of a family, by lists by name: those that count, for whoever sees the family, and every writing of them, for the family itself.
 */
import { PEOPLE_GROUPS, PEOPLE_ROLES } from '@konvergen/core/sasaran/family-people.ts'
import Type, { type Static } from 'typebox'
import { Nullable, OneOf, Text, Uuid } from './parts.ts'

export const PEOPLE_SOURCES = ['civil-list', 'elsimil-list'] as const
export type PeopleSource = (typeof PEOPLE_SOURCES)[number]

const Said = {
  sumber: OneOf(PEOPLE_SOURCES),
  periode: Text,
  peran: OneOf(PEOPLE_ROLES),
  nama: Nullable(Text),
  jk: Nullable(OneOf(['L', 'P'] as const)),
  kelompok: Nullable(OneOf(PEOPLE_GROUPS)),
}

/** By the latest list that counts. No number of a person. */
export const PersonOfFamilySchema = Type.Object({
  id: Uuid,
  ...Said,
  /** Month of birth, `YYYY-MM`. */
  lahir: Nullable(Text),
  /** `orang`: the person of the family who she is; null = the list only names her. */
  ibu: Nullable(Type.Object({ nama: Nullable(Text), orang: Nullable(Uuid) })),
})
export type PersonOfFamilySchema = Static<typeof PersonOfFamilySchema>

/** As one row of a list wrote it. */
export const PersonWritingSchema = Type.Object({
  id: Uuid,
  ...Said,
  baris: Type.Integer(),
  berlaku: Type.Boolean({ description: 'The list counts: it was not taken back.' }),
  nik: Nullable(Text),
  noKk: Nullable(Text),
  lahir: Nullable(Text),
  ibu: Nullable(Text),
  nikIbu: Nullable(Text),
  ayah: Nullable(Text),
})
export type PersonWritingSchema = Static<typeof PersonWritingSchema>
