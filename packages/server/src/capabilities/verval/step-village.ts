/**
 * A village signs what it found once nobody waits; the camat verifies it, gives it back, or opens it again. Whoever entered findings of the village does not
 * verify them.
 */

import type { BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/verval.ts'
import type { TraceName } from '@konvergen/core/accounts/traces.ts'
import { type StepFault, takeStep, type VillageStep } from '@konvergen/core/verval/village-step.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allowsApproval, heldIn } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherFamilies, requireOpen, requireVillage, stateOf } from './gather-round.ts'
import { holdRound, holdVillages, readCheckers } from './store.ts'
import { insertStep, readSteps } from './village-store.ts'

const TRACE: Readonly<Record<VillageStep, TraceName>> = {
  tandatangan: 'verval.signed',
  verifikasi: 'verval.verified',
  kembalikan: 'verval.returned',
  buka: 'verval.village-reopened',
}

function problemOf(fault: StepFault, waiting: number): Problem {
  if (fault === 'keadaan') return new Problem('keadaan-berubah')
  if (fault === 'tanpa-alasan') return new Problem('nilai-tidak-sah', { sebab: 'Alasan perlu diisi.', reason: 'A reason is needed.' })
  const [sebab, reason] = [`Masih ada ${waiting} keluarga yang belum diperiksa.`, `${waiting} families have not been looked at yet.`]
  return new Problem('nilai-tidak-sah', { sebab, reason, menunggu: waiting })
}

async function stepVillage(
  ctx: DistrictContext,
  { id: roundId, desa }: ParamsOf<typeof contract.signVillage>,
  step: VillageStep,
  reason: string | null,
): Promise<{ done: true }> {
  requireOpen(await holdRound(ctx, roundId, 'bagi'))
  await requireVillage(ctx, desa)
  await holdVillages(ctx, roundId, [desa])
  const enteredBy = await readCheckers(ctx, roundId, desa)
  if (step === 'verifikasi' && !allowsApproval(ctx, 'verval.verify', { office: null, enteredBy, place: desa }))
    throw new Problem('tidak-boleh')
  const { outcomes } = await gatherFamilies(ctx, roundId, { desa })
  const waiting = outcomes.filter(({ kind }) => kind === 'belum').length
  const before = (await readSteps(ctx, roundId)).get(desa)
  const taken = takeStep(step, { state: stateOf(before, enteredBy.size > 0), waiting, reason })
  if ('fault' in taken) throw problemOf(taken.fault, waiting)
  if (taken.state === 'menunggu') throw new TypeError('no step leads back to the beginning')
  const no = (before?.no ?? 0) + 1
  await insertStep(ctx, roundId, { desa_kode: desa, no, step, state: taken.state, reason, taken_role: heldIn(ctx, ctx.kab).role })
  writeTrail(ctx, { kab: ctx.kab, act: TRACE[step], subject: roundId, detail: { desa, keluarga: outcomes.length } })
  return { done: true }
}

export function signVillage(ctx: DistrictContext, params: ParamsOf<typeof contract.signVillage>): Promise<{ done: true }> {
  return stepVillage(ctx, params, 'tandatangan', null)
}

export function verifyVillage(
  ctx: DistrictContext,
  params: ParamsOf<typeof contract.verifyVillage>,
  { langkah, alasan }: BodyOf<typeof contract.verifyVillage>,
): Promise<{ done: true }> {
  return stepVillage(ctx, params, langkah, alasan ?? null)
}
