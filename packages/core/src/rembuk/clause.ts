/**
 * A clause (butir) that a rembuk agrees on: what, who owns it, until when, by which indicator, how much and for how much money. What it lacks does not keep people
 * from agreeing on its words, but a rembuk is not closed while an agreed clause has no owner or no due date.
 */

export const CLAUSE_KINDS = ['lokus', 'sasaran', 'tpps', 'rkpd', 'apbdes', 'lain'] as const
export type ClauseKind = (typeof CLAUSE_KINDS)[number]

/** Owner of a clause besides offices and areas: every village that is lokus of the year. */
export const LOKUS_VILLAGES = 'desa-lokus'

/** A type alias, not an interface, here and below: so that it can be written as JSON. */
export type Clause = {
  readonly kind: ClauseKind
  readonly body: string
  /** Ids of offices, codes of areas, `LOKUS_VILLAGES`; each once. */
  readonly owners: readonly string[]
  /** `YYYY-MM-DD`; null = not agreed yet. So are the others. */
  readonly due: string | null
  readonly indicator: string | null
  readonly volume: number | null
  readonly unit: string | null
  /** Whole rupiah in digits. */
  readonly rupiah: string | null
}

export const RESULTS = ['disepakati', 'ditolak', 'ditunda'] as const
export type Result = (typeof RESULTS)[number]

export const WAYS = ['mufakat', 'suara'] as const
export type Way = (typeof WAYS)[number]

export type Votes = { readonly for: number; readonly against: number; readonly abstain: number }

export type Outcome = {
  readonly result: Result
  readonly way: Way
  /** null = by consensus, nobody counted. */
  readonly votes: Votes | null
}

export type OutcomeFault = 'suara-tidak-dihitung' | 'suara-kosong' | 'suara-tidak-cukup' | 'suara-cukup'

/** What is wrong with an outcome; null = it can be kept. More votes for than against agree, abstentions count for nobody; whatever was voted can be put off. */
export function faultOf({ result, way, votes }: Outcome): OutcomeFault | null {
  if (way === 'mufakat') return null
  if (votes === null) return 'suara-tidak-dihitung'
  if (votes.for + votes.against + votes.abstain === 0) return 'suara-kosong'
  if (result === 'disepakati' && votes.for <= votes.against) return 'suara-tidak-cukup'
  return result === 'ditolak' && votes.for > votes.against ? 'suara-cukup' : null
}

const sameOwners = (before: readonly string[], now: readonly string[]): boolean =>
  before.length === 0 || (before.length === now.length && before.every((owner) => now.includes(owner)))

const kept = <T>(before: T | null, now: T | null): boolean => before === null || before === now

/** Whether what was decided on is still what stands: words are the same, and what was said then was not changed; what was open may have been filled in. */
export function isStillDecided(decided: Clause, now: Clause): boolean {
  return (
    decided.kind === now.kind &&
    decided.body === now.body &&
    sameOwners(decided.owners, now.owners) &&
    kept(decided.due, now.due) &&
    kept(decided.indicator, now.indicator) &&
    kept(decided.volume, now.volume) &&
    kept(decided.unit, now.unit) &&
    kept(decided.rupiah, now.rupiah)
  )
}

export type ClauseGap = 'putusan' | 'pemilik' | 'tenggat'

/** What a clause still lacks before the rembuk can be closed. `result`: null = not decided. */
export function gapsOfClause({ owners, due }: Pick<Clause, 'owners' | 'due'>, result: Result | null): ClauseGap[] {
  if (result === null) return ['putusan']
  if (result !== 'disepakati') return []
  return [...(owners.length === 0 ? (['pemilik'] as const) : []), ...(due === null ? (['tenggat'] as const) : [])]
}

/**
 * Where a clause stands that becomes the `place`-th (from 1) among others, whose positions are given in order: between its neighbours, so that nothing is to be written
 * of them.
 */
export function positionFor(others: readonly number[], place: number): number {
  const [before, after] = [others[place - 2] ?? (place > others.length ? others.at(-1) : undefined), others[place - 1]]
  if (after === undefined) return (before ?? 0) + 1
  return ((before ?? 0) + after) / 2
}
