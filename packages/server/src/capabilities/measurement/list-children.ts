/**
 * The measured children of a district, fifty at a time, each with its last measurement and without its name.
 */

import type * as contract from '@konvergen/contract/measurement.ts'
import type { AnswerOf, QueryOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDesa } from '../wilayah/store.ts'
import { initialsOf, openPersons } from './person.ts'
import { presentScores } from './present-scores.ts'
import { listMeasured, listPosyandu } from './store.ts'

const CHILDREN_PER_PAGE = 50

export async function listChildren(
  ctx: DistrictContext,
  { halaman = 1, ...asked }: QueryOf<typeof contract.listChildren>,
): Promise<AnswerOf<typeof contract.listChildren>> {
  const listed = await listMeasured(ctx, { ...asked, limit: CHILDREN_PER_PAGE, offset: (halaman - 1) * CHILDREN_PER_PAGE })
  const persons = await openPersons(
    ctx,
    listed.map(({ id }) => id),
  )
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  return {
    total: listed[0]?.total ?? 0,
    perPage: CHILDREN_PER_PAGE,
    posyandu: await listPosyandu(ctx, asked.desa),
    children: listed.map((child) => ({
      id: child.id,
      initials: initialsOf(persons.get(child.id)),
      sex: child.sex,
      birth: child.birth,
      desaKode: child.desa_kode,
      desa: names.get(child.desa_kode) ?? child.desa_kode,
      puskesmas: child.puskesmas,
      posyandu: child.posyandu,
      lastDay: child.day,
      ageDays: child.age_days,
      weight: child.weight,
      lenhei: child.lenhei,
      scores: presentScores(child),
      isDoubtful: child.is_doubtful,
    })),
  }
}
