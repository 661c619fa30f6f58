/**
 * The register as one value: offices, the governments of areas beside them, people, posts. Whatever names an office that was merged into another
 * is read as naming that one.
 */
import { areaOffices } from '@konvergen/core/opd/area-offices.ts'
import { isActive, type Office } from '@konvergen/core/opd/office.ts'
import { type Post, postsOn } from '@konvergen/core/opd/person.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { readDistrictOn } from '../wilayah/store.ts'
import { readOfficials, readPosts, type StoredPerson } from './people-store.ts'
import { readMergedOffices, readOffices } from './store.ts'

export interface GatheredRegister {
  readonly district: District
  /** Offices of the district, ended ones too. */
  readonly offices: readonly Office[]
  /** Governments of areas, by code. */
  readonly areas: readonly Office[]
  readonly people: readonly StoredPerson[]
  readonly posts: readonly Post[]
  /** The id that speaks for an office, whatever became of it. */
  readonly resolve: (lembaga: string) => string
  readonly today: string
}

export async function gatherRegister(ctx: DistrictContext): Promise<GatheredRegister> {
  const district = await readDistrictOn(ctx, null)
  const merged = await readMergedOffices(ctx)
  const resolve = (lembaga: string): string => merged.get(lembaga) ?? lembaga
  const posts = (await readPosts(ctx)).map((post) => ({ ...post, lembaga: resolve(post.lembaga) }))
  return {
    district,
    offices: await readOffices(ctx),
    areas: areaOffices(district),
    people: await readOfficials(ctx),
    posts,
    resolve,
    today: dayOf(ctx.now),
  }
}

export interface Holders {
  /** Ids of offices and areas that are there today. */
  readonly offices: ReadonlySet<string>
  /** Ids of people who hold a post today. */
  readonly people: ReadonlySet<string>
  /** Ids of active offices by their code of the starting list. */
  readonly byCode: ReadonlyMap<string, string>
}

export function holdersOf({ offices, areas, posts, today }: GatheredRegister): Holders {
  const active = offices.filter((office) => isActive(office, today))
  return {
    offices: new Set([...active, ...areas].map(({ id }) => id)),
    people: new Set(postsOn(posts, today).map(({ person }) => person)),
    byCode: new Map(active.flatMap(({ id, code }) => (code === null ? [] : [[code, id]]))),
  }
}

/** Throws `nilai-tidak-sah` where no such office or area is there. */
export function requireOffice({ offices, areas }: GatheredRegister, id: string): Office {
  const found = [...offices, ...areas].find((office) => office.id === id)
  if (found === undefined) throw unfit('Lembaga itu tidak ada di kabupaten ini.', 'There is no such office in this district.')
  return found
}

/** Throws `nilai-tidak-sah` where the code is of no kecamatan or village of the district; null stays null. */
export function requireArea({ areas }: GatheredRegister, kode: string | null): string | null {
  if (kode !== null && !areas.some(({ id, kind }) => id === kode && kind !== 'kabupaten'))
    throw unfit('Wilayah itu tidak ada di kabupaten ini.', 'There is no such area in this district.')
  return kode
}

export function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}
