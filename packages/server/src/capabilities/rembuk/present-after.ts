/** What became of the clauses of a rembuk: their activities and how many tasks; and which clause the projector is to show. */
import type { RembukDetail } from '@konvergen/contract/rembuk.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { readActivities } from '../plan/store.ts'
import { readClauseActivities, readClauseTasks, readShown } from './after-store.ts'
import type { Owners } from './owners.ts'
import type { StoredRembuk } from './store.ts'

/** Activities are told to whoever reads plans. */
async function activitiesOf(ctx: DistrictContext, { id }: StoredRembuk, { nameOf }: Owners): Promise<RembukDetail['kegiatan']> {
  if (!allows(ctx, 'plan.read')) return []
  const shown: RembukDetail['kegiatan'] = []
  // A rembuk links a few: a whole year of plans is read more slowly.
  for (const { id: tautan, clause, activity, year } of await readClauseActivities(ctx, id)) {
    const [found] = await readActivities(ctx, { year, id: activity })
    if (found === undefined) continue
    const lembaga = found.office === null ? null : nameOf(found.office)
    shown.push({ tautan, butir: clause, kegiatan: activity, judul: found.title, tahun: year, lembaga })
  }
  return shown
}

export async function presentAfter(
  ctx: DistrictContext,
  rembuk: StoredRembuk,
  owners: Owners,
): Promise<Pick<RembukDetail, 'kegiatan' | 'tugas' | 'ditayangkan'>> {
  const tasks = Map.groupBy(await readClauseTasks(ctx, rembuk.id), ({ clause }) => clause)
  return {
    kegiatan: await activitiesOf(ctx, rembuk, owners),
    tugas: [...tasks].map(([butir, own]) => ({ butir, jumlah: own.length })),
    ditayangkan: await readShown(ctx, rembuk.id),
  }
}
