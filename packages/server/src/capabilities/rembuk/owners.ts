/**
 * Who can own a clause: offices of the register, kecamatan and villages, and all villages that are lokus together. What was once an owner keeps its name.
 */
import { isActive, nameOn } from '@konvergen/core/opd/office.ts'
import { LOKUS_VILLAGES } from '@konvergen/core/rembuk/clause.ts'
import { villageKind } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { readOffices } from '../opd/store.ts'
import { readDesa, readKecamatan, readOpenDistrict, wasOn } from '../wilayah/store.ts'

export interface Owner {
  readonly kode: string
  readonly nama: string
}

export interface Owners {
  /** Those of today. */
  readonly choices: readonly Owner[]
  /** The code itself where it is known no more. */
  readonly nameOf: (kode: string) => string
  /** Names and short names of offices, however they are written on an attendance list. */
  readonly officeNames: readonly string[]
}

const VILLAGE_WORD = { desa: 'Desa', kelurahan: 'Kelurahan' } as const

export async function readOwners(ctx: DistrictContext): Promise<Owners> {
  const day = dayOf(ctx.now)
  const register = (await readOffices(ctx)).filter(({ kind }) => kind !== 'posyandu')
  const offices = register.map((office) => ({ kode: office.id, nama: nameOn(office, day).nama, isNow: isActive(office, day) }))
  const desa = (await readDesa(ctx)).map((one) => ({
    kode: one.kode,
    nama: `${VILLAGE_WORD[villageKind(one.kode)]} ${one.nama}`,
    isNow: wasOn(one, day),
  }))
  const kecamatan = (await readKecamatan(ctx)).map(({ kode, nama }) => ({ kode, nama: `Kecamatan ${nama}`, isNow: true }))
  const { kode, nama } = await readOpenDistrict(ctx)
  const all = [
    { kode: LOKUS_VILLAGES, nama: 'Desa/kelurahan lokus', isNow: true },
    ...offices.toSorted((a, b) => (a.nama < b.nama ? -1 : 1)),
    ...kecamatan,
    ...desa,
  ]
  const names = new Map([[kode, nama] as const, ...all.map((one) => [one.kode, one.nama] as const)])
  return {
    choices: all.filter(({ isNow }) => isNow).map((one) => ({ kode: one.kode, nama: one.nama })),
    nameOf: (code) => names.get(code) ?? code,
    officeNames: register.flatMap(({ names: borne }) =>
      borne.flatMap((name) => [name.nama, ...(name.singkatan === null ? [] : [name.singkatan])]),
    ),
  }
}
