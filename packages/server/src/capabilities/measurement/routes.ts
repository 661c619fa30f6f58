/**
 * Children and their measurements over HTTP.
 */
import * as contract from '@konvergen/contract/measurement.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { decideDoubt } from './decide-doubt.ts'
import { findChildByNik } from './find-child.ts'
import { listChildren } from './list-children.ts'
import { listDoubts } from './list-doubts.ts'
import { readChild } from './read-child.ts'
import { revealChild } from './reveal-child.ts'

export const measurementOffers: readonly Offer[] = [
  offer(contract.listChildren, (ctx, { query }) => listChildren(ctx, query)),
  offer(contract.findChild, (ctx, { body }) => findChildByNik(ctx, body.nik)),
  offer(contract.readChild, (ctx, { params }) => readChild(ctx, params.id)),
  offer(contract.revealChild, (ctx, { params, body }) => revealChild(ctx, params.id, body.tujuan)),
  offer(contract.listDoubts, (ctx, { query }) => listDoubts(ctx, query.halaman)),
  offer(contract.decideDoubt, (ctx, { params, body }) => decideDoubt(ctx, params.id, body.keputusan)),
]
