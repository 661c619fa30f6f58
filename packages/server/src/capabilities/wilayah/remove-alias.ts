/**
 * Withdraws a confirmed name. Figures that were applied with it stay as they are; later files are read without it.
 */
import { aliasKey } from '@konvergen/core/wilayah/alias.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { deleteAlias } from './store.ts'

export async function removeAlias(ctx: DistrictContext, nama: string): Promise<{ done: true }> {
  const key = aliasKey(nama)
  if (!(await deleteAlias(ctx, key))) throw new Problem('tidak-ditemukan')
  writeTrail(ctx, { kab: ctx.kab, act: 'wilayah.alias-removed', subject: key, detail: {} })
  return { done: true }
}
