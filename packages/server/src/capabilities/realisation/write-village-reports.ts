/**
 * What was done of lines of APBDes in a quarter is written: one row, a block, or a sheet of many villages, all of it or nothing. Whoever writes says which writing of each row they saw;
 * another one since is told, and nothing is overwritten.
 */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/village-realisation.ts'
import type * as files from '@konvergen/contract/village-realisation-files.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import { inOrder, type Quarter, type RealisationFacts } from '@konvergen/core/realisation/realisation.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { readDesa } from '../wilayah/store.ts'
import { requireEvidence, requireFitting } from './fit-report.ts'
import { gatherVillages, type PlannedLine, type TrackedLine, villageQuarter } from './gather-villages.ts'
import { requireReportVillages } from './permit-village.ts'
import { insertRealisations, type StoredRealisation } from './store.ts'
import { holdVillages } from './village-store.ts'

type Known = ReadonlyMap<string, TrackedLine<StoredRealisation>>

/** Throws `nilai-tidak-sah` with what cannot be kept. It happened in the village, whatever the body says of places. */
function fitting(body: ReportBody, plan: Pick<PlannedLine, 'title' | 'volume' | 'village'>): RealisationFacts {
  requireFitting(body, plan)
  return inOrder({ ...body, places: [{ desa: plan.village, volume: null }] })
}

interface LineReports extends Pick<BodyOf<typeof contract.writeVillageRealisation>, 'year' | 'rows'> {
  readonly quarter: Quarter
  readonly villages: readonly string[]
  /** By id of the line: file and row that it came from; absent = typed. */
  readonly origins?: ReadonlyMap<string, string>
}

function refuse(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

async function keepReports(
  ctx: DistrictContext,
  { year, quarter, villages, rows, origins }: LineReports,
  subject: string,
): Promise<AnswerOf<typeof contract.writeVillageRealisation>> {
  const onBehalf = await requireReportVillages(ctx, villages)
  await holdVillages(ctx, { year, quarter, villages })
  const realised = await gatherVillages(ctx, year, villages)
  const known: Known = new Map(realised.tracked.map((one) => [one.plan.id, one]))
  const written = rows.map(({ id, revision: seen, facts }) => {
    const one = known.get(id)
    if (one === undefined) throw new Problem('tidak-ditemukan')
    if (!mayBeWritten(villageQuarter(realised, one.plan.village, quarter).state))
      throw refuse(
        'Triwulan ini sudah diserahkan; minta dibuka kembali dulu.',
        'This quarter was handed in; ask for it to be opened again first.',
      )
    if ((one.rows.find((row) => row.quarter === quarter)?.revision ?? 0) !== seen) throw new Problem('keadaan-berubah')
    const kept = { subject: { kind: 'baris-desa' as const, id }, year, quarter, revision: seen + 1, origin: origins?.get(id) ?? null }
    return { ...kept, facts: fitting(facts, one.plan), village: one.plan.village }
  })
  if (new Set(rows.map(({ id }) => id)).size < rows.length) throw refuse('Satu baris tertulis dua kali.', 'A line stands twice.')
  await requireEvidence(ctx, [...new Set(written.flatMap(({ facts }) => facts.evidence))], known)
  await insertRealisations(ctx, written)
  const typed = onBehalf ? 'realisation.village-written-for' : 'realisation.village-written'
  const touched = new Set(written.map(({ village }) => village)).size
  const detail = { tahun: year, triwulan: quarter, desa: touched, baris: written.length }
  writeTrail(ctx, { kab: ctx.kab, act: origins === undefined ? typed : 'realisation.village-imported', subject, detail })
  return { rows: written.map(({ subject: { id }, revision }) => ({ id, revision })) }
}

export function writeVillageReports(
  ctx: DistrictContext,
  { village, year, quarter, rows }: BodyOf<typeof contract.writeVillageRealisation>,
): Promise<AnswerOf<typeof contract.writeVillageRealisation>> {
  return keepReports(ctx, { year, quarter: quarter as Quarter, villages: [village], rows }, village)
}

/** A sheet of many villages comes in only from whoever may report for any. */
export async function villagesOfSheet(ctx: DistrictContext, village: string | null): Promise<readonly string[]> {
  if (village !== null) return [village]
  if (!allows(ctx, 'realisation.write-for')) throw new Problem('tidak-boleh')
  return (await readDesa(ctx)).map(({ kode }) => kode)
}

/** Rows of a checked sheet: each says the file and row that it came from. */
export async function applyVillageSheet(
  ctx: DistrictContext,
  { file, rows, village, year, quarter }: BodyOf<typeof files.applyVillageSheet>,
): Promise<AnswerOf<typeof files.applyVillageSheet>> {
  const origins = new Map(rows.map(({ id, row }) => [id, `${file}, baris ${row}`]))
  const villages = await villagesOfSheet(ctx, village)
  const of = { year, quarter: quarter as Quarter, villages, origins }
  return keepReports(ctx, { ...of, rows: rows.map(({ id, revision, facts }) => ({ id, revision, facts })) }, village ?? ctx.kab)
}
