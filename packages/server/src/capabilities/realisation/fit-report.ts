/**
 * What a report may name: villages of the district, and documents that its writer sees; what it named before may stay, whoever sees it.
 */
import type { ReportBody } from '@konvergen/contract/realisation.ts'
import { hasTwoDecimals } from '@konvergen/core/plan/activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { viewOf } from '../documents/door.ts'
import { readFitting } from '../documents/store.ts'
import { readDesa } from '../wilayah/store.ts'
import type { StoredRealisation } from './store.ts'

function refuse(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

/** Throws `nilai-tidak-sah` with what cannot be kept; what only has to be explained is kept and shown. */
export function requireFitting(body: ReportBody, plan: { readonly title: string; readonly volume: number | null }): void {
  if (new Set(body.money.map(({ source }) => source)).size < body.money.length)
    throw refuse('Satu sumber dana tertulis dua kali.', 'A source of money stands twice.')
  if (new Set(body.places.map(({ desa }) => desa)).size < body.places.length)
    throw refuse('Satu desa tertulis dua kali.', 'A village stands twice.')
  if (body.percent !== null && plan.volume !== null)
    throw refuse(
      `“${plan.title}” berencana dalam volume; isi volumenya, bukan persen.`,
      `“${plan.title}” is planned in volume; give the volume and no per cent.`,
    )
  if (![body.volume, body.percent, ...body.places.map(({ volume }) => volume)].every(hasTwoDecimals))
    throw refuse('Paling banyak dua desimal.', 'Two decimals at most.')
}

export async function requireVillages(ctx: DistrictContext, named: readonly string[]): Promise<void> {
  if (named.length === 0) return
  const villages = new Set((await readDesa(ctx)).map(({ kode }) => kode))
  const strange = named.find((desa) => !villages.has(desa))
  if (strange === undefined) return
  throw refuse(`Desa ${strange} tidak ada di sini.`, `There is no village ${strange} here.`)
}

type KnownReports = ReadonlyMap<string, { readonly rows: readonly Pick<StoredRealisation, 'evidence'>[] }>

export async function requireEvidence(ctx: DistrictContext, named: readonly string[], known: KnownReports): Promise<void> {
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
