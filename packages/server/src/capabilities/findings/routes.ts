/**
 * Findings over HTTP.
 */
import * as contract from '@konvergen/contract/findings.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { countByOffice } from './count-findings.ts'
import { readFindingRules, setFindingRules } from './finding-rules.ts'
import { listFindings } from './list-findings.ts'
import { lookAtFinding } from './look-at-finding.ts'
import { lookForFindings } from './look-for-findings.ts'
import { acceptFinding, answerFinding, sendFindingOn } from './settle-finding.ts'

export const findingsOffers: readonly Offer[] = [
  offer(contract.listFindings, (ctx, { query }) => listFindings(ctx, query)),
  offer(contract.countFindings, (ctx, { query }) => countByOffice(ctx, query.periode)),
  offer(contract.readFindingRules, (ctx) => readFindingRules(ctx)),
  offer(contract.setFindingRules, (ctx, { body }) => setFindingRules(ctx, body)),
  offer(contract.checkFindings, async (ctx) => {
    const { isNew, opened, closed } = await lookForFindings(ctx)
    return { baru: isNew, ditemukan: opened, tertutup: closed }
  }),
  offer(contract.readFinding, (ctx, { params }) => lookAtFinding(ctx, params.id)),
  offer(contract.answerFinding, (ctx, { params, body }) => answerFinding(ctx, params.id, body.alasan)),
  offer(contract.acceptFinding, (ctx, { params, body }) => acceptFinding(ctx, params.id, body.alasan)),
  offer(contract.sendFindingOn, (ctx, { params, body }) => sendFindingOn(ctx, params.id, body.lembaga, body.alasan)),
]
