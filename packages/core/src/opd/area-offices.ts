/**
 * The governments of district, kecamatan and villages as offices: they come from wilayah, with the code of their area as id, and are never
 * entered a second time.
 */
import type { Desa, Kecamatan } from '../wilayah/district.ts'
import { villageKind } from '../wilayah/kode.ts'
import type { AnyOfficeKind, Office } from './office.ts'

interface Areas {
  readonly kode: string
  readonly nama: string
  readonly kecamatan: readonly Kecamatan[]
  /** Those that are there now. */
  readonly desa: readonly Desa[]
}

function areaOffice(id: string, kind: AnyOfficeKind, nama: string): Office {
  const names = [{ nama, singkatan: null, from: null, until: null, dasar: null }]
  return { id, kind, code: null, wilayah: id, parent: null, from: null, until: null, checked: true, names }
}

export function areaOffices({ kode, nama, kecamatan, desa }: Areas): Office[] {
  return [
    areaOffice(kode, 'kabupaten', `Pemerintah ${nama}`),
    ...kecamatan.map((one) => areaOffice(one.kode, 'kecamatan', `Kecamatan ${one.nama}`)),
    ...desa.map((one) => areaOffice(one.kode, 'desa', `Pemerintah ${villageKind(one.kode) === 'desa' ? 'Desa' : 'Kelurahan'} ${one.nama}`)),
  ]
}
