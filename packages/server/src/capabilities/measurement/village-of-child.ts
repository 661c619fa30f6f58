/**
 * Where a child belongs, for whoever keeps a document about it. Throws what is thrown for a child that does not exist for the asker.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { findChild } from './store.ts'

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export async function villageOfChild(ctx: DistrictContext, id: string): Promise<string> {
  const child = ID.test(id) ? await findChild(ctx, id) : undefined
  if (child === undefined) throw new Problem('tidak-ditemukan')
  // Nothing is kept about whoever was erased; what is about a child that was found to be another goes to that one.
  if (child.erased_at !== null || child.merged_into !== null) throw new Problem('keadaan-berubah')
  return child.desa_kode
}
