/**
 * What a run of linkage changes of what is kept: pairs that are new, pairs that are asked again, pairs that fall away, and the links that are made without
 * asking. What a person has said stays said while both records are as they were; a link that stands is never replaced without a person.
 */
import type { Standing } from './assign-pairs.ts'

export const PAIR_KINDS = ['anak-keluarga', 'keluarga-ganda', 'anak-ganda'] as const
/** A child and its family; one family entered twice; one child entered twice. */
export type PairKind = (typeof PAIR_KINDS)[number]

export const PAIR_STATES = ['otomatis', 'tinjau', 'gugur'] as const
/** Linked without asking; for a person; no longer found. */
export type PairState = (typeof PAIR_STATES)[number]

export const PAIR_ANSWERS = ['sama', 'beda', 'nanti'] as const
export type PairAnswer = (typeof PAIR_ANSWERS)[number]

/**
 * `marks`: what both records were when they were compared, then what the person was through whom; a text that those of before do not begin with = something has
 * changed, or was not known then.
 */
export interface FoundPair {
  readonly one: string
  readonly other: string
  readonly marks: string
  readonly standing: Standing
  /** Of the family, through whom the child was compared; null = the records themselves. */
  readonly person: string | null
}

export interface KnownPair {
  readonly id: string
  readonly one: string
  readonly other: string
  readonly marks: string
  readonly person: string | null
  readonly state: PairState
  readonly answer: PairAnswer | null
}

/** The family that a child has now, and whether a person said so. */
export interface HeldLink {
  readonly family: string
  readonly byPerson: boolean
}

export interface RunOutcome<Found extends FoundPair> {
  readonly fresh: readonly { readonly pair: Found; readonly state: PairState }[]
  /** Known pairs with what was found of them now; `asked`: whatever was said of it counts no more. */
  readonly renewed: readonly { readonly id: string; readonly pair: Found; readonly state: PairState; readonly asked: boolean }[]
  /** Ids of pairs nobody had answered, which are found no more. */
  readonly dropped: readonly string[]
  /** Children and their families. */
  readonly links: readonly { readonly child: string; readonly family: string }[]
}

const keyOf = ({ one, other }: Pick<FoundPair, 'one' | 'other'>): string => `${one} ${other}`

export interface RunInput<Found extends FoundPair> {
  readonly kind: PairKind
  readonly found: readonly Found[]
  readonly known: readonly KnownPair[]
  /** By child; only asked for `anak-keluarga`. */
  readonly held: ReadonlyMap<string, HeldLink>
  /** True for a pair that this run compared anew: only of such can it say that they are found no more. */
  readonly isCompared: (pair: KnownPair) => boolean
}

/** `one` is the child, or the double with the lesser id. In the order of `found`. */
export function settleRun<Found extends FoundPair>({ kind, found, known, held, isCompared }: RunInput<Found>): RunOutcome<Found> {
  const before = new Map(known.map((pair) => [keyOf(pair), pair]))
  const seen = new Set<string>()
  const linked = new Map([...held].map(([child, { family }]) => [child, family]))
  const fresh: { pair: Found; state: PairState }[] = []
  const renewed: { id: string; pair: Found; state: PairState; asked: boolean }[] = []
  const links: { child: string; family: string }[] = []

  /** `otomatis` where the pair may be linked at once; a child that has a family gets no second one. */
  const stateOf = (pair: Found): PairState => {
    if (kind !== 'anak-keluarga' || pair.standing !== 'automatic' || linked.has(pair.one)) return 'tinjau'
    linked.set(pair.one, pair.other)
    links.push({ child: pair.one, family: pair.other })
    return 'otomatis'
  }

  for (const pair of found) {
    const was = before.get(keyOf(pair))
    seen.add(keyOf(pair))
    if (was === undefined) {
      // Whose family a person has named is asked nothing more, nor whether a child belongs where it is.
      const has = kind === 'anak-keluarga' ? held.get(pair.one) : undefined
      if (has?.byPerson === true || has?.family === pair.other) continue
      fresh.push({ pair, state: stateOf(pair) })
      continue
    }
    if (was.answer === 'sama') continue
    if (was.state === 'otomatis' && was.answer === null) {
      // It stands, and from now on it stands on this.
      if (pair.standing === 'automatic' && pair.person !== was.person) renewed.push({ id: was.id, pair, state: 'otomatis', asked: false })
      continue
    }
    const isAsked = was.answer === 'beda' && !was.marks.startsWith(pair.marks)
    if (was.answer === 'beda' && !isAsked) continue
    // After somebody has said no, or later, the program links nothing by itself.
    renewed.push({ id: was.id, pair, state: was.answer === null ? stateOf(pair) : 'tinjau', asked: isAsked })
  }
  const dropped = known
    .filter(
      (pair) => pair.state === 'tinjau' && pair.answer !== 'sama' && pair.answer !== 'beda' && !seen.has(keyOf(pair)) && isCompared(pair),
    )
    .map(({ id }) => id)
  return { fresh, renewed, dropped, links }
}
