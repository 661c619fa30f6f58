/**
 * Packages of villages over HTTP.
 */
import * as contract from '@konvergen/contract/village.ts'
import * as catalogue from '@konvergen/contract/village-catalogue.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { answerRecommendation } from './answer-recommendation.ts'
import { issuePackages } from './issue-packages.ts'
import { addEntry, changeEntry, readCatalogue } from './keep-catalogue.ts'
import { listVillages } from './list-villages.ts'
import { lookAtVillage } from './look-at-village.ts'
import { readHistory, readPackage } from './read-history.ts'
import { takeOutDocx, takeOutPdf } from './take-out-paper.ts'
import { takeProposals, writeRecommendation } from './write-recommendation.ts'

export const villageOffers: readonly Offer[] = [
  offer(contract.readVillages, (ctx, { query }) => listVillages(ctx, query.tahun)),
  offer(contract.readVillage, (ctx, { params, query }) => lookAtVillage(ctx, params.desa, query.tahun)),
  offer(contract.takeProposals, (ctx, { params, body }) => takeProposals(ctx, params.desa, body)),
  offer(contract.writeRecommendation, (ctx, { params, body }) => writeRecommendation(ctx, params, body)),
  offer(contract.readRecommendationHistory, (ctx, { params }) => readHistory(ctx, params.id)),
  offer(contract.answerRecommendation, (ctx, { params, body }) => answerRecommendation(ctx, params.id, body)),
  offer(contract.issuePackages, (ctx, { body }) => issuePackages(ctx, body)),
  offer(contract.readPackage, (ctx, { params }) => readPackage(ctx, params.id)),
  offerOutside(contract.downloadPackagePdf, (work, { params, query: { tahun, versi, bahasa = 'id' } }) =>
    takeOutPdf(work, { ...params, year: tahun, version: versi }, bahasa),
  ),
  offerOutside(contract.downloadPackageDocx, (work, { params, query: { tahun, versi, bahasa = 'id' } }) =>
    takeOutDocx(work, { ...params, year: tahun, version: versi }, bahasa),
  ),
  offer(catalogue.readVillageCatalogue, (ctx) => readCatalogue(ctx)),
  offer(catalogue.changeVillageEntry, (ctx, { params, body }) => changeEntry(ctx, params.entri, body)),
  offer(catalogue.addVillageEntry, (ctx, { body }) => addEntry(ctx, body)),
]
