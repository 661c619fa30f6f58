/** Where and as what somebody may keep a document: the classes that their roles write, each with its areas of this district. */

import type { Me } from '@konvergen/contract/accounts.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { DocumentClass } from '@konvergen/core/documents/classes.ts'
import { sees, sightsOf } from '@konvergen/core/documents/sights.ts'
import { actorOf, mayOf } from '../../app/may.ts'

export interface KeepPlace {
  readonly kode: string
  readonly nama: string
  readonly level: 'kabupaten' | 'kecamatan' | 'desa'
  /** Name of the kecamatan of a village. */
  readonly inside: string
}

export interface KeepClass {
  readonly data: DocumentClass
  /** Never empty; the widest first. */
  readonly places: readonly KeepPlace[]
}

export function placesOf({ kode, nama, kecamatan, desa }: DistrictDetail): KeepPlace[] {
  const names = new Map(kecamatan.map((each) => [each.kode, each.nama]))
  return [
    { kode, nama, level: 'kabupaten', inside: '' },
    ...kecamatan.map((each): KeepPlace => ({ kode: each.kode, nama: each.nama, level: 'kecamatan', inside: each.nama })),
    ...desa
      .filter(({ validTo }) => validTo === null)
      .map((each): KeepPlace => ({ kode: each.kode, nama: each.nama, level: 'desa', inside: names.get(each.kecamatan) ?? '' })),
  ]
}

export function keepClasses(me: Me, district: DistrictDetail): KeepClass[] {
  if (!mayOf(me)('documents.keep', district.kode)) return []
  const actor = actorOf(me)
  const sights = sightsOf(actor, 'tulis', district.kode, me.today)
  const places = placesOf(district)
  return sights.flatMap(({ data }) => {
    const mine = places.filter(({ kode }) =>
      sees(sights, { data, area: kode, by: actor.id, isWithheld: false }, { kab: district.kode, me: actor.id }),
    )
    return mine.length === 0 ? [] : [{ data, places: mine }]
  })
}
