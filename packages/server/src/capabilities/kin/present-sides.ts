/**
 * A child or a family as it may be shown to whoever looks: without names, and of a child its initials and birth date only to whoever may see children.
 */
import type { NamesSchema, PairSchema, SideSchema } from '@konvergen/contract/kin.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { initialsOf, openPersons } from '../measurement/door.ts'
import { readChildren } from '../measurement/store.ts'
import { namesOfFamily, openFamilies } from '../sasaran/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { readFamilyPlaces } from './alias-store.ts'
import { countChildrenOf } from './member-store.ts'
import type { StoredPair } from './pair-store.ts'
import type { Subject } from './tables.ts'
import { probabilityOf } from './weigh-pairs.ts'

export interface SubjectId {
  readonly subject: Subject
  readonly id: string
}

export function sidesOf({ kind, one_id, other_id }: Pick<StoredPair, 'kind' | 'one_id' | 'other_id'>): readonly [SubjectId, SubjectId] {
  return [
    { subject: kind === 'keluarga-ganda' ? 'keluarga' : 'anak', id: one_id },
    { subject: kind === 'anak-ganda' ? 'anak' : 'keluarga', id: other_id },
  ]
}

const idsOf = (subjects: readonly SubjectId[], subject: Subject): string[] => [
  ...new Set(subjects.filter((each) => each.subject === subject).map(({ id }) => id)),
]

/** How each is shown; undefined for what is out of sight. */
export async function presentSides(
  ctx: DistrictContext,
  subjects: readonly SubjectId[],
): Promise<(side: SubjectId) => SideSchema | undefined> {
  const childIds = idsOf(subjects, 'anak')
  const seesChildren = allows(ctx, 'measurement.read')
  const children = new Map((await readChildren(ctx, childIds)).map((child) => [child.id, child]))
  const persons = await openPersons(ctx, seesChildren ? childIds : [])
  const familyIds = idsOf(subjects, 'keluarga')
  const families = await readFamilyPlaces(ctx, familyIds)
  const counts = await countChildrenOf(ctx, familyIds)
  const villages = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  const nothing = { jk: null, bulanLahir: null, lahir: null, inisial: null, anak: 0 }
  return ({ subject, id }) => {
    const desaKode = subject === 'anak' ? children.get(id)?.desa_kode : families.get(id)?.desa
    if (desaKode === undefined) return undefined
    const place = { subjek: subject, id, desaKode, desa: villages.get(desaKode) ?? desaKode }
    if (subject === 'keluarga') return { ...place, ...nothing, anak: counts.get(id) ?? 0 }
    const child = children.get(id)
    return {
      ...place,
      ...nothing,
      jk: child?.sex ?? null,
      bulanLahir: child?.birth.slice(0, 7) ?? null,
      lahir: seesChildren ? (child?.birth ?? null) : null,
      inisial: seesChildren ? initialsOf(persons.get(id)) : null,
    }
  }
}

/** `names`: of those who answered. */
export function presentPair(
  pair: StoredPair,
  sideOf: (side: SubjectId) => SideSchema | undefined,
  names: ReadonlyMap<string, string>,
  personOf: (pair: StoredPair) => PairSchema['orang'],
): PairSchema {
  const [one, other] = sidesOf(pair).map(sideOf)
  if (one === undefined || other === undefined) throw new Error(`a pair of what is not there: ${pair.id}`)
  return {
    id: pair.id,
    jenis: pair.kind,
    keadaan: pair.state,
    bobot: pair.weight,
    peluang: probabilityOf(pair.weight),
    band: pair.standing,
    tingkat: pair.levels,
    bukti: pair.evidence,
    selainnya: pair.otherwise,
    jawaban: pair.answer,
    oleh: pair.answered_by === null ? null : (names.get(pair.answered_by) ?? pair.answered_by),
    pada: pair.answered_at?.toISOString() ?? null,
    satu: one,
    lain: other,
    orang: personOf(pair),
    bertentangan: pair.disputed,
  }
}

const LAST_DIGITS = 4

/** Names of these, of each kind only where it is said to be shown; with the last four digits of each number. */
export async function namesOfSides(
  ctx: DistrictContext,
  subjects: readonly SubjectId[],
  shows: Readonly<Record<Subject, boolean>>,
): Promise<(side: SubjectId) => NamesSchema | null> {
  const persons = await openPersons(ctx, shows.anak ? idsOf(subjects, 'anak') : [])
  const families = await openFamilies(ctx, shows.keluarga ? idsOf(subjects, 'keluarga') : [])
  return ({ subject, id }) => {
    if (subject === 'anak') {
      const person = persons.get(id)
      if (person === undefined) return null
      const { nama, ibu, ayah, alamat, rt, rw, nik } = person
      return { nama, ibu, ayah, alamat, rt, rw, nikAkhir: nik?.slice(-LAST_DIGITS) ?? null, kkAkhir: null }
    }
    const family = families.get(id)
    if (family === undefined) return null
    const { kepala, istri, alamat, rt, rw, nikAkhir, kkAkhir } = namesOfFamily(family)
    return { nama: null, ibu: istri, ayah: kepala, alamat, rt, rw, nikAkhir, kkAkhir }
  }
}
