/**
 * The young persons on whom pairs stand, as they may be shown: which list has them and since when they live, names only to whoever sees those of the family.
 */
import type { NamesSchema, PairSchema } from '@konvergen/contract/kin.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { openPeopleOfFamilies } from '../sasaran/door.ts'
import { readFamilyPlaces } from './alias-store.ts'
import type { StoredPair } from './pair-store.ts'

const LAST_DIGITS = 4
const NOT_LISTED = { sumber: null, periode: null, bulanLahir: null, jk: null, berlaku: false }

async function openPersonsOf(ctx: DistrictContext, pairs: readonly Pick<StoredPair, 'person_id' | 'other_id'>[]) {
  const ids = pairs.filter(({ person_id: person }) => person !== null).map(({ other_id: family }) => family)
  const places = await readFamilyPlaces(ctx, [...new Set(ids)])
  const families = [...new Set(ids.map((id) => places.get(id)?.into ?? id))]
  return new Map((await openPeopleOfFamilies(ctx, families)).map((person) => [person.id, person]))
}

export async function presentPersons(
  ctx: DistrictContext,
  pairs: readonly StoredPair[],
): Promise<(pair: Pick<StoredPair, 'person_id'>) => PairSchema['orang']> {
  const persons = await openPersonsOf(ctx, pairs)
  return ({ person_id: id }) => {
    if (id === null) return null
    const person = persons.get(id)
    if (person === undefined) return NOT_LISTED
    const { source, period, birth, sex } = person
    return { sumber: source, periode: period, bulanLahir: birth?.slice(0, 7) ?? null, jk: sex, berlaku: true }
  }
}

/** null where the pair stands on nobody, or no list that counts has them. */
export async function namesOfPerson(ctx: DistrictContext, pair: StoredPair): Promise<NamesSchema | null> {
  if (pair.person_id === null) return null
  const person = (await openPersonsOf(ctx, [pair])).get(pair.person_id)
  if (person === undefined) return null
  const { nama, ibu, ayah, nik, kk } = person
  const ends = { nikAkhir: nik?.slice(-LAST_DIGITS) ?? null, kkAkhir: kk?.slice(-LAST_DIGITS) ?? null }
  return { nama, ibu, ayah, alamat: null, rt: null, rw: null, ...ends }
}
