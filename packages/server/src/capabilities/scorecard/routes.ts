/**
 * The convergence score of villages over HTTP.
 */
import * as contract from '@konvergen/contract/scorecard.ts'
import * as files from '@konvergen/contract/scorecard-files.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { lockQuarter } from './lock-quarter.ts'
import { lookAtScores } from './look-at-board.ts'
import { lookAtVillage } from './look-at-village.ts'
import { readMonthHistory } from './read-history.ts'
import { remindScoredVillages } from './remind-villages.ts'
import { saveMonths } from './save-months.ts'
import { savePerson } from './save-person.ts'
import { sendReport } from './send-report.ts'
import { takeScoredPersons } from './take-persons.ts'

export const scorecardOffers: readonly Offer[] = [
  offer(contract.readBoard, (ctx, { params, query }) => lookAtScores(ctx, params, query)),
  offer(contract.lockQuarter, (ctx, { params, body }) => lockQuarter(ctx, params, body)),
  offer(contract.lookAtVillage, (ctx, { params }) => lookAtVillage(ctx, params)),
  offer(contract.readMonthHistory, (ctx, { params, body }) => readMonthHistory(ctx, params, body)),
  offer(contract.savePerson, (ctx, { params, body }) => savePerson(ctx, params, body)),
  offer(contract.saveMonths, (ctx, { params, body }) => saveMonths(ctx, params, body)),
  offer(contract.sendReport, (ctx, { params, body }) => sendReport(ctx, params, body)),
  offer(files.remindScoredVillages, (ctx, { params, body }) => remindScoredVillages(ctx, params, body)),
  offer(files.downloadScores, async (ctx, { params, query }) => {
    const board = await lookAtScores(ctx, params, {})
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writeScores } = await import('@konvergen/papers/scorecard/write-scores.ts')
    return { name: `skor-${params.periode}-${ctx.kab}.xlsx`, bytes: await writeScores(board, query.bahasa ?? 'id') }
  }),
  offer(files.downloadScoredPersons, async (ctx, { params, body }) => {
    const paper = await takeScoredPersons(ctx, params, body)
    const { writeScoredPersons } = await import('@konvergen/papers/scorecard/write-persons.ts')
    return { name: `skor-${params.periode}-${params.desa}.xlsx`, bytes: await writeScoredPersons(paper, body.bahasa ?? 'id') }
  }),
]
