/**
 * What was entered of one person in a quarter, correction by correction, with who and why. It leaves a trace.
 */
import type { AnswerOf, BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import { boundsOf, requireQuarter, requireScoredVillage } from './gather-village.ts'
import { readHpkHistory } from './month-store.ts'
import { readHpkPersons } from './person-store.ts'
import { presentMonth } from './present-person.ts'

export async function readMonthHistory(
  ctx: DistrictContext,
  { periode, desa }: ParamsOf<typeof contract.readMonthHistory>,
  { orang }: BodyOf<typeof contract.readMonthHistory>,
): Promise<AnswerOf<typeof contract.readMonthHistory>> {
  const quarter = requireQuarter(periode)
  await requireScoredVillage(ctx, desa)
  const [person] = await readHpkPersons(ctx, { ids: [orang] })
  if (person?.desa_kode !== desa) throw new Problem('tidak-ditemukan')
  const rows = await readHpkHistory(ctx, { desa, person: orang, ...boundsOf(quarter) })
  const names = await namesOf(ctx.db, [...new Set(rows.map(({ entered_by }) => entered_by))])
  writeTrail(ctx, { kab: ctx.kab, act: 'scorecard.listed', subject: orang, detail: { triwulan: periode, desa, baris: rows.length } })
  return rows.map((row) => presentMonth(row, names))
}
