/**
 * The people of the demo district: seven roles to try, in the demo's own database and only where the program answers this computer alone. They have
 * no password; one click signs in.
 */
import type { Grant } from '@konvergen/core/accounts/actor.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'
import { kecamatanOf } from '@konvergen/core/wilayah/kode.ts'
import { type DistrictContext, INSTALLATION } from '../../platform/context.ts'
import { DEMO_KAB } from '../../platform/database/databases.ts'
import { Problem } from '../../platform/problem.ts'
import { runAcross, type Work } from '../../platform/run-work.ts'
import { dayOf } from '../../platform/today.ts'
import type { Entered, Visit } from '../../platform/visit.ts'
import { beginSession, insertAccount, insertGrant } from '../accounts/door.ts'
import { findByUsername } from '../accounts/store.ts'
import { readDesa } from '../wilayah/store.ts'
import { insertDemoOffices } from './demo-offices.ts'

/** As they are offered. */
export const DEMO_PEOPLE = [
  ['admin-kab', 'Pak Dedi (sekretariat TPPS)'],
  ['eksekutif', 'Ibu Bupati'],
  ['dinkes', 'Bu Sri (Dinas Kesehatan)'],
  ['opd-kb', 'Pak Anwar (OPD KB)'],
  ['puskesmas', 'Bidan Ratna (puskesmas)'],
  ['camat', 'Bu Camat'],
  ['desa', 'Pak Kades'],
] as const satisfies readonly (readonly [Role, string])[]

function usernameOf(role: Role): string {
  return `contoh-${role}`
}

/** Whole roles for the whole district; health centre and camat one kecamatan, the village its own. */
function areasOf(role: Role, desa: readonly string[]): readonly string[] {
  const first = desa[0] ?? DEMO_KAB
  if (role === 'puskesmas' || role === 'camat') return [kecamatanOf(first)]
  return role === 'desa' ? [first] : [DEMO_KAB]
}

/** Codes of the starting list: who works for an office answers for its numbers. */
const OFFICES: Partial<Record<Role, string>> = { dinkes: 'dinkes', 'opd-kb': 'opd-kb' }

export interface DemoPerson {
  readonly id: string
  readonly role: (typeof DEMO_PEOPLE)[number][0]
  readonly grant: Grant
}

export async function insertDemoPeople(ctx: DistrictContext): Promise<readonly DemoPerson[]> {
  const desa = (await readDesa(ctx)).map(({ kode }) => kode)
  const offices = await insertDemoOffices(ctx)
  const people: DemoPerson[] = []
  for (const [role, nama] of DEMO_PEOPLE) {
    const id = ctx.newId()
    await insertAccount(ctx.db, { id, username: usernameOf(role), nama, state: 'aktif', passwordHash: null, by: ctx.actor.id, at: ctx.now })
    const grant: Grant = {
      role,
      kab: DEMO_KAB,
      areas: areasOf(role, desa),
      opd: offices.get(OFFICES[role] ?? '') ?? null,
      from: dayOf(ctx.now),
      until: null,
    }
    await insertGrant(ctx.db, ctx.newId(), id, grant, ctx.actor.id, ctx.now)
    people.push({ id, role, grant })
  }
  return people
}

/** No second factor can be asked of an invented person; the names behind it are invented too. */
export async function enterDemo(work: Work, role: Role, visit: Visit): Promise<Entered<{ done: true }>> {
  const { demo } = work.databases
  if (demo === null) throw new Problem('tidak-ditemukan')
  const left = await runAcross(work, demo, 'tulis', [INSTALLATION], async (ctx) => {
    const account = await findByUsername(ctx.db, usernameOf(role))
    if (account === undefined) throw new Problem('tidak-ditemukan')
    return beginSession(ctx, { accountId: account.id, home: 'contoh', secondFactor: true, by: 'contoh' }, { ...visit, device: null })
  })
  // The mark of a device is for real accounts.
  return { answer: { done: true }, left: { session: left.session ?? null } }
}

/** The work of the load as if that person did it. */
export function actingInDemo(ctx: DistrictContext, people: readonly DemoPerson[], role: DemoPerson['role']): DistrictContext {
  const person = people.find((one) => one.role === role)
  if (person === undefined) throw new TypeError(`the demo has nobody who is ${role}`)
  return { ...ctx, actor: { id: person.id, kind: 'akun', grants: [person.grant], secondFactor: true } }
}
