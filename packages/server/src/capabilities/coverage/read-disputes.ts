/**
 * Governed numbers that offices disagree about, as each page shows them: what stands there, what is claimed, by whom and why.
 */
import type { DisputeSchema } from '@konvergen/contract/disputes.ts'
import { denominatorOf } from '@konvergen/core/indicators/catalogue.ts'
import { FREQUENCIES } from '@konvergen/core/indicators/indicator.ts'
import { periodsOf } from '@konvergen/core/indicators/period.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { allowsOffice } from '../../platform/permit-act.ts'
import { dayOf } from '../../platform/today.ts'
import { readDisputes, type StoredDispute } from './dispute-store.ts'
import { gatherYear, type Owners } from './gather-year.ts'

function present(ctx: DistrictContext, owners: Owners, dispute: StoredDispute): DisputeSchema {
  const name = denominatorOf(dispute.code)?.name ?? { id: dispute.code, en: dispute.code }
  return {
    id: dispute.id,
    kode: dispute.code,
    nama: name,
    periode: dispute.period,
    wilayah: dispute.area,
    tercatat: dispute.held,
    diusulkan: dispute.claimed,
    oleh: owners.nameOf(owners.resolve(dispute.claimed_by_office)),
    alasan: dispute.reason,
    pada: dispute.opened_at.toISOString(),
    hasil: dispute.outcome,
    alasanHasil: dispute.settled_reason,
    boleh: dispute.outcome === null && allowsOffice(ctx, 'coverage.enter', owners.of(dispute.code)),
  }
}

export async function listDisputes(ctx: DistrictContext, year = Number(dayOf(ctx.now).slice(0, 4))): Promise<DisputeSchema[]> {
  const { owners } = await gatherYear(ctx, year)
  const disputes = await readDisputes(
    ctx,
    FREQUENCIES.flatMap((frequency) => periodsOf(year, frequency)),
  )
  return disputes.filter(({ area }) => isOwnArea(ctx, area)).map((dispute) => present(ctx, owners, dispute))
}
