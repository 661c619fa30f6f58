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

/** Pairs that are linked or were taken back (`settled`) are not proposed. In the order of `from`, then `to`. */
export function proposeLinks(
  kind: LinkKind,
  { from, to }: { readonly from: readonly Comparable[]; readonly to: readonly Comparable[] },
  settled: readonly Link[],
): Proposal[] {
  const decided = new Set(settled.flatMap((link) => (link.kind === kind ? [`${link.from} ${link.to}`] : [])))
  const worded = (things: readonly Comparable[]): Worded[] => things.map((thing) => ({ ...thing, words: wordsOf(thing.title) }))
  const others = new Map<string, Worded[]>()
  for (const other of worded(to)) {
    for (const by of other.by) {
      const own = others.get(by)
      if (own === undefined) others.set(by, [other])
      else own.push(other)
    }
  }
  return worded(from).flatMap((one) => {
    const beside = new Set(one.by.flatMap((by) => others.get(by) ?? []))
    return [...beside].flatMap((other): Proposal[] => {
      const alike = decided.has(`${one.id} ${other.id}`) ? null : likeness(one, other)
      return alike === null ? [] : [{ kind, from: one.id, to: other.id, ...alike }]
    })
  })
}
