/**
 * How the villages of a version of the analysis were put forward, as it is frozen with it: by the district's kept way of that version, by quadrants as
 * shipped, or by hand with a reason for each village.
 */

/** Of `lokus/method.ts`, without what only concerns draws of weights. */
export type WayParameters = {
  readonly taksiran: string
  readonly norma: string
  readonly bobot: Readonly<Record<string, number>>
  readonly batas: { readonly prevalensi: number; readonly kasus: number } | null
  readonly anggaran: { readonly dana: number; readonly biaya: number } | null
}

export type AnalysisWay = {
  readonly method: 'kuadran' | 'indeks' | 'peringkat' | 'manual'
  /** The kept way that it is; null = none was kept, or by hand. */
  readonly kept: { readonly id: string; readonly name: string; readonly version: number } | null
  /** null = by hand. */
  readonly parameters: WayParameters | null
  /** What shares of children were taken, where those that were asked for could not be had; null where no method reads them. */
  readonly estimate: { readonly used: string; readonly covariates: readonly string[] } | null
  /** Of quadrants: where high begins; null = of another method, or nothing was measured. */
  readonly cuts: { readonly prevalence: number; readonly cases: number; readonly basis: string } | null
  /** By hand: why each village, by code. */
  readonly reasons: readonly { readonly code: string; readonly reason: string }[]
}

export type AnalysisLokus = {
  readonly code: string
  readonly rank: number | null
  readonly proposed: boolean
  /** From the second format on: the index with its bounds, and the quadrant; null = the method has none, or it is not known. */
  readonly score?: number | null
  readonly low?: number | null
  readonly high?: number | null
  readonly quadrant?: string | null
}

interface ProposedRow {
  readonly kode: string
  readonly rank: number | null
  readonly proposed: boolean
  readonly quadrant: string | null
  readonly index: { readonly value: number | null; readonly low: number; readonly high: number } | null
}

function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : Number(a.code > b.code)
}

/** By code. In the first format a village has its rank and no more. */
export function lokusOf(rows: readonly ProposedRow[], format: 1 | 2): readonly AnalysisLokus[] {
  return rows
    .map(({ kode: code, rank, proposed, quadrant, index }): AnalysisLokus => {
      if (format === 1) return { code, rank, proposed }
      const { value: score, low, high } = index ?? { value: null, low: null, high: null }
      return { code, rank, proposed, score, low, high, quadrant }
    })
    .toSorted(byCode)
}

/** By hand there is no order among villages, and none has a score. */
export function lokusByHand(villages: readonly string[], reasons: AnalysisWay['reasons']): readonly AnalysisLokus[] {
  const chosen = new Set(reasons.map(({ code }) => code))
  // One that is no village any more stays in what was decided.
  return [...new Set([...villages, ...chosen])]
    .map((code) => ({ code, rank: null, proposed: chosen.has(code), score: null, low: null, high: null, quadrant: null }))
    .toSorted(byCode)
}
