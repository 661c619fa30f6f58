/**
 * Realisation over HTTP: board, grid, one activity, writing, steps, rules.
 */
import * as contract from '@konvergen/contract/realisation.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { lookAtRealisation } from './look-at-activity.ts'
import { lookAtBoard } from './look-at-board.ts'
import { lookAtGrid } from './look-at-grid.ts'
import { setRules } from './set-rules.ts'
import { handInQuarter, judgeQuarter } from './step-quarter.ts'
import { writeReports } from './write-reports.ts'

export const realisationOffers: readonly Offer[] = [
  offer(contract.readRealisationBoard, (ctx, { query }) => lookAtBoard(ctx, query)),
  offer(contract.readRealisationGrid, (ctx, { query }) => lookAtGrid(ctx, query)),
  offer(contract.readRealisationOf, (ctx, { params }) => lookAtRealisation(ctx, params.id)),
  offer(contract.writeRealisation, (ctx, { body }) => writeReports(ctx, body)),
  offer(contract.handInQuarter, (ctx, { body }) => handInQuarter(ctx, body)),
  offer(contract.judgeQuarter, (ctx, { body }) => judgeQuarter(ctx, body)),
  offer(contract.setRealisationRules, (ctx, { body }) => setRules(ctx, body)),
]
