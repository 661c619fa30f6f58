/**
 * Verval and the agreed data over HTTP.
 */
import * as contract from '@konvergen/contract/verval.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { addToRound } from './add-to-round.ts'
import { beginRound, listRounds } from './begin-round.ts'
import { enterChecks } from './enter-checks.ts'
import { freezeRound, reopenRound } from './freeze-round.ts'
import { listVillageFamilies } from './list-village.ts'
import { lookAtProgress } from './look-at-progress.ts'
import { listAgreed, readAgreed } from './read-agreed.ts'
import { signVillage, verifyVillage } from './step-village.ts'

export const vervalOffers: readonly Offer[] = [
  offer(contract.listRounds, (ctx) => listRounds(ctx)),
  offer(contract.beginRound, (ctx, { body }) => beginRound(ctx, body)),
  offer(contract.readProgress, (ctx, { params }) => lookAtProgress(ctx, params.id)),
  offer(contract.listVillageFamilies, (ctx, { params, body }) => listVillageFamilies(ctx, params, body)),
  offer(contract.enterChecks, (ctx, { params, body }) => enterChecks(ctx, params.id, body)),
  offer(contract.addFamily, (ctx, { params, body }) => addToRound(ctx, params, body)),
  offer(contract.signVillage, (ctx, { params }) => signVillage(ctx, params)),
  offer(contract.verifyVillage, (ctx, { params, body }) => verifyVillage(ctx, params, body)),
  offer(contract.freezeRound, (ctx, { params, body }) => freezeRound(ctx, params.id, body)),
  offer(contract.reopenRound, (ctx, { params, body }) => reopenRound(ctx, params.id, body.alasan)),
  offer(contract.listAgreed, (ctx) => listAgreed(ctx)),
  offer(contract.readAgreed, (ctx, { params }) => readAgreed(ctx, params.id)),
]
