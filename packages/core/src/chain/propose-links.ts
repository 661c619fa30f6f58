/**
 * Proposals of links with their reason; a person confirms them. An activity and a line of its office's budget with the same sub-kegiatan belong together; without a code their titles
 * must share words. A recommendation and a line of its village share words; a clause and an activity of an office that owns it share the indicator, or words.
 */
import { OnceFor } from '../kit/once-for.ts'
import { Recall } from '../kit/recall.ts'
import type { Link, LinkKind } from './link.ts'

export const PROPOSAL_REASONS = ['kode-sama', 'indikator-sama', 'kata-sama'] as const
export type ProposalReason = (typeof PROPOSAL_REASONS)[number]

export interface Proposal extends Link {
  readonly reason: ProposalReason
  /** Words that both say, at most a few; of the same code that code. */
  readonly shared: readonly string[]
}

/** What is compared of each thing; `by` null = nobody's, compared with nobody. */
export interface Comparable {
  readonly id: string
  /** Office or village whose it is; things of different ones are never proposed. */
  readonly by: readonly string[]
  readonly code: string | null
  readonly indicators: readonly string[]
  readonly title: string
}

/** Of an office that is the secretariat. */
export const SECRETARIAT = 'sekretariat'

/** Fewer than these say little: "kegiatan desa" and "pelatihan desa" share one. */
const SHARED_WORDS = 2
const SHORTEST = 4
const MOST_TOLD = 4

/** Words of plans that every title holds. */
const EMPTY_WORDS = new Set([
  'dengan',
  'dalam',
  'untuk',
  'yang',
  'pada',
  'bagi',
  'oleh',
  'desa',
  'kegiatan',
  'kabupaten',
  'kota',
  'tahun',
  'stunting',
  'penurunan',
  'percepatan',
  'program',
  'pelaksanaan',
  'penyelenggaraan',
  'pengelolaan',
  'penyediaan',
  'peningkatan',
])

export function wordsOf(title: string): ReadonlySet<string> {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word)))
}

const wordsOnce = new OnceFor<ReadonlySet<string>>()
const wordsIn = (thing: Comparable): ReadonlySet<string> => wordsOnce.of([thing], '', () => wordsOf(thing.title))

function likeness(one: Comparable, other: Comparable): Pick<Proposal, 'reason' | 'shared'> | null {
  if (one.code !== null && other.code !== null) return one.code === other.code ? { reason: 'kode-sama', shared: [one.code] } : null
  const indicators = one.indicators.filter((code) => other.indicators.includes(code))
  if (indicators.length > 0) return { reason: 'indikator-sama', shared: indicators.slice(0, MOST_TOLD) }
  const words = wordsIn(other)
  const shared = [...wordsIn(one)].filter((word) => words.has(word))
  return shared.length < SHARED_WORDS ? null : { reason: 'kata-sama', shared: shared.slice(0, MOST_TOLD) }
}

type Index = ReadonlyMap<string, readonly Comparable[]>

function indexBy(things: readonly Comparable[], keysOf: (thing: Comparable) => readonly string[]): Index {
  const index = new Map<string, Comparable[]>()
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const own = index.get(key)
      if (own === undefined) index.set(key, [thing])
      else own.push(thing)
    }
  }
  return index
}

/** Two codes that differ say that two things are not the same, so only those without one are compared by anything else. */
function candidates({ by, code }: Comparable, { byCode, uncoded, all }: Indexes): Set<Comparable> {
  return new Set(
    by.flatMap((one) => (code === null ? (all.get(one) ?? []) : [...(byCode.get(`${one} ${code}`) ?? []), ...(uncoded.get(one) ?? [])])),
  )
}

type Indexes = Readonly<Record<'byCode' | 'uncoded' | 'all', Index>>
type Decided = ReadonlyMap<string, ReadonlySet<string>>

const indexOnce = new OnceFor<Indexes>()
const decidedOnce = new OnceFor<Decided>()

function indexOf(things: readonly Comparable[]): Indexes {
  return {
    byCode: indexBy(things, ({ by, code }) => (code === null ? [] : by.map((one) => `${one} ${code}`))),
    uncoded: indexBy(things, ({ by, code }) => (code === null ? by : [])),
    all: indexBy(things, ({ by }) => by),
  }
}

function decidedOf(kind: LinkKind, settled: readonly Link[]): Decided {
  const decided = new Map<string, Set<string>>()
  for (const link of settled) {
    if (link.kind !== kind) continue
    const own = decided.get(link.from) ?? new Set()
    decided.set(link.from, own.add(link.to))
  }
  return decided
}

const NOBODY: ReadonlySet<string> = new Set()

function proposalsOf(kind: LinkKind, one: Comparable, others: ReadonlySet<Comparable>, decided: ReadonlySet<string>): Proposal[] {
  return [...others].flatMap((other): Proposal[] => {
    const alike = decided.has(other.id) ? null : likeness(one, other)
    return alike === null ? [] : [{ kind, from: one.id, to: other.id, ...alike }]
  })
}

/** Pairs that are linked or were taken back (`settled`) are not proposed. In the order of `from`, then `to`. `memory`: of the last time; it changes nothing but how long it takes. */
export function proposeLinks(
  kind: LinkKind,
  { from, to }: { readonly from: readonly Comparable[]; readonly to: readonly Comparable[] },
  settled: readonly Link[],
  memory = new Recall<readonly Proposal[]>(),
): Proposal[] {
  const decided = decidedOnce.of([settled], kind, () => decidedOf(kind, settled))
  const index = indexOnce.of([to], '', () => indexOf(to))
  memory.begin()
  const found: Proposal[] = []
  for (const one of from) {
    const own = decided.get(one.id) ?? NOBODY
    const others = candidates(one, index)
    const proposed = memory.of(one.id, [one, own.size, ...own, ...others], () => proposalsOf(kind, one, others, own))
    for (const proposal of proposed) found.push(proposal)
  }
  return found
}
