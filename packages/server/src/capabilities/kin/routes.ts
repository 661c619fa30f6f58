/**
 * Linkage over HTTP.
 */
import * as contract from '@konvergen/contract/kin.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { answerPair } from './answer-pair.ts'
import { beginLinkage, cancelLinkage } from './begin-run.ts'
import { joinDoubles, listAliases, partDoubles } from './join-doubles.ts'
import { setFamilyOfChild } from './link-child.ts'
import { setLinkageRule } from './linkage-rule.ts'
import type { LinkageRuns } from './linkage-runs.ts'
import { lookAtLinkage } from './look-at-linkage.ts'
import { readFamilyMembers, readFamilyOfChild } from './look-at-members.ts'
import { listPairs, readPair, revealPair } from './look-at-pairs.ts'
import { tellState } from './standings.ts'

export function kinOffers(runs: LinkageRuns): readonly Offer[] {
  return [
    offer(contract.readLinkage, (ctx) => lookAtLinkage(ctx)),
    offerOutside(contract.beginLinkage, (work, { params, body }) =>
      beginLinkage(runs, work, params.kab, { whole: body.seluruhnya, after: null }),
    ),
    offerOutside(contract.cancelLinkage, (work, { params }) => cancelLinkage(runs, work, params.kab, params.id)),
    offer(contract.setLinkageRule, (ctx, { body }) => setLinkageRule(ctx, body)),
    offer(contract.listPairs, (ctx, { query }) => listPairs(ctx, query)),
    offer(contract.readPair, (ctx, { params }) => readPair(ctx, params.id)),
    offer(contract.revealPair, (ctx, { params, body }) => revealPair(ctx, params.id, body.tujuan)),
    offer(contract.answerPair, (ctx, { params, body }) => answerPair(ctx, params.id, body)),
    offer(contract.listAliases, (ctx) => listAliases(ctx)),
    offer(contract.joinDoubles, (ctx, { body }) => joinDoubles(ctx, body)),
    offer(contract.partDoubles, (ctx, { params }) => partDoubles(ctx, params.id)),
    offer(contract.readFamilyOfChild, (ctx, { params }) => readFamilyOfChild(ctx, params.id)),
    offer(contract.setFamilyOfChild, (ctx, { params, body }) => setFamilyOfChild(ctx, params.id, body)),
    offer(contract.tellChildState, (ctx, { params, body }) => tellState(ctx, 'anak', params.id, body)),
    offer(contract.tellFamilyState, (ctx, { params, body }) => tellState(ctx, 'keluarga', params.id, body)),
    offer(contract.readFamilyMembers, (ctx, { params }) => readFamilyMembers(ctx, params.id)),
  ]
}
