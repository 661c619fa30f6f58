/**
 * The way that a version of the analysis puts lokus forward: chosen while it is a draft, else the district's newest kept way, else quadrants as shipped;
 * of a version that is fixed the very way that it was frozen with.
 */
import { SHIPPED_WEIGHTS } from '@konvergen/core/lokus/method.ts'
import type { AnalysisContent } from '@konvergen/core/situation/analysis-content.ts'
import type { AnalysisWay } from '@konvergen/core/situation/analysis-way.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readMethods, type StoredMethod } from './method-store.ts'
import type { ProposingParameters } from './propose-lokus.ts'
import { readAnalysisWay } from './way-store.ts'

export interface ChosenWay {
  readonly kept: AnalysisWay['kept']
  /** null = by hand. K is the version's own. */
  readonly parameters: Omit<ProposingParameters, 'k' | 'benih'> | null
  readonly reasons: AnalysisWay['reasons']
  /** That it was kept with; undefined = as many as is usual. */
  readonly k: number | undefined
}

const SHIPPED: ChosenWay = {
  kept: null,
  parameters: { metode: 'kuadran', taksiran: 'langsung', norma: 'minmax', bobot: SHIPPED_WEIGHTS, anggaran: null, batas: null },
  reasons: [],
  k: undefined,
}

/** undefined where it proposes nothing of itself. */
export function keptWay({ id, name, version, parameters }: StoredMethod): ChosenWay | undefined {
  const { metode, taksiran, norma, bobot, anggaran, batas, k } = parameters
  if (metode === 'manual') return undefined
  return { kept: { id, name, version }, parameters: { metode, taksiran, norma, bobot, anggaran, batas }, reasons: [], k }
}

export async function wayNow(ctx: DistrictContext, analysisId: string): Promise<ChosenWay> {
  const chosen = await readAnalysisWay(ctx, analysisId)
  if (chosen !== undefined && chosen.byHand !== null) return { kept: null, parameters: null, reasons: chosen.byHand, k: undefined }
  if (chosen?.methodId === null) return SHIPPED
  const methods = await readMethods(ctx)
  const newest = methods.toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const wanted = chosen === undefined ? newest : newest.filter(({ id }) => id === chosen.methodId)
  return wanted.flatMap((method) => keptWay(method) ?? [])[0] ?? SHIPPED
}

/** What was frozen is of core's own type, written by it. */
export function wayOfContent({ way }: AnalysisContent): ChosenWay {
  if (way === undefined || way === null) return SHIPPED
  const { method, kept, parameters, reasons } = way
  if (parameters === null || method === 'manual') return { kept, parameters: null, reasons, k: undefined }
  return { kept, parameters: { ...parameters, metode: method } as ChosenWay['parameters'], reasons, k: undefined }
}
