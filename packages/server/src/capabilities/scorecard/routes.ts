/**
 * The convergence score of villages over HTTP.
 */
import * as contract from '@konvergen/contract/scorecard.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { lockQuarter } from './lock-quarter.ts'
import { lookAtScores } from './look-at-board.ts'
import { lookAtVillage } from './look-at-village.ts'
import { readMonthHistory } from './read-history.ts'
import { saveMonths } from './save-months.ts'
import { savePerson } from './save-person.ts'
import { sendReport } from './send-report.ts'

export const scorecardOffers: readonly Offer[] = [
  offer(contract.readBoard, (ctx, { params, query }) => lookAtScores(ctx, params, query)),
  offer(contract.lockQuarter, (ctx, { params, body }) => lockQuarter(ctx, params, body)),
  offer(contract.lookAtVillage, (ctx, { params }) => lookAtVillage(ctx, params)),
  offer(contract.readMonthHistory, (ctx, { params, body }) => readMonthHistory(ctx, params, body)),
  offer(contract.savePerson, (ctx, { params, body }) => savePerson(ctx, params, body)),
  offer(contract.saveMonths, (ctx, { params, body }) => saveMonths(ctx, params, body)),
  offer(contract.sendReport, (ctx, { params, body }) => sendReport(ctx, params, body)),
]
