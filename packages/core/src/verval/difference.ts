/**
 * What changed between two agreed lists: families that are new, that stayed, that went, each with why; moves between villages and marks that are
 * others now (SPEC §2.6: KRS baru, tetap, keluar).
 */
import { MARKS, type MarkName } from '../sasaran/family-marks.ts'
import type { AgreedFamily } from './agreed-list.ts'
import type { Outcome } from './outcome.ts'

/** Why a family is not in the list any more; `tidak-didata`: the new list did not have it. */
export const LEAVING = ['tidak-berisiko', 'pindah', 'meninggal', 'ganda', 'tidak-ditemukan', 'belum', 'tidak-didata'] as const
export type Leaving = (typeof LEAVING)[number]

export interface ListDifference {
  readonly came: readonly string[]
  readonly stayed: readonly string[]
  readonly left: readonly { readonly family: string; readonly why: Leaving }[]
  /** Of those who stayed: other village, other marks. */
  readonly moved: readonly string[]
  /** Mark by mark, of those who stayed: how many have it now and had it not, and the other way round. */
  readonly marks: Readonly<Record<MarkName, { readonly gained: number; readonly lost: number }>>
}

function leavingOf(outcome: Outcome | undefined): Leaving {
  if (outcome === undefined) return 'tidak-didata'
  if (outcome.kind === 'keluar' && outcome.finding !== null && outcome.finding !== 'ada') return outcome.finding
  return outcome.kind === 'belum' ? 'belum' : 'tidak-berisiko'
}

/** `outcomes`: of the round that led to the later list; they say why a family went. */
export function differenceOf(
  before: readonly AgreedFamily[],
  after: readonly AgreedFamily[],
  outcomes: readonly Outcome[],
): ListDifference {
  const [old, now] = [before, after].map((list) => new Map(list.map((each) => [each.family, each]))) as [
    Map<string, AgreedFamily>,
    Map<string, AgreedFamily>,
  ]
  const found = new Map(outcomes.map((outcome) => [outcome.family, outcome]))
  const both = after.filter(({ family }) => old.has(family))
  const changes = (name: MarkName) => {
    const pairs = both.map(({ family, marks }) => [old.get(family)?.marks[name] === true, marks[name] === true] as const)
    return { gained: pairs.filter(([had, has]) => !had && has).length, lost: pairs.filter(([had, has]) => had && !has).length }
  }
  return {
    came: after.filter(({ family }) => !old.has(family)).map(({ family }) => family),
    stayed: both.map(({ family }) => family),
    left: before.filter(({ family }) => !now.has(family)).map(({ family }) => ({ family, why: leavingOf(found.get(family)) })),
    moved: both.filter(({ family, desa }) => old.get(family)?.desa !== desa).map(({ family }) => family),
    marks: Object.fromEntries(MARKS.map((name) => [name, changes(name)])) as ListDifference['marks'],
  }
}
