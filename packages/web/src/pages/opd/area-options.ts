/** Kecamatan and villages of a district as choices. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { AreaOption } from '../../parts/area-picker.tsx'

/** Villages that are there now. */
export function areaOptions({ nama, kecamatan, desa }: DistrictDetail): AreaOption[] {
  const above = new Map(kecamatan.map((one) => [one.kode, one.nama]))
  return [
    ...kecamatan.map((one) => ({ kode: one.kode, nama: `Kecamatan ${one.nama}`, inside: nama })),
    ...desa
      .filter(({ validTo }) => validTo === null)
      .map((one) => ({ kode: one.kode, nama: one.nama, inside: above.get(one.kecamatan) ?? '' })),
  ]
}
