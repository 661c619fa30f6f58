/**
 * A district's codes and names as a list of `kode,nama`, kabupaten first, then each kecamatan and each village. No name holds a comma.
 */
import type { District } from '@konvergen/core/wilayah/district.ts'

export function writeWilayahCsv(district: District): string {
  const areas = [{ kode: district.kode, nama: district.nama }, ...district.kecamatan, ...district.desa]
  return `${['kode,nama', ...areas.map(({ kode, nama }) => `${kode},${nama}`)].join('\n')}\n`
}
