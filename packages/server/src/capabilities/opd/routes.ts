/**
 * Offices and their people over HTTP.
 */
import * as contract from '@konvergen/contract/opd.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { addOffice, checkOffice, decidePair, endOffice, renameOffice, takeStartingList } from './change-offices.ts'
import { addPerson, addPost, changePerson, endPost } from './change-people.ts'
import { importList, previewList } from './import-list.ts'
import { readRegister } from './read-register.ts'
import { teamOffers } from './team-routes.ts'

export const opdOffers: readonly Offer[] = [
  offer(contract.readRegister, (ctx) => readRegister(ctx)),
  offer(contract.addOffice, (ctx, { body }) => addOffice(ctx, body)),
  offer(contract.takeStartingList, (ctx, { body }) => takeStartingList(ctx, body.kode)),
  offer(contract.checkOffice, (ctx, { params, body }) => checkOffice(ctx, params.id, body)),
  offer(contract.renameOffice, (ctx, { params, body }) => renameOffice(ctx, params.id, body)),
  offer(contract.endOffice, (ctx, { params, body }) => endOffice(ctx, params.id, body.berakhir)),
  offer(contract.decidePair, (ctx, { params, body }) => decidePair(ctx, params.id, body)),
  offer(contract.addPerson, (ctx, { body }) => addPerson(ctx, body)),
  offer(contract.changePerson, (ctx, { params, body }) => changePerson(ctx, params.id, body)),
  offer(contract.addPost, (ctx, { params, body }) => addPost(ctx, params.id, body)),
  offer(contract.endPost, (ctx, { params, body }) => endPost(ctx, params.id, body.berakhir)),
  offer(contract.previewList, (ctx, { body }) => previewList(ctx, body.teks)),
  offer(contract.importList, (ctx, { body }) => importList(ctx, body.teks, body.keputusan)),
  ...teamOffers,
]
