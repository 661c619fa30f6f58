/**
 * What a report may name: villages of the district, and documents that its writer sees; what it named before may stay, whoever sees it.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { viewOf } from '../documents/door.ts'
import { readFitting } from '../documents/store.ts'
import { readDesa } from '../wilayah/store.ts'
import type { Tracked } from './gather-year.ts'

export async function requireVillages(ctx: DistrictContext, named: readonly string[]): Promise<void> {
  if (named.length === 0) return
  const villages = new Set((await readDesa(ctx)).map(({ kode }) => kode))
  const strange = named.find((desa) => !villages.has(desa))
  if (strange === undefined) return
  throw new Problem('nilai-tidak-sah', { sebab: `Desa ${strange} tidak ada di sini.`, reason: `There is no village ${strange} here.` })
}

export async function requireEvidence(ctx: DistrictContext, named: readonly string[], known: ReadonlyMap<string, Tracked>): Promise<void> {
  const before = new Set([...known.values()].flatMap(({ rows }) => rows.flatMap(({ evidence }) => evidence)))
  const news = named.filter((id) => !before.has(id))
  if (news.length === 0) return
  const seen = await readFitting(ctx, viewOf(ctx), { taken: false }, news)
  if (seen.length < news.length)
    throw new Problem('nilai-tidak-sah', {
      sebab: 'Ada bukti yang tidak ditemukan di antara dokumen yang dapat Anda lihat.',
      reason: 'Some evidence is not among the documents that you can see.',
    })
}
