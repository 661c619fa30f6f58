/** Names by code of all that a role can be about in a district, and the choice of them. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { AreaOption } from '../../parts/area-picker.tsx'

export function areaNames({ kode, nama, kecamatan, desa }: DistrictDetail): ReadonlyMap<string, string> {
  return new Map([[kode, nama], ...[...kecamatan, ...desa].map((one) => [one.kode, one.nama] as const)])
}

/** `onlyKecamatan`: roles that reach no single village. */
export function areaOptions({ nama, kecamatan, desa }: DistrictDetail, onlyKecamatan: boolean): AreaOption[] {
  const names = new Map(kecamatan.map((one) => [one.kode, one.nama]))
  const wide = kecamatan.map((one) => ({ kode: one.kode, nama: `Kecamatan ${one.nama}`, inside: nama }))
  if (onlyKecamatan) return wide
  const villages = desa
    .filter(({ validTo }) => validTo === null)
    .map((one) => ({ kode: one.kode, nama: one.nama, inside: names.get(one.kecamatan) ?? one.kecamatan }))
  return [...wide, ...villages]
}
