/**
 * Proposals of links with their reason; a person confirms them. An activity and a line of its office's budget with the same sub-kegiatan belong together; without a code their titles
 * must share words. A recommendation and a line of its village share words; a clause and an activity of an office that owns it share the indicator, or words.
 */
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

interface Worded extends Comparable {
  readonly words: ReadonlySet<string>
}

function likeness(one: Worded, other: Worded): Pick<Proposal, 'reason' | 'shared'> | null {
  if (one.code !== null && other.code !== null) return one.code === other.code ? { reason: 'kode-sama', shared: [one.code] } : null
  const indicators = one.indicators.filter((code) => other.indicators.includes(code))
  if (indicators.length > 0) return { reason: 'indikator-sama', shared: indicators.slice(0, MOST_TOLD) }
  const shared = [...one.words].filter((word) => other.words.has(word))
  return shared.length < SHARED_WORDS ? null : { reason: 'kata-sama', shared: shared.slice(0, MOST_TOLD) }
}

type Index = ReadonlyMap<string, readonly Worded[]>

function indexBy(things: readonly Worded[], keysOf: (thing: Worded) => readonly string[]): Index {
  const index = new Map<string, Worded[]>()
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
function candidates({ by, code }: Worded, { byCode, uncoded, all }: Readonly<Record<'byCode' | 'uncoded' | 'all', Index>>): Set<Worded> {
  return new Set(
    by.flatMap((one) => (code === null ? (all.get(one) ?? []) : [...(byCode.get(`${one} ${code}`) ?? []), ...(uncoded.get(one) ?? [])])),
  )
}

/** Pairs that are linked or were taken back (`settled`) are not proposed. In the order of `from`, then `to`. */
export function proposeLinks(
  kind: LinkKind,
  { from, to }: { readonly from: readonly Comparable[]; readonly to: readonly Comparable[] },
  settled: readonly Link[],
): Proposal[] {
  const decided = new Set(settled.flatMap((link) => (link.kind === kind ? [`${link.from} ${link.to}`] : [])))
  const worded = (things: readonly Comparable[]): Worded[] => things.map((thing) => ({ ...thing, words: wordsOf(thing.title) }))
  const others = worded(to)
  const index = {
    byCode: indexBy(others, ({ by, code }) => (code === null ? [] : by.map((one) => `${one} ${code}`))),
    uncoded: indexBy(others, ({ by, code }) => (code === null ? by : [])),
    all: indexBy(others, ({ by }) => by),
  }
  return worded(from).flatMap((one) =>
    [...candidates(one, index)].flatMap((other): Proposal[] => {
      const alike = likeness(one, other)
      return alike === null || decided.has(`${one.id} ${other.id}`) ? [] : [{ kind, from: one.id, to: other.id, ...alike }]
    }),
  )
}
