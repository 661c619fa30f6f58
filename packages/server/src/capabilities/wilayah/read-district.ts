/**
 * Kecamatan and villages of a district, those that have ended included.
 */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDesa, readKecamatan, readOpenDistrict } from './store.ts'

export async function readDistrict(ctx: DistrictContext): Promise<DistrictDetail> {
  return { ...(await readOpenDistrict(ctx)), kecamatan: await readKecamatan(ctx), desa: await readDesa(ctx) }
}
