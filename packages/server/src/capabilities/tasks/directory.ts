/**
 * The people, offices and areas of a district, as tasks are addressed to them and meetings invite them: who answers for what today, and how it is
 * called. An office is known by its id in the register, which grants bear too.
 */
import { EVERYWHERE } from '@konvergen/core/accounts/actor.ts'
import { RIGHTS } from '@konvergen/core/accounts/rights.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { isActive, nameOn, type Office } from '@konvergen/core/opd/office.ts'
import { mayName } from '@konvergen/core/tasks/acquaintance.ts'
import type { Addressee, AddresseeKind } from '@konvergen/core/tasks/task.ts'
import { OFFICE_ROLES, type Viewer, viewerOf } from '@konvergen/core/tasks/viewer.ts'
import { levelOf, villageKind } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { dayOf } from '../../platform/today.ts'
import { accountsOf, grantsOf } from '../accounts/store.ts'
import { readOffices } from '../opd/store.ts'
import { readDesa, readKecamatan, readOpenDistrict } from '../wilayah/store.ts'

export interface Person extends Viewer {
  readonly nama: string
}

export interface Directory {
  readonly kab: string
  readonly district: string
  /** Who may hold tasks here today. */
  readonly people: readonly Person[]
  readonly offices: readonly string[]
  /** Of the offices of the register, by id. */
  readonly officeNames: ReadonlyMap<string, string>
  /** Names of kecamatan and of the villages that there are today, by code. */
  readonly areas: ReadonlyMap<string, string>
  /** Of everybody who ever belonged here. */
  readonly names: ReadonlyMap<string, string>
}

export async function readDirectory(ctx: DistrictContext): Promise<Directory> {
  const day = dayOf(ctx.now)
  const accounts = await accountsOf(ctx.db, ctx.kab)
  const ids = accounts.map(({ id }) => id)
  const grants = Map.groupBy(await grantsOf(ctx.db, ids), ({ accountId }) => accountId)
  const people = accounts
    .filter(({ state }) => state !== 'nonaktif')
    .map(({ id, nama }) => {
      const held = (grants.get(id) ?? []).filter(
        ({ kab, role }) => (kab === ctx.kab || kab === EVERYWHERE) && RIGHTS[role].tugas !== undefined,
      )
      return { ...viewerOf({ id, kind: 'akun', grants: held, secondFactor: true }, ctx.kab, day), nama }
    })
    .filter(({ roles }) => roles.length > 0)
  const desa = (await readDesa(ctx)).filter(({ validTo }) => validTo === null || validTo > day)
  const { nama: district } = await readOpenDistrict(ctx)
  const register = (await readOffices(ctx)).filter((office) => office.kind !== 'posyandu' && isActive(office, day))
  const officeNames = new Map(register.map((office) => [office.id, shortName(office, day)]))
  const areas = [...(await readKecamatan(ctx)), ...desa].map(({ kode, nama }) => [kode, nama] as const)
  return {
    kab: ctx.kab,
    district,
    people,
    offices: [...new Set([...OFFICE_ROLES, ...officeNames.keys(), ...people.flatMap(({ offices }) => offices)])],
    officeNames,
    areas: new Map(areas),
    names: new Map(accounts.map(({ id, nama }) => [id, nama])),
  }
}

function shortName(office: Office, day: string): string {
  const { nama, singkatan } = nameOn(office, day)
  return singkatan ?? nama
}

/** The code itself where it is known no more. */
function officeName({ officeNames }: Directory, code: string): string {
  return (OFFICE_ROLES as readonly string[]).includes(code) ? ROLE_FACTS[code as Role].name.id : (officeNames.get(code) ?? code)
}

const AREA_WORD = { desa: 'Desa', kelurahan: 'Kelurahan' } as const

/** `Desa Sidorahayu`: so that it is told from a kecamatan of the same name. */
function sayArea(kode: string, nama: string): string {
  return levelOf(kode) === 'kecamatan' ? `Kecamatan ${nama}` : `${AREA_WORD[villageKind(kode)]} ${nama}`
}

/** How an addressee is called; the code where it is known no more. */
export function nameOf(directory: Directory, { kind, code }: Addressee): string {
  const { names, areas } = directory
  const area = areas.get(code)
  const by: Readonly<Record<AddresseeKind, string | undefined>> = {
    orang: names.get(code),
    opd: officeName(directory, code),
    wilayah: area === undefined ? undefined : sayArea(code, area),
  }
  return by[kind] ?? code
}

export function areaName({ kab, district, areas }: Directory, kode: string): string {
  return kode === kab ? district : (areas.get(kode) ?? kode)
}

/** True for an office or an area of this district today, or somebody whom whoever asks may name. Anybody else is not there for them. */
export function isKnown({ people, offices, areas }: Directory, { kind, code }: Addressee, viewer: Viewer): boolean {
  if (kind === 'orang') return people.some((person) => person.id === code && mayName(viewer, person))
  return kind === 'opd' ? offices.includes(code) : areas.has(code)
}

export interface Listed extends Addressee {
  readonly nama: string
  /** Roles of a person, kecamatan of a village; empty where there is nothing to add. */
  readonly di: string
}

/** Everything that can be addressed by whoever asks: offices, people whom they may name, areas. */
export function listed(directory: Directory, viewer: Viewer): readonly Listed[] {
  const { people, offices, areas } = directory
  return [
    ...offices.map((code) => ({ kind: 'opd' as const, code, nama: officeName(directory, code), di: '' })),
    ...people
      .filter((person) => mayName(viewer, person))
      .map(({ id, nama, roles }) => ({
        kind: 'orang' as const,
        code: id,
        nama,
        di: roles.map((role) => ROLE_FACTS[role].name.id).join(', '),
      })),
    ...[...areas].map(([code, nama]) => ({ kind: 'wilayah' as const, code, nama, di: areas.get(code.slice(0, 8)) ?? '' })),
  ]
}
