/**
 * Situation over HTTP. Its papers hold the lokus proposal too and are therefore offered there.
 */

import { beginAnalysis as beginAnalysisRoute, writeAnalysisText as writeTextRoute } from '@konvergen/contract/analyses.ts'
import * as causes from '@konvergen/contract/causes.ts'
import { type ContextAnswer, readContext } from '@konvergen/contract/context.ts'
import * as gaps from '@konvergen/contract/gaps.ts'
import { readSituationMap } from '@konvergen/contract/maps.ts'
import { compareSources as compareSourcesRoute, readTrend as readTrendRoute } from '@konvergen/contract/measurement.ts'
import * as contract from '@konvergen/contract/situation.ts'
import * as published from '@konvergen/contract/situation-published.ts'
import { readWhy } from '@konvergen/contract/why.ts'
import { contextSeries } from '@konvergen/core/situation/context-series.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { readRecordsOf } from '../intake/records-store.ts'
import { checkQuoted } from './check-quoted.ts'
import { compareSources } from './compare-sources.ts'
import { addFigures, addTarget, withdrawFigure, withdrawTarget } from './keep-published.ts'
import { listChildrenOfCauses, listFamiliesOfCauses } from './list-causes.ts'
import { lookAtCauses } from './look-at-causes.ts'
import { lookAtGaps } from './look-at-gaps.ts'
import { lookAtMap } from './look-at-map.ts'
import { lookAtSituation } from './look-at-situation.ts'
import { openFigure } from './open-figure.ts'
import { presentSituation } from './present-situation.ts'
import { readProvenance } from './read-provenance.ts'
import { readPublished } from './read-published.ts'
import { readTrend } from './read-trend.ts'
import { beginAnalysis, writeAnalysisText } from './write-analysis.ts'

export const situationOffers: readonly Offer[] = [
  offer(contract.readSituation, async (ctx, { query }) => presentSituation(ctx, await lookAtSituation(ctx, query))),
  offer(readSituationMap, (ctx, { params, query }) => lookAtMap(ctx, params.ukuran, query)),
  offer(causes.readCauses, (ctx, { query }) => lookAtCauses(ctx, query)),
  offer(causes.listCauseChildren, (ctx, { query }) => listChildrenOfCauses(ctx, query)),
  offer(causes.listCauseFamilies, (ctx, { body }) => listFamiliesOfCauses(ctx, body)),
  offer(readTrendRoute, (ctx, { query }) => readTrend(ctx, query)),
  offer(compareSourcesRoute, (ctx, { query }) => compareSources(ctx, query.bulan)),
  offer(gaps.readGaps, (ctx, { params, query }) => lookAtGaps(ctx, params.periode, query.sumbu ?? 'lembaga')),
  offer(gaps.downloadGaps, async (ctx, { params, query }) => {
    const byArea = { desa: await lookAtGaps(ctx, params.periode, 'desa'), kec: await lookAtGaps(ctx, params.periode, 'kec') }
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writeGaps } = await import('@konvergen/papers/situation/write-gaps.ts')
    return { name: `kesenjangan-${ctx.kab}-${params.periode}.xlsx`, bytes: await writeGaps(byArea, query.bahasa ?? 'id') }
  }),
  offer(contract.readProvenance, (ctx, { params, query }) => readProvenance(ctx, params.desa, query)),
  offer(readContext, async (ctx) => contextSeries(await readRecordsOf(ctx, 'context-figures', ctx.kab)) as ContextAnswer),
  offer(readWhy, (ctx, { params, query }) => openFigure(ctx, params.ukuran, query)),
  offer(published.readPublished, (ctx, { query }) => readPublished(ctx, query)),
  offer(published.addFigures, (ctx, { body }) => addFigures(ctx, body)),
  offer(published.withdrawFigure, (ctx, { params, body }) => withdrawFigure(ctx, params.id, body.alasan)),
  offer(published.addTarget, (ctx, { body }) => addTarget(ctx, body)),
  offer(published.withdrawTarget, (ctx, { params, body }) => withdrawTarget(ctx, params.id, body.alasan)),
  offer(published.checkClaim, (ctx, { query }) => checkQuoted(ctx, query)),
  offer(beginAnalysisRoute, (ctx, { body }) => beginAnalysis(ctx, body)),
  offer(writeTextRoute, (ctx, { params, body }) => writeAnalysisText(ctx, params.id, body)),
]
