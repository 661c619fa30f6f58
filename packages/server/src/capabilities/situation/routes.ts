/**
 * Situation over HTTP. Its papers hold the lokus proposal too and are therefore offered there.
 */
import { compareSources as compareSourcesRoute, readTrend as readTrendRoute } from '@konvergen/contract/measurement.ts'
import * as contract from '@konvergen/contract/situation.ts'
import * as published from '@konvergen/contract/situation-published.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { checkQuoted } from './check-quoted.ts'
import { compareSources } from './compare-sources.ts'
import { addFigures, addTarget, withdrawFigure, withdrawTarget } from './keep-published.ts'
import { lookAtSituation } from './look-at-situation.ts'
import { presentSituation } from './present-situation.ts'
import { readProvenance } from './read-provenance.ts'
import { readPublished } from './read-published.ts'
import { readTrend } from './read-trend.ts'

export const situationOffers: readonly Offer[] = [
  offer(contract.readSituation, async (ctx, { query }) => presentSituation(ctx, await lookAtSituation(ctx, query))),
  offer(readTrendRoute, (ctx, { query }) => readTrend(ctx, query)),
  offer(compareSourcesRoute, (ctx, { query }) => compareSources(ctx, query.bulan)),
  offer(contract.readProvenance, (ctx, { params, query }) => readProvenance(ctx, params.desa, query)),
  offer(published.readPublished, (ctx, { query }) => readPublished(ctx, query)),
  offer(published.addFigures, (ctx, { body }) => addFigures(ctx, body)),
  offer(published.withdrawFigure, (ctx, { params, body }) => withdrawFigure(ctx, params.id, body.alasan)),
  offer(published.addTarget, (ctx, { body }) => addTarget(ctx, body)),
  offer(published.withdrawTarget, (ctx, { params, body }) => withdrawTarget(ctx, params.id, body.alasan)),
  offer(published.checkClaim, (ctx, { query }) => checkQuoted(ctx, query)),
]
