/**
 * A file that was read is applied, thrown away, or withdrawn after it counted. Whoever decides must be allowed to write for every office or village in it.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { gatherOwners, refused, requireWrite } from './owners.ts'
import { findFile, holdBudget, holdFile, applyFile as markApplied, endFile as markEnded, readParts, type StoredFile } from './store.ts'

/** Held until the transaction ends. Throws `tidak-ditemukan`, `tidak-boleh`. */
async function requireFile(ctx: DistrictContext, id: string): Promise<StoredFile & { readonly parts: number }> {
  const found = await findFile(ctx, id)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  await holdBudget(ctx, found)
  const held = await holdFile(ctx, id)
  if (held === undefined) throw new Problem('tidak-ditemukan')
  const [owners, parts] = [await gatherOwners(ctx), await readParts(ctx, [id])]
  for (const { owner } of parts) requireWrite(ctx, owner, held.stage, owners)
  if (parts.length === 0 && held.uploadedBy !== ctx.actor.id) throw refused(ctx)
  return { ...held, parts: parts.length }
}

/** Throws `berkas-belum-layak` where it has no line, `keadaan-berubah` where somebody decided already. */
export async function applyBudget(ctx: DistrictContext, id: string): Promise<{ done: true }> {
  const { stage, year, state, parts } = await requireFile(ctx, id)
  if (state !== 'dibaca') throw new Problem('keadaan-berubah')
  if (parts === 0)
    throw new Problem('berkas-belum-layak', {
      sebab: 'Tidak ada baris yang dapat diambil.',
      reason: 'There is no row that could be taken.',
    })
  await markApplied(ctx, id)
  writeTrail(ctx, { kab: ctx.kab, act: 'budget.applied', subject: id, detail: { tahap: stage, tahun: year, pemilik: parts } })
  return { done: true }
}

export async function endBudget(ctx: DistrictContext, id: string, reason: string): Promise<{ done: true }> {
  const { stage, year, state } = await requireFile(ctx, id)
  if (state !== 'dibaca' && state !== 'berlaku') throw new Problem('keadaan-berubah')
  const isDiscarded = state === 'dibaca'
  await markEnded(ctx, id, { state: isDiscarded ? 'dibuang' : 'dicabut', reason })
  const act = isDiscarded ? 'budget.discarded' : 'budget.withdrawn'
  writeTrail(ctx, { kab: ctx.kab, act, subject: id, detail: { tahap: stage, tahun: year } })
  return { done: true }
}
