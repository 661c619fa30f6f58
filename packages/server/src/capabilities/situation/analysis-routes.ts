/**
 * Versions of the analysis over HTTP.
 */
import * as contract from '@konvergen/contract/analyses.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { listAnalyses, remindKecamatan } from './list-analyses.ts'
import { lookAtAnalysis } from './look-at-analysis.ts'
import { recomputeAnalysis, requireFixed } from './recompute-analysis.ts'
import { freezeAnalysis, signAnalysis, verifyAnalysis } from './step-analysis.ts'
import { beginAnalysis, writeAnalysisText } from './write-analysis.ts'

export const analysisOffers: readonly Offer[] = [
  offer(contract.listAnalyses, (ctx, { query }) => listAnalyses(ctx, query.tahun)),
  offer(contract.beginAnalysis, (ctx, { body }) => beginAnalysis(ctx, body)),
  offer(contract.remindKecamatan, (ctx, { body }) => remindKecamatan(ctx, body)),
  offer(contract.readAnalysis, (ctx, { params }) => lookAtAnalysis(ctx, params.id)),
  offer(contract.writeAnalysisText, (ctx, { params, body }) => writeAnalysisText(ctx, params.id, body)),
  offer(contract.signAnalysis, (ctx, { params }) => signAnalysis(ctx, params.id)),
  offer(contract.verifyAnalysis, (ctx, { params, body }) => verifyAnalysis(ctx, params.id, body)),
  offer(contract.freezeAnalysis, (ctx, { params, body }) => freezeAnalysis(ctx, params.id, body)),
  offer(contract.recomputeAnalysis, (ctx, { params }) => recomputeAnalysis(ctx, params.id)),
  offer(contract.downloadAnalysis, (ctx, { params }) => requireFixed(ctx, params.id)),
]
