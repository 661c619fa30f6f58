/**
 * What was done in a quarter is written: one row or a block, all of it or nothing. Whoever writes says which writing of each row they saw; another one since is told, and nothing is
 * overwritten.
 */
import type * as contract from '@konvergen/contract/realisation.ts'
import type * as files from '@konvergen/contract/realisation-files.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import { inOrder, type Quarter, type RealisationFacts } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { gatherOffices } from '../plan/door.ts'
import { writeTrail } from '../trail/door.ts'
import { requireEvidence, requireFitting, requireVillages } from './fit-report.ts'
import { gatherYear, quarterOf, type Tracked } from './gather-year.ts'
import { requireReport } from './permit-office.ts'
import { holdQuarter, insertRealisations } from './store.ts'

function refuse(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

function fitting(body: contract.ReportBody, { plan }: Tracked): RealisationFacts {
  requireFitting(body, plan)
  return inOrder(body)
}

export interface ReportRows extends BodyOf<typeof contract.writeRealisation> {
  /** By id of the activity: file and row that it came from; absent = typed. */
  readonly origins?: ReadonlyMap<string, string>
}

export async function writeReports(ctx: DistrictContext, body: ReportRows): Promise<AnswerOf<typeof contract.writeRealisation>> {
  const { year, office, rows, origins } = body
  const quarter = body.quarter as Quarter
  const onBehalf = requireReport(ctx, office, await gatherOffices(ctx))
  await holdQuarter(ctx, { year, office, quarter })
  const realised = await gatherYear(ctx, { year, office })
  if (!mayBeWritten(quarterOf(realised, office, quarter).state))
    throw refuse(
      'Triwulan ini sudah diserahkan; minta dibuka kembali dulu.',
      'This quarter was handed in; ask for it to be opened again first.',
    )
  const known = new Map(realised.tracked.map((one) => [one.plan.id, one]))
  const written = rows.map(({ id, revision: seen, facts }) => {
    const one = known.get(id)
    if (one === undefined) throw new Problem('tidak-ditemukan')
    const stands = one.rows.find((row) => row.quarter === quarter)
    if ((stands?.revision ?? 0) !== seen) throw new Problem('keadaan-berubah')
    const origin = origins?.get(id) ?? null
    return { subject: { kind: 'kegiatan' as const, id }, year, quarter, revision: seen + 1, facts: fitting(facts, one), origin }
  })
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw refuse('Satu kegiatan tertulis dua kali.', 'An activity stands twice.')
  await requireVillages(
    ctx,
    written.flatMap(({ facts }) => facts.places.map(({ desa }) => desa)),
  )
  await requireEvidence(ctx, [...new Set(written.flatMap(({ facts }) => facts.evidence))], known)
  await insertRealisations(ctx, written)
  const detail = { lembaga: office, tahun: year, triwulan: quarter, baris: written.length }
  const typed = onBehalf ? 'realisation.written-for' : 'realisation.written'
  const [only] = written
  const subject = written.length === 1 && only !== undefined ? only.subject.id : (office ?? ctx.kab)
  writeTrail(ctx, { kab: ctx.kab, act: origins === undefined ? typed : 'realisation.imported', subject, detail })
  return { rows: written.map(({ subject: { id }, revision }) => ({ id, revision })) }
}

/** Rows of a checked sheet: each says the file and row that it came from. */
export function applySheet(
  ctx: DistrictContext,
  { file, rows, ...of }: BodyOf<typeof files.applyRealisationSheet>,
): Promise<AnswerOf<typeof files.applyRealisationSheet>> {
  const origins = new Map(rows.map(({ id, row }) => [id, `${file}, baris ${row}`]))
  return writeReports(ctx, { ...of, rows: rows.map(({ id, revision, facts }) => ({ id, revision, facts })), origins })
}
