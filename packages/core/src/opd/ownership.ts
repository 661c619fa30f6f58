/**
 * Who answers for each indicator, denominator and convergence action: an office, a deputy office, and a person to call; and the orphan report: what
 * has no owner, or one that can no longer answer (FEATURES ORG-3).
 */
import type { OwnedThing } from './owned-thing.ts'

export interface Ownership {
  /** Code of the thing. */
  readonly thing: string
  /** Office or area. */
  readonly pengampu: string
  readonly wakil: string | null
  /** Id of the person to call. */
  readonly narahubung: string | null
}

export const GAPS = [
  'tanpa-pengampu',
  'pengampu-berakhir',
  'tanpa-narahubung',
  'narahubung-tak-menjabat',
  'narahubung-tanpa-kontak',
  'tanpa-wakil',
  'wakil-berakhir',
] as const

export type Gap = (typeof GAPS)[number]

/** Nobody answers: to be mended first. */
export const GRAVE_GAPS: ReadonlySet<Gap> = new Set(['tanpa-pengampu', 'pengampu-berakhir'])

export interface Answerable {
  /** Ids of offices and areas that are there today. */
  readonly offices: ReadonlySet<string>
  /** Ids of people who hold a post today. */
  readonly people: ReadonlySet<string>
  /** Ids of people with a telephone number or an e-mail address. */
  readonly reachable: ReadonlySet<string>
}

/** What is missing for one thing, the gravest first; empty = somebody answers and can be reached. `owner` null = none was ever named. */
export function gapsOf(owner: Ownership | null, { offices, people, reachable }: Answerable): Gap[] {
  if (owner === null) return ['tanpa-pengampu']
  const { pengampu, wakil, narahubung } = owner
  const gaps: Gap[] = []
  if (!offices.has(pengampu)) gaps.push('pengampu-berakhir')
  if (narahubung === null) gaps.push('tanpa-narahubung')
  else if (!people.has(narahubung)) gaps.push('narahubung-tak-menjabat')
  else if (!reachable.has(narahubung)) gaps.push('narahubung-tanpa-kontak')
  if (wakil === null) gaps.push('tanpa-wakil')
  else if (!offices.has(wakil)) gaps.push('wakil-berakhir')
  return gaps
}

/** The owner that the starting list suggests: the first of its offices that the district has; the second as deputy. */
export function suggestedOwner(
  { saran }: OwnedThing,
  byCode: ReadonlyMap<string, string>,
): { pengampu: string; wakil: string | null } | null {
  const [pengampu, wakil] = saran.map((code) => byCode.get(code)).filter((id) => id !== undefined)
  return pengampu === undefined ? null : { pengampu, wakil: wakil ?? null }
}
