/**
 * Situation over HTTP. Its papers hold the lokus proposal too and are therefore offered there.
 */
import * as causes from '@konvergen/contract/causes.ts'
import { readSituationMap } from '@konvergen/contract/maps.ts'
import { compareSources as compareSourcesRoute, readTrend as readTrendRoute } from '@konvergen/contract/measurement.ts'
import * as contract from '@konvergen/contract/situation.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { compareSources } from './compare-sources.ts'
import { listChildrenOfCauses, listFamiliesOfCauses } from './list-causes.ts'
import { lookAtCauses } from './look-at-causes.ts'
import { lookAtMap } from './look-at-map.ts'
import { lookAtSituation } from './look-at-situation.ts'
import { presentSituation } from './present-situation.ts'
import { readProvenance } from './read-provenance.ts'
import { readTrend } from './read-trend.ts'

export const situationOffers: readonly Offer[] = [
  offer(contract.readSituation, async (ctx, { query }) => presentSituation(ctx, await lookAtSituation(ctx, query))),
  offer(readSituationMap, (ctx, { params, query }) => lookAtMap(ctx, params.ukuran, query)),
  offer(causes.readCauses, (ctx, { query }) => lookAtCauses(ctx, query)),
  offer(causes.listCauseChildren, (ctx, { query }) => listChildrenOfCauses(ctx, query)),
  offer(causes.listCauseFamilies, (ctx, { body }) => listFamiliesOfCauses(ctx, body)),
  offer(readTrendRoute, (ctx, { query }) => readTrend(ctx, query)),
  offer(compareSourcesRoute, (ctx, { query }) => compareSources(ctx, query.bulan)),
  offer(contract.readProvenance, (ctx, { params, query }) => readProvenance(ctx, params.desa, query)),
]
