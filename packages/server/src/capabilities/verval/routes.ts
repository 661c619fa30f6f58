/**
 * Verval and the agreed data over HTTP.
 */
import * as contract from '@konvergen/contract/verval.ts'
import * as pages from '@konvergen/contract/verval-pages.ts'
import { type Offer, offer } from '../../platform/http/offer.ts'
import { addToRound } from './add-to-round.ts'
import { beginRound, findOwnRound, listRounds } from './begin-round.ts'
import { lookAtCutOffs, setCutOffs } from './change-cut-offs.ts'
import { composeLetter } from './compose-letter.ts'
import { enterChecks } from './enter-checks.ts'
import { readFamilyStatus } from './family-status.ts'
import { freezeRound, reopenRound } from './freeze-round.ts'
import { listVillageFamilies } from './list-village.ts'
import { lookAtProgress } from './look-at-progress.ts'
import { listAgreed, readAgreed } from './read-agreed.ts'
import { remindVillages } from './remind-villages.ts'
import { signVillage, verifyVillage } from './step-village.ts'
import { takeAgreedCounts, takeAgreedNames } from './take-agreed.ts'

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
  offer(pages.downloadAgreedCounts, async (ctx, { params }) => {
    const agreed = await takeAgreedCounts(ctx, params.id)
    // The writer of workbooks is loaded at first use: it would slow every start.
    const { writeAgreedCounts } = await import('@konvergen/papers/verval/write-agreed.ts')
    return { name: `data-tetap-v${agreed.versi}-${ctx.kab}.xlsx`, bytes: await writeAgreedCounts(agreed) }
  }),
  offer(pages.downloadAgreedNames, async (ctx, { params, body }) => {
    const named = await takeAgreedNames(ctx, params.id, body)
    const { writeAgreedNames } = await import('@konvergen/papers/verval/write-agreed.ts')
    const bytes = await writeAgreedNames(named, body.bahasa ?? 'id')
    return { name: `data-tetap-v${named.version}-keluarga-${ctx.kab}.xlsx`, bytes }
  }),
  offer(pages.readOwnRound, (ctx) => findOwnRound(ctx)),
  offer(pages.readFamilyStatus, (ctx) => readFamilyStatus(ctx)),
  offer(pages.readCutOffs, (ctx) => lookAtCutOffs(ctx)),
  offer(pages.setCutOffs, (ctx, { body }) => setCutOffs(ctx, body)),
  offer(pages.downloadLetter, async (ctx, { params, query }) => {
    const letter = await composeLetter(ctx, params.id, query.wilayah)
    const { writeVervalLetter } = await import('@konvergen/papers/verval/write-letter.ts')
    return { name: `surat-verval-${query.wilayah}.docx`, bytes: await writeVervalLetter(letter) }
  }),
  offer(pages.remindVillages, (ctx, { params, body }) => remindVillages(ctx, params.id, body.desa)),
]
