/**
 * A list stops counting, or counts again; its families live where the latest list that counts says. No row is removed. A list that a round of verval stands on
 * stays.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { holdFamilyList, readLatestPlaces, setFamilyList } from './list-store.ts'
import { holdFamilies, placeFamilies } from './store.ts'
import type { FamilyListState } from './tables.ts'

export async function setListState(ctx: DistrictContext, id: string, state: FamilyListState): Promise<void> {
  await holdFamilies(ctx)
  const list = await holdFamilyList(ctx, id)
  if (list === undefined || list.state === state) return
  if (list.held) throw new Problem('daftar-dipakai')
  await setFamilyList(ctx, id, { state })
  await placeFamilies(ctx, await readLatestPlaces(ctx, id))
}

/** For a round of verval: from here on the list cannot be taken back. Throws where there is no such list that counts. */
export async function keepList(ctx: DistrictContext, id: string): Promise<void> {
  const list = await holdFamilyList(ctx, id)
  if (list === undefined) throw new Problem('tidak-ditemukan')
  if (list.state !== 'applied') throw new Problem('keadaan-berubah')
  await setFamilyList(ctx, id, { held: true })
}
