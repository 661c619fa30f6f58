/**
 * The area that causes are asked of, as far as one may see it, and the areas below it.
 */
import { kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { isOwnArea } from '../../platform/own-areas.ts'
import { Problem } from '../../platform/problem.ts'
import { readDesa, readKecamatan, readOpenDistrict } from '../wilayah/store.ts'

export interface Place {
  readonly kode: string
  readonly nama: string
}

export interface CauseArea extends Place {
  /** Code of the area that it lies in; null = it is the district. */
  readonly induk: string | null
  readonly below: readonly Place[]
}

/** The district may be asked for by everybody who reads the situation; throws `tidak-ditemukan` for an area of others, or none. */
export async function findCauseArea(ctx: DistrictContext, asked: string | undefined): Promise<CauseArea> {
  const kode = asked ?? ctx.kab
  const own = (places: readonly Place[]) =>
    places.filter((place) => isOwnArea(ctx, place.kode)).map(({ kode: code, nama }) => ({ kode: code, nama }))
  if (kode === ctx.kab) return { kode, nama: (await readOpenDistrict(ctx)).nama, induk: null, below: own(await readKecamatan(ctx)) }
  const villages = await readDesa(ctx)
  const isVillage = levelOf(kode) === 'desa'
  const place = (isVillage ? villages : await readKecamatan(ctx)).find((each) => each.kode === kode)
  if (place === undefined || !isOwnArea(ctx, kode)) throw new Problem('tidak-ditemukan')
  const below = isVillage ? [] : own(villages.filter((village) => kecamatanOf(village.kode) === kode))
  return { kode, nama: place.nama, induk: isVillage ? kecamatanOf(kode) : ctx.kab, below }
}
