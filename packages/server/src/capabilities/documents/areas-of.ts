/**
 * The names of a district's areas, for whoever shows where a document belongs, and whether a code is one of them.
 */
import type { DistrictContext } from '../../platform/context.ts'
import { readDesa, readKecamatan, readOpenDistrict } from '../wilayah/store.ts'

export async function areaNames(ctx: DistrictContext): Promise<ReadonlyMap<string, string>> {
  const { nama } = await readOpenDistrict(ctx)
  const parts = [...(await readKecamatan(ctx)), ...(await readDesa(ctx))]
  return new Map([[ctx.kab, nama], ...parts.map((area) => [area.kode, area.nama] as const)])
}
