/**
 * What areas of the district are called in any file, so that a table of them is found: names, confirmed names, codes of both systems.
 */
import { normaliseName } from '@konvergen/core/wilayah/normalise-name.ts'
import type { KnownAreas } from '@konvergen/sources/office-sheet/find-table.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { knownBpsCodes } from '../wilayah/door.ts'
import { readAliases, readDistrictOn } from '../wilayah/store.ts'

export async function knownAreas(ctx: DistrictContext): Promise<KnownAreas> {
  const { kode, kecamatan, desa } = await readDistrictOn(ctx, null)
  const aliases = await readAliases(ctx)
  const bps = await knownBpsCodes(ctx)
  return {
    villages: new Set([...desa.map(({ nama }) => normaliseName(nama)), ...aliases.map(({ nama }) => normaliseName(nama))]),
    kecamatan: new Set(kecamatan.map(({ nama }) => normaliseName(nama))),
    bps: new Set(bps.keys()),
    codes: new Set([kode, ...kecamatan.map((each) => each.kode), ...desa.map((each) => each.kode)]),
  }
}
