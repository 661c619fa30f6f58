/**
 * The form of a village with names as a file, for whoever works with these families: every verdict, and on every row who took it, when and for what.
 */
import type { BodyOf, ParamsOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/scorecard-files.ts'
import { sayPurpose } from '@konvergen/core/accounts/purposes.ts'
import type { PersonsPaper } from '@konvergen/papers/scorecard/write-persons.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherVillage, requireQuarter, requireScoredVillage } from './gather-village.ts'
import { presentPerson } from './present-person.ts'

export async function takeScoredPersons(
  ctx: DistrictContext,
  { periode, desa }: ParamsOf<typeof contract.downloadScoredPersons>,
  { tujuan, bahasa = 'id' }: BodyOf<typeof contract.downloadScoredPersons>,
): Promise<PersonsPaper> {
  const quarter = requireQuarter(periode)
  const village = await requireScoredVillage(ctx, desa)
  const gathered = await gatherVillage(ctx, desa, quarter)
  const people = gathered.map((each) => presentPerson(ctx, each, quarter, new Map())).filter(({ kelompok }) => kelompok !== null)
  const by = (await namesOf(ctx.db, [ctx.actor.id])).get(ctx.actor.id) ?? ctx.actor.id
  writeTrail(ctx, {
    kab: ctx.kab,
    act: 'scorecard.names-taken',
    subject: desa,
    detail: { tujuan, triwulan: periode, orang: people.length },
  })
  return {
    periode,
    desa: { kode: desa, nama: village.nama },
    mark: { by, at: ctx.now.toISOString(), purpose: sayPurpose(tujuan, bahasa) },
    people,
  }
}
