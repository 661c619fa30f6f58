/**
 * A quarter of an office is handed in, verified, given back, asked for and opened again. Handing in asks for the reasons that the rules demand, and for one reason where due reports
 * are missing. Whoever wrote or handed in verifies nothing.
 */
import type * as contract from '@konvergen/contract/realisation.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { QUARTER_STEPS, type QuarterStep, quarterStepFault } from '@konvergen/core/realisation/quarter-step.ts'
import type { Quarter, QuarterOfOffice } from '@konvergen/core/realisation/realisation.ts'
import { standOffice } from '@konvergen/core/realisation/stand-office.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, heldIn } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { gatherOffices } from '../plan/door.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherYear, quarterOf, type RealisedYear, standingAt } from './gather-year.ts'
import { settleLateTasks } from './late-tasks.ts'
import { mayReport, requireReport } from './permit-office.ts'
import { insertQuarterStep } from './step-store.ts'
import { holdQuarter, readRealisationWriters } from './store.ts'

async function didWrite(ctx: DistrictContext, { year, office, quarter }: QuarterOfOffice, realised: RealisedYear): Promise<boolean> {
  const subjects = realised.tracked.map(({ plan }) => plan.id)
  const handed = realised.stepsOf(office, quarter).findLast(({ step }) => step === 'serahkan')
  return handed?.taken_by === ctx.actor.id || (await readRealisationWriters(ctx, { year, quarter, subjects })).has(ctx.actor.id)
}

const OFFICE_STEPS: ReadonlySet<QuarterStep> = new Set(['serahkan', 'minta-buka'])

/** What the asker may do with the quarter as it stands. */
export async function stepsAllowed(
  ctx: DistrictContext,
  of: QuarterOfOffice,
  realised: RealisedYear,
): Promise<{ may: QuarterStep[]; wroteIt: boolean }> {
  const stands = quarterOf(realised, of.office, of.quarter)
  const mayJudge = allows(ctx, 'realisation.verify')
  const possible = QUARTER_STEPS.filter((step) => quarterStepFault(step, stands, '-') === null).filter((step) =>
    OFFICE_STEPS.has(step) ? mayReport(ctx, of.office) && (step !== 'serahkan' || realised.tracked.length > 0) : mayJudge,
  )
  const wroteIt = possible.includes('verifikasi') && (await didWrite(ctx, of, realised))
  return { may: wroteIt ? possible.filter((step) => step !== 'verifikasi') : possible, wroteIt }
}

function refuse(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

function requireComplete({ tracked, rules }: RealisedYear, quarter: Quarter, reason: string | null): void {
  const { due, reported, unexplained, activities } = standOffice(tracked.map((one) => standingAt(one, quarter, rules)))
  if (activities === 0) throw refuse('Tidak ada kegiatan dalam rencana.', 'There is no activity in the plan.')
  if (unexplained > 0)
    throw refuse(`${unexplained} kegiatan belum diberi alasan deviasi.`, `${unexplained} activities have no reason of their deviation yet.`)
  if (reported < due && reason === null)
    throw refuse(
      `${due - reported} kegiatan belum dilaporkan; isi, atau tulis alasan menyerahkan tanpa itu.`,
      `${due - reported} activities are not reported; fill them in, or say why it is handed in without them.`,
    )
}

const TRACES = {
  serahkan: 'realisation.handed-in',
  'minta-buka': 'realisation.asked',
  verifikasi: 'realisation.verified',
  kembalikan: 'realisation.returned',
  buka: 'realisation.opened',
} as const

interface Step extends QuarterOfOffice {
  readonly step: QuarterStep
  readonly reason: string | null
}

async function take(ctx: DistrictContext, { step, reason, ...of }: Step, check: (realised: RealisedYear) => Promise<void>): Promise<void> {
  await holdQuarter(ctx, of)
  const realised = await gatherYear(ctx, { year: of.year, office: of.office })
  const fault = quarterStepFault(step, quarterOf(realised, of.office, of.quarter), reason)
  if (fault === 'keadaan') throw new Problem('keadaan-berubah')
  if (fault === 'tanpa-alasan') throw refuse('Alasan perlu diisi.', 'A reason is needed.')
  await check(realised)
  const no = (realised.stepsOf(of.office, of.quarter).at(-1)?.no ?? 0) + 1
  const { office: office_id, year, quarter } = of
  await insertQuarterStep(ctx, { office_id, year, quarter, no, step, reason, taken_role: heldIn(ctx, ctx.kab).role })
  const detail = { lembaga: office_id, tahun: year, triwulan: quarter }
  writeTrail(ctx, { kab: ctx.kab, act: TRACES[step], subject: office_id ?? ctx.kab, detail })
}

const cleaned = (reason: string | null): string | null => {
  const said = reason?.trim() ?? ''
  return said === '' ? null : said
}

export async function handInQuarter(
  ctx: DistrictContext,
  { year, quarter: number, office, step, reason: written }: BodyOf<typeof contract.handInQuarter>,
): Promise<{ done: true }> {
  const quarter = number as Quarter
  requireReport(ctx, office, await gatherOffices(ctx))
  const reason = cleaned(written)
  await take(ctx, { year, quarter, office, step, reason }, async (realised) => {
    if (step === 'serahkan') requireComplete(realised, quarter, reason)
  })
  if (step === 'serahkan') await settleLateTasks(ctx, { year, quarter, office })
  return { done: true }
}

export async function judgeQuarter(
  ctx: DistrictContext,
  { year, quarter: number, office, step, reason: written }: BodyOf<typeof contract.judgeQuarter>,
): Promise<{ done: true }> {
  const of = { year, quarter: number as Quarter, office }
  await take(ctx, { ...of, step, reason: cleaned(written) }, async (realised) => {
    if (step === 'verifikasi' && (await didWrite(ctx, of, realised))) throw new Problem('tidak-boleh')
  })
  return { done: true }
}
