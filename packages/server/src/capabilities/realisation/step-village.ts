/**
 * A quarter of a village's APBDes is handed in, verified by the camat or the secretariat, given back, asked for and opened again, under the same conditions as a quarter of an office.
 * Whoever wrote or handed in verifies nothing.
 */
import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/village-realisation.ts'
import { QUARTER_STEPS, type QuarterStep, quarterStepFault } from '@konvergen/core/realisation/quarter-step.ts'
import type { Quarter } from '@konvergen/core/realisation/realisation.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { heldIn } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherVillages, type RealisedVillages, standLineAt, villageQuarter } from './gather-villages.ts'
import { findVillage, mayReportVillage, mayVerifyVillage, requireReportVillages } from './permit-village.ts'
import { readRealisationWriters } from './store.ts'
import { holdVillages, insertVillageStep } from './village-store.ts'

export interface QuarterOfVillage {
  readonly year: number
  readonly quarter: Quarter
  readonly village: string
}

async function didWrite(ctx: DistrictContext, { year, village, quarter }: QuarterOfVillage, realised: RealisedVillages): Promise<boolean> {
  const subjects = realised.tracked.map(({ plan }) => plan.id)
  const handed = realised.stepsOf(village, quarter).findLast(({ step }) => step === 'serahkan')
  return handed?.taken_by === ctx.actor.id || (await readRealisationWriters(ctx, { year, quarter, subjects })).has(ctx.actor.id)
}

const OWN_STEPS: ReadonlySet<QuarterStep> = new Set(['serahkan', 'minta-buka'])

/** What the asker may do with the quarter as it stands. */
export async function villageStepsAllowed(
  ctx: DistrictContext,
  of: QuarterOfVillage,
  realised: RealisedVillages,
): Promise<{ may: QuarterStep[]; wroteIt: boolean }> {
  const stands = villageQuarter(realised, of.village, of.quarter)
  const [mayReport, mayVerify] = [mayReportVillage(ctx, of.village), mayVerifyVillage(ctx, of.village)]
  const possible = QUARTER_STEPS.filter((step) => quarterStepFault(step, stands, '-') === null).filter((step) =>
    OWN_STEPS.has(step) ? mayReport && (step !== 'serahkan' || realised.tracked.length > 0) : mayVerify,
  )
  const wroteIt = possible.includes('verifikasi') && (await didWrite(ctx, of, realised))
  return { may: wroteIt ? possible.filter((step) => step !== 'verifikasi') : possible, wroteIt }
}

function refuse(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

function requireComplete({ tracked, rules }: RealisedVillages, quarter: Quarter, reason: string | null): void {
  const { due, reported, unexplained, activities } = standOffice(tracked.map((one) => standLineAt(one, quarter, rules)))
  if (activities === 0) throw refuse('APBDes desa ini belum ada.', 'There is no APBDes of this village yet.')
  if (unexplained > 0)
    throw refuse(`${unexplained} baris belum diberi alasan deviasi.`, `${unexplained} lines have no reason of their deviation yet.`)
  if (reported < due && reason === null)
    throw refuse(
      `${due - reported} baris belum dilaporkan; isi, atau tulis alasan menyerahkan tanpa itu.`,
      `${due - reported} lines are not reported; fill them in, or say why it is handed in without them.`,
    )
}

const TRACES = {
  serahkan: 'realisation.village-handed-in',
  'minta-buka': 'realisation.village-asked',
  verifikasi: 'realisation.village-verified',
  kembalikan: 'realisation.village-returned',
  buka: 'realisation.village-opened',
} as const

interface Step extends QuarterOfVillage {
  readonly step: QuarterStep
  readonly reason: string | null
}

async function take(
  ctx: DistrictContext,
  { step, reason, ...of }: Step,
  check: (realised: RealisedVillages) => Promise<void>,
): Promise<void> {
  const { village, year, quarter } = of
  await holdVillages(ctx, { year, quarter, villages: [village] })
  const realised = await gatherVillages(ctx, year, [village])
  const said = reason?.trim() ?? ''
  const fault = quarterStepFault(step, villageQuarter(realised, village, quarter), said === '' ? null : said)
  if (fault === 'keadaan') throw new Problem('keadaan-berubah')
  if (fault === 'tanpa-alasan') throw refuse('Alasan perlu diisi.', 'A reason is needed.')
  await check(realised)
  const no = (realised.stepsOf(village, quarter).at(-1)?.no ?? 0) + 1
  const kept = { desa_kode: village, year, quarter, no, step, reason: said === '' ? null : said }
  await insertVillageStep(ctx, { ...kept, taken_role: heldIn(ctx, ctx.kab).role })
  writeTrail(ctx, { kab: ctx.kab, act: TRACES[step], subject: village, detail: { tahun: year, triwulan: quarter } })
}

export async function handInVillage(ctx: DistrictContext, body: BodyOf<typeof contract.handInVillage>): Promise<{ done: true }> {
  const quarter = body.quarter as Quarter
  await requireReportVillages(ctx, [body.village])
  await take(ctx, { ...body, quarter }, async (realised) => {
    if (body.step === 'serahkan') requireComplete(realised, quarter, body.reason?.trim() === '' ? null : body.reason)
  })
  return { done: true }
}

export async function judgeVillage(ctx: DistrictContext, body: BodyOf<typeof contract.judgeVillage>): Promise<{ done: true }> {
  const { kode } = await findVillage(ctx, body.village)
  // Elsewhere than in their own area they find what is nowhere.
  if (!mayVerifyVillage(ctx, kode)) throw new Problem('tidak-ditemukan')
  const of = { ...body, quarter: body.quarter as Quarter }
  await take(ctx, of, async (realised) => {
    if (body.step === 'verifikasi' && (await didWrite(ctx, of, realised))) throw new Problem('tidak-boleh')
  })
  return { done: true }
}
