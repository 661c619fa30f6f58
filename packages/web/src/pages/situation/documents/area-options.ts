/** The areas that a document can be of; none for one of the whole district. */
import type { DocumentName } from '@konvergen/contract/analysis-documents.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { AreaOption } from '../../../parts/area-picker.tsx'

export function areaOptions(name: DocumentName, { nama, kecamatan, desa }: DistrictDetail): readonly AreaOption[] {
  if (name === 'profil-kecamatan') return kecamatan.map((own) => ({ kode: own.kode, nama: own.nama, inside: nama }))
  if (name !== 'profil-desa') return []
  const names = new Map(kecamatan.map((own) => [own.kode, own.nama]))
  return desa.map((own) => ({ kode: own.kode, nama: own.nama, inside: names.get(own.kecamatan) ?? '' }))
}
