/**
 * Opens a district: its kecamatan and villages are taken from the national list (or, for the demo, from its maker) and are its own from then
 * on. The administrator's first act.
 */
import type { DistrictSummary } from '@konvergen/contract/wilayah.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { districtOf } from '@konvergen/sources/national-wilayah/parse.ts'
import type { Context } from '../../platform/context.ts'
import { NATIONAL_LIST_VERSION } from '../../platform/national-list.ts'
import { Problem } from '../../platform/problem.ts'
import { writeTrail } from '../trail/door.ts'
import { findKabupaten, listedAreas } from './national-store.ts'
import { insertDistrict, isOpen } from './store.ts'

/** Opens a district that is given as it is. */
export async function openDistrictFrom(ctx: Context, district: District, { demo }: { demo: boolean }): Promise<DistrictSummary> {
  if (await isOpen(ctx.db, district.kode)) throw new Problem('sudah-dibuka', { nama: district.nama })
  await insertDistrict(ctx.db, district, { demo, listVersion: demo ? 'contoh' : NATIONAL_LIST_VERSION, now: ctx.now })
  const desaCount = district.desa.length
  writeTrail(ctx, { kab: district.kode, act: 'wilayah.open', subject: district.kode, detail: { desa: desaCount } })
  const { kode, nama, provinsi } = district
  return { kode, nama, provinsi, demo, desaCount, boundaryCount: 0 }
}

/** Opens a district of the national list by its code. */
export async function openDistrict(ctx: Context, kode: string): Promise<DistrictSummary> {
  const kabupaten = (await findKabupaten(ctx.db, kode)).find((found) => found.kode === kode)
  if (kabupaten === undefined) throw new Problem('kode-tidak-dikenal', { kode })
  const areas = await listedAreas(ctx.db, kode)
  return openDistrictFrom(ctx, districtOf(kabupaten, kabupaten.provinsi, areas), { demo: false })
}
