/**
 * The methods `indeks` and `peringkat`: villages by the weighted sum of their criteria, or by the sum of their places in them (Borda). Each row carries the
 * parts that its index is the sum of, and the places that it could have whatever it is that is not known. It proposes; people decide.
 */
import type { DesaSituation, Situation } from '../situation/situation.ts'
import { type NamedCriterion, weighted } from './compose-criteria.ts'
import { familiesAtRisk, giveReasons } from './give-reasons.ts'
import type { MethodParameters } from './method.ts'
import type { IndexOfRow, LokusProposal, LokusReason, LokusRow } from './proposal.ts'
import { bandOf } from './propose-kuadran.ts'
import { chooseFirst, type IndexOptions, type IndexRow, rankByIndex } from './weighted-index.ts'

export type IndexParameters = Pick<MethodParameters, 'norma' | 'bobot'> & {
  readonly metode: 'indeks' | 'peringkat'
  readonly k: number
}

export interface WeightedCriteria {
  readonly criteria: readonly NamedCriterion[]
  readonly options: IndexOptions
}

/** Those that carry weight; all alike and by place alone for `peringkat`. null where none of them is known. */
export function weighCriteria(all: readonly NamedCriterion[], { metode, norma, bobot }: IndexParameters): WeightedCriteria | null {
  const { criteria, weights } = weighted(all, bobot)
  if (criteria.length === 0) return null
  if (metode === 'peringkat') return { criteria, options: { weights: criteria.map(() => 1), normalisation: 'peringkat' } }
  return { criteria, options: { weights, normalisation: norma } }
}

function indexOf({ parts, value, low, high, bestRank, worstRank, village }: IndexRow, criteria: readonly NamedCriterion[]): IndexOfRow {
  return {
    parts: criteria.map(({ key, values }, at) => ({ key, points: parts[at] ?? null, value: values[village] ?? null })),
    value,
    low,
    high,
    bestRank,
    worstRank,
  }
}

/** The largest parts first, then what is not known. */
function partReasons({ parts, value, bestRank, worstRank }: IndexOfRow): LokusReason[] {
  if (value === null) return [{ code: 'indeks-tidak-diketahui', params: {} }]
  const known = parts.filter((part) => part.points !== null && part.value !== null && part.points > 0)
  const largest = known.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0)).slice(0, 3)
  const open = parts.some(({ points }) => points === null)
  return [
    { code: 'indeks', params: { points: value } },
    ...largest.map(({ key, points, value: own }) => ({ code: `bagian-${key}`, params: { points: points ?? 0, value: own ?? 0 } })),
    ...parts.filter(({ points }) => points === null).map(({ key }) => ({ code: `tanpa-${key}`, params: {} })),
    ...(open && bestRank !== null && worstRank !== null ? [{ code: 'urutan-antara', params: { bestRank, worstRank } }] : []),
  ]
}

function rowOf(
  desa: DesaSituation,
  index: IndexOfRow,
  { rank, proposed, tiedAtCut, k }: Pick<LokusRow, 'rank' | 'proposed' | 'tiedAtCut'> & { k: number },
): LokusRow {
  const { kode, nama, kecamatan, figures, worstProbability, sufficiency } = desa
  const { state, percent, numerator, denominator } = figures.stunting
  const isMeasured = state === 'ada'
  return {
    kode,
    nama,
    kecamatan,
    prevalence: percent,
    cases: isMeasured ? numerator : null,
    measured: isMeasured ? denominator : null,
    krs: familiesAtRisk(desa),
    quadrant: null,
    rank,
    proposed,
    tiedAtCut,
    worstProbability,
    band: bandOf(worstProbability),
    sufficient: sufficiency.enough,
    index,
    reasons: [...partReasons(index), ...giveReasons(desa, null, k, tiedAtCut)],
  }
}

/** Rows in the order of their rank, equals by code, those of which nothing is known last. */
export function proposeIndex(situation: Situation, criteria: readonly NamedCriterion[], parameters: IndexParameters): LokusProposal {
  const { metode, k } = parameters
  const weighed = weighCriteria(criteria, parameters)
  const ranked =
    weighed === null
      ? situation.desa.map(
          (_, village): IndexRow => ({ village, parts: [], low: 0, high: 100, value: null, rank: null, bestRank: null, worstRank: null }),
        )
      : rankByIndex(weighed.criteria, weighed.options)
  const chosen = chooseFirst(ranked, k)
  const rows = ranked.flatMap((own): LokusRow[] => {
    const desa = situation.desa[own.village]
    if (desa === undefined) return []
    const standing = {
      rank: own.rank,
      proposed: chosen.villages.has(own.village),
      tiedAtCut: chosen.tied.has(own.village),
      k: situation.k,
    }
    return [rowOf(desa, indexOf(own, weighed?.criteria ?? []), standing)]
  })
  return { method: metode, k, cuts: null, rows, proposedCount: chosen.villages.size }
}
