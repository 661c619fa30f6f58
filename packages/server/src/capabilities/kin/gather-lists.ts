/**
 * The children, the families and their young persons in a district as linkage compares them, opened in memory for this one run, and which of them are new or changed since they were
 * compared last. Some hundreds at a time, so that the server answers others in between.
 */
import type { Day } from '@konvergen/core/kit/day.ts'
import type { Home } from '@konvergen/core/linkage/compare-homes.ts'
import { CHILDREN_OF_FAMILIES, HOUSEHOLDS } from '@konvergen/core/linkage/link-scheme.ts'
import type { LinkedPerson } from '@konvergen/core/linkage/person-columns.ts'
import { readPersonModel } from '@konvergen/core/linkage/person-model.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { openPersons } from '../measurement/door.ts'
import { openFamilies, readLatestMarks } from '../sasaran/door.ts'
import { type GatheredPersons, gatherPersons, staleChildren } from './gather-persons.ts'
import type { LinkageTask } from './link-in-worker.ts'
import { readPairsOfPersons } from './person-store.ts'
import { type ListedSubject, listChildSubjects, listFamilySubjects, readModels } from './run-store.ts'
import { youngChildrenOf } from './young-children.ts'

export interface GatheredLists extends Pick<GatheredPersons, 'persons' | 'gone'> {
  readonly children: readonly ListedSubject[]
  readonly families: readonly ListedSubject[]
  readonly task: LinkageTask
}

const AT_ONCE = 500
/** Where more than this share of a list is new, how its records agree is learnt anew: set by us. */
const MOST_FRESH = 0.3

async function opened<Person>(
  ids: readonly string[],
  open: (part: readonly string[]) => Promise<ReadonlyMap<string, Person>>,
): Promise<Map<string, Person>> {
  const all = new Map<string, Person>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const [id, person] of await open(ids.slice(from, from + AT_ONCE))) all.set(id, person)
  }
  return all
}

/** True for each that is new or was changed. */
export function freshOf(subjects: readonly Pick<ListedSubject, 'mark' | 'compared'>[]): boolean[] {
  return subjects.map(({ mark, compared }) => mark !== compared)
}

const shareOf = (marks: readonly boolean[]): number => marks.filter(Boolean).length / Math.max(1, marks.length)

const homeOf = ({ alamat = null, rt = null, rw = null }: Partial<Home>): Home => ({ alamat, rt, rw })

export async function gatherLists(ctx: DistrictContext, isWhole: boolean): Promise<GatheredLists> {
  const listed = await listChildSubjects(ctx)
  const families = await listFamilySubjects(ctx)
  const persons = await opened(
    listed.map(({ id }) => id),
    (part) => openPersons(ctx, part),
  )
  // Whoever was erased is a figure of its village and nobody.
  const children = listed.filter(({ id }) => persons.has(id))
  const households = await opened(
    families.map(({ id }) => id),
    (part) => openFamilies(ctx, part),
  )
  const marked = new Map((await readLatestMarks(ctx)).map(({ family, ...said }) => [family, youngChildrenOf(said)]))
  const { persons: young, compared, gone } = await gatherPersons(ctx, families)
  const stale = staleChildren(await readPairsOfPersons(ctx), { persons: young, gone })
  const kept = await readModels(ctx)
  const models = {
    'anak-keluarga': readPersonModel(kept?.['anak-keluarga'], HOUSEHOLDS),
    'anak-orang': readPersonModel(kept?.['anak-orang'], CHILDREN_OF_FAMILIES),
  }
  const fresh = {
    children: freshOf(children).map((isNew, place) => isNew || stale.has((children[place] as ListedSubject).id)),
    families: freshOf(families),
    persons: freshOf(young),
  }
  const learnsAnew =
    isWhole ||
    models['anak-keluarga'] === null ||
    Object.values({ ...fresh, children: freshOf(children) }).some((marks) => shareOf(marks) > MOST_FRESH)
  return {
    children,
    families,
    persons: young,
    gone,
    task: {
      persons: compared,
      children: children.map(({ id, desa, sex, birth }): LinkedPerson => {
        const { nik = null, nama = null, ibu = null, ayah = null, ...home } = persons.get(id) ?? {}
        return { nik, nama, ibu, ayah, kk: null, tglLahir: birth as Day, jk: sex, desaKode: desa, rumah: homeOf(home) }
      }),
      families: families.map(({ id, desa }): LinkedPerson => {
        const { namaIstri = null, namaKepala = null, noKk = null, ...home } = households.get(id) ?? {}
        const parents = { ibu: namaIstri, ayah: namaKepala, kk: noKk, desaKode: desa, rumah: homeOf(home) }
        return { ...parents, nik: null, nama: null, tglLahir: null, jk: null, balita: marked.get(id) ?? null }
      }),
      fresh: learnsAnew ? null : fresh,
      models: learnsAnew ? null : models,
    },
  }
}
