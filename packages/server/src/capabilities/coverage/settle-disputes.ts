/**
 * Governed numbers that offices disagree about: an office states what it has, with the reason; the owner of the number says whether it stays or is
 * replaced. Until then both are shown, and the figures stand over the one that was entered.
 */
import type * as contract from '@konvergen/contract/disputes.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { denominatorOf } from '@konvergen/core/indicators/catalogue.ts'
import { ReportedBook } from '@konvergen/core/indicators/period-coverage.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { holdDispute, insertDispute, settleDispute as recordSettling } from './dispute-store.ts'
import { requireEntry } from './enter-values.ts'
import { areasByLevel, districtIn, gatherYear, requireKnown, requirePeriod } from './gather-year.ts'
import { holdPeriod, insertReported, readReported } from './store.ts'

export async function openDispute(ctx: DistrictContext, body: BodyOf<typeof contract.openDispute>): Promise<{ id: string }> {
  const { kode, periode, wilayah, angka, alasan, lembaga } = body
  requireEntry(ctx, lembaga)
  const period = requirePeriod(periode)
  requireKnown((await gatherYear(ctx, period.year)).owners, lembaga)
  if (denominatorOf(kode) === undefined) throw new Problem('tidak-ditemukan')
  if (!areasByLevel(await districtIn(ctx, period)).desa.includes(wilayah)) throw new Problem('tidak-ditemukan')
  const held = new ReportedBook(await readReported(ctx, [period.text])).of(kode, 'nilai', period.text, wilayah)?.value ?? null
  if (held === angka)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Angka itu sudah sama dengan yang tercatat.',
      reason: 'That number is what stands there already.',
    })
  const row = { code: kode, period: period.text, area: wilayah, held, claimed: angka, claimed_by_office: lembaga, reason: alasan }
  const id = await insertDispute(ctx, row)
  if (id === null) throw new Problem('keadaan-berubah')
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'coverage.disputed',
    subject: id,
    detail: { kode, periode, wilayah, tercatat: held, diusulkan: angka, lembaga },
  })
  return { id }
}

export async function settleDispute(
  ctx: DistrictContext,
  id: string,
  { hasil, alasan }: BodyOf<typeof contract.settleDispute>,
): Promise<{ done: true }> {
  const dispute = await holdDispute(ctx, id)
  if (dispute === undefined) throw new Problem('tidak-ditemukan')
  const { owners } = await gatherYear(ctx, requirePeriod(dispute.period).year)
  const owner = owners.of(dispute.code)
  if (!allowsOffice(ctx, 'coverage.enter', owner)) throw new Problem('tidak-boleh')
  if (dispute.outcome !== null) throw new Problem('keadaan-berubah')
  await recordSettling(ctx, id, { outcome: hasil, reason: alasan })
  if (hasil === 'diganti') {
    await holdPeriod(ctx, dispute.period)
    const { code, area, claimed: value } = dispute
    const row = { code, part: 'nilai' as const, area, value, from_elsewhere: false, retracted: false, version: 0 }
    const origin = { period: dispute.period, source: 'ketik' as const, importId: null, reason: alasan }
    await insertReported(ctx, origin, [{ ...row, office_id: owner, on_behalf: false, source_cell: null }])
  }
  const { code: kode, period: periode, area: wilayah } = dispute
  writeTrail(ctx, { kab: ctx.kab, act: 'coverage.settled', subject: id, detail: { kode, periode, wilayah, hasil } })
  return { done: true }
}
