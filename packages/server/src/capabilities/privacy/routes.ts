/**
 * The trail, and what a person may ask about its own data, over HTTP.
 */
import { eraseFamily as eraseFamilyRoute, reportFamily as reportFamilyRoute } from '@konvergen/contract/family-privacy.ts'
import { eraseHpk as eraseHpkRoute, reportHpk as reportHpkRoute } from '@konvergen/contract/hpk-privacy.ts'
import * as contract from '@konvergen/contract/privacy.ts'
import { INSTALLATION } from '../../platform/context.ts'
import { type Offer, offer, offerOutside } from '../../platform/http/offer.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, runInDistrict } from '../../platform/run-work.ts'
import { keepRefused } from '../accounts/door.ts'
import { readOpenDistrict } from '../wilayah/store.ts'
import { eraseChild } from './erase-child.ts'
import { eraseFamily } from './erase-family.ts'
import { eraseHpkPerson } from './erase-hpk.ts'
import { gatherBreach } from './gather-breach.ts'
import { gatherSignIns } from './gather-sign-ins.ts'
import { noteBreachPack } from './note-reading.ts'
import { readRetention } from './read-retention.ts'
import { readTrail } from './read-trail.ts'
import { reportChild } from './report-child.ts'
import { reportFamily } from './report-family.ts'
import { reportHpk } from './report-hpk.ts'

/** Longer than any failure is looked into at once. */
const MOST_DAYS = 366
const DAY_MS = 86_400_000

function requireRange(dari: string, sampai: string): { from: Date; to: Date } {
  const [from, to] = [new Date(dari), new Date(sampai)]
  if (from < to && to.getTime() - from.getTime() <= MOST_DAYS * DAY_MS) return { from, to }
  throw new Problem('nilai-tidak-sah', {
    sebab: `Saat mulai harus sebelum saat akhir, paling jauh ${MOST_DAYS} hari.`,
    reason: `The beginning must be before the end, at most ${MOST_DAYS} days apart.`,
  })
}

export const privacyOffers: readonly Offer[] = [
  offerOutside(contract.readTrail, (work, { params: { kab }, query }) =>
    runInDistrict(work, 'tulis', kab, (ctx) => readTrail(ctx, kab, query)),
  ),
  offerOutside(contract.readInstallationTrail, (work, { query }) =>
    runAcross(work, work.databases.main, 'tulis', [INSTALLATION], (ctx) => readTrail(ctx, INSTALLATION, query)),
  ),
  offer(contract.reportChild, (ctx, { params, body }) => reportChild(ctx, params.id, body.tujuan)),
  offer(reportFamilyRoute, (ctx, { params, body }) => reportFamily(ctx, params.id, body.tujuan)),
  offer(eraseFamilyRoute, (ctx, { params, body }) => eraseFamily(ctx, params.id, body.alasan)),
  offer(reportHpkRoute, (ctx, { params, body }) => reportHpk(ctx, params.id, body.tujuan)),
  offer(eraseHpkRoute, (ctx, { params, body }) => eraseHpkPerson(ctx, params.id, body.alasan)),
  offerOutside(contract.eraseChild, (work, { params, body }) => eraseChild(work, params.kab, params.id, body.alasan)),
  offerOutside(contract.downloadBreachPack, async (work, { params: { kab }, query }) => {
    const { from, to } = requireRange(query.dari, query.sampai)
    const [pack, { nama }] = await runInDistrict(work, 'tulis', kab, async (ctx) => {
      noteBreachPack(ctx, kab, from, to)
      return [await gatherBreach(ctx, from, to), await readOpenDistrict(ctx)] as const
    })
    await keepRefused(work)
    const home = work.databases.forDistrict(kab) ?? work.databases.main
    const signIns = await runAcross(work, home, 'baca', [INSTALLATION, kab], (ctx) => gatherSignIns(ctx, kab, from, to))
    const { writeBreachWorkbook } = await import('@konvergen/papers/privacy/breach-workbook.ts')
    const bytes = await writeBreachWorkbook({ ...pack, signIns, district: `${kab} ${nama}` }, query.bahasa ?? 'id')
    return { name: `paket-pelanggaran-${kab}.xlsx`, bytes }
  }),
  offer(contract.readRetention, (ctx) => readRetention(ctx, process.env)),
]
