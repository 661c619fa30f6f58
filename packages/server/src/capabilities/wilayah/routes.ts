/**
 * Wilayah over HTTP.
 */
import * as contract from '@konvergen/contract/wilayah.ts'
import { type Offer, offer, offerOutside, offerUpload } from '../../platform/http/offer.ts'
import { runAcross } from '../../platform/run-work.ts'
import { readBoundaries } from './boundary-store.ts'
import { changeVillage } from './change-village.ts'
import { confirmAlias } from './confirm-alias.ts'
import { importBoundaries, receiveBoundaries } from './import-boundaries.ts'
import { listAliases } from './list-aliases.ts'
import { listDistricts } from './list-districts.ts'
import { findKabupaten } from './national-store.ts'
import { openDistrict } from './open-district.ts'
import { presentBoundaries } from './present-boundaries.ts'
import { readDistrict } from './read-district.ts'
import { removeAlias } from './remove-alias.ts'
import { removeDemo } from './remove-demo.ts'

export const wilayahOffers: readonly Offer[] = [
  offerOutside(contract.searchKabupaten, (work, { query }) =>
    runAcross(work, work.databases.main, 'baca', [], (ctx) => findKabupaten(ctx.db, query.cari?.trim() ?? '')),
  ),
  offerOutside(contract.listDistricts, (work) => listDistricts(work)),
  offerOutside(contract.openDistrict, (work, { body }) =>
    runAcross(work, work.databases.main, 'tulis', [body.kode], (ctx) => openDistrict(ctx, body.kode)),
  ),
  offerOutside(contract.removeDemo, (work, { params }) => removeDemo(work, params.kab)),
  offer(contract.readDistrict, (ctx) => readDistrict(ctx)),
  offer(contract.readBoundaries, async (ctx) => presentBoundaries(await readBoundaries(ctx))),
  offerUpload(contract.importBoundaries, receiveBoundaries, (ctx, _input, file) => importBoundaries(ctx, file)),
  offer(contract.listAliases, (ctx) => listAliases(ctx)),
  offer(contract.confirmAlias, (ctx, { body }) => confirmAlias(ctx, body.nama, body.kode)),
  offer(contract.removeAlias, (ctx, { query }) => removeAlias(ctx, query.nama)),
  offer(contract.changeVillage, (ctx, { body }) => changeVillage(ctx, body)),
]
