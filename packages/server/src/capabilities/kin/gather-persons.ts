/**
 * The young persons of families as linkage compares them, and which children a change among them concerns.
 */
import type { FamilyPerson } from '@konvergen/core/linkage/link-kin.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { openYoungPeople } from '../sasaran/door.ts'
import { type PairOfPerson, readPersonMarks } from './person-store.ts'
import type { ListedSubject } from './run-store.ts'

export interface GatheredPersons {
  readonly persons: readonly ListedSubject[]
  /** As they are compared, in the same order. */
  readonly compared: readonly FamilyPerson[]
  /** Those that were compared before and that no list which counts has any more. */
  readonly gone: readonly string[]
}

const NOT_WRITTEN = { rumah: null, balita: null }

/** `families`: those that are compared, in their order. Persons of others are left out. */
export async function gatherPersons(ctx: DistrictContext, families: readonly Pick<ListedSubject, 'id'>[]): Promise<GatheredPersons> {
  const placeOf = new Map(families.map(({ id }, place) => [id, place]))
  const marks = await readPersonMarks(ctx)
  const listed = (await openYoungPeople(ctx)).flatMap((young) => {
    const place = placeOf.get(young.family)
    return place === undefined ? [] : [{ ...young, place }]
  })
  const known = new Set(listed.map(({ id }) => id))
  return {
    // Another family makes a person new: two that turned out to be one.
    persons: listed.map(({ id, desa, family, mark }) => ({ id, desa, mark: `${mark} ${family}`, compared: marks.get(id) ?? null })),
    compared: listed.map(({ place, desa, person }) => ({ family: place, person: { ...person, ...NOT_WRITTEN, desaKode: desa } })),
    gone: [...marks.keys()].filter((id) => !known.has(id)),
  }
}

/** Children whose pair stands on a person that has changed, or that is gone since it was compared: they are looked at anew. */
export function staleChildren(pairs: readonly PairOfPerson[], { persons, gone }: Pick<GatheredPersons, 'persons' | 'gone'>): Set<string> {
  const changed = new Set([...gone, ...persons.filter(({ mark, compared }) => mark !== compared).map(({ id }) => id)])
  return new Set(pairs.filter(({ person }) => changed.has(person)).map(({ child }) => child))
}
