/** Versions of the analysis over HTTP: they end in the proposal, and are therefore composed, signed and frozen here. */
import * as analyses from '@konvergen/contract/analyses.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { listAnalyses, remindKecamatan } from './list-analyses.ts'
import { lookAtAnalysis } from './look-at-analysis.ts'
import { recomputeAnalysis, requireFixed } from './recompute-analysis.ts'
import { freezeAnalysis, signAnalysis, verifyAnalysis } from './step-analysis.ts'

export const analysisOffers: readonly Offer[] = [
  offer(analyses.listAnalyses, (ctx, { query }) => listAnalyses(ctx, query.tahun)),
  offer(analyses.remindKecamatan, (ctx, { body }) => remindKecamatan(ctx, body)),
  offer(analyses.readAnalysis, (ctx, { params }) => lookAtAnalysis(ctx, params.id)),
  offer(analyses.signAnalysis, (ctx, { params }) => signAnalysis(ctx, params.id)),
  offer(analyses.verifyAnalysis, (ctx, { params, body }) => verifyAnalysis(ctx, params.id, body)),
  offer(analyses.freezeAnalysis, (ctx, { params, body }) => freezeAnalysis(ctx, params.id, body)),
  offer(analyses.recomputeAnalysis, (ctx, { params }) => recomputeAnalysis(ctx, params.id)),
  offer(analyses.downloadAnalysis, (ctx, { params }) => requireFixed(ctx, params.id)),
]
