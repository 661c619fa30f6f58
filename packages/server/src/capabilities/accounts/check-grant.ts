/**
 * Whether a role may be given as it is asked for: over areas that its kind reaches and that exist, for a time where it must end, and by somebody
 * who may give it. Nobody gives anything to themselves; roles that see names come only from the keeper of the system, so that the secretariat
 * cannot make itself a health office, and
 * only in a session with a second factor.
 */
import type { NewGrant } from '@konvergen/contract/accounts.ts'
import { EVERYWHERE, type Grant } from '@konvergen/core/accounts/actor.ts'
import type { Act } from '@konvergen/core/accounts/acts.ts'
import { may } from '@konvergen/core/accounts/may.ts'
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { isActive } from '@konvergen/core/opd/office.ts'
import { kecamatanOf, levelOf } from '@konvergen/core/wilayah/kode.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { readOffices } from '../opd/store.ts'
import { readDesa } from '../wilayah/store.ts'

/** What giving, or taking over, a role asks of whoever does it. */
export function actFor(role: Role): Act {
  const { seesNames, reach } = ROLE_FACTS[role]
  return seesNames || reach === 'instansi' ? 'accounts.grant-names' : 'accounts.manage'
}

export function requireMayGive(ctx: DistrictContext, role: Role): void {
  requireAct(ctx, actFor(role), ROLE_FACTS[role].reach === 'instansi' ? EVERYWHERE : ctx.kab)
}

/** Says so where nothing but the second factor is missing. */
export function requireAct(ctx: DistrictContext, act: Act, place: string): void {
  const day = dayOf(ctx.now)
  if (may(ctx.actor, act, place, day)) return
  throw new Problem(may({ ...ctx.actor, secondFactor: true }, act, place, day) ? 'faktor-kedua-perlu' : 'tidak-boleh')
}

function unfit(sebab: string, reason: string): Problem {
  return new Problem('nilai-tidak-sah', { sebab, reason })
}

/** Areas that the role's kind reaches, and that this district has. */
export async function requireAreas(ctx: DistrictContext, role: Role, areas: readonly string[]): Promise<void> {
  const { reach } = ROLE_FACTS[role]
  if (reach === 'kabupaten') {
    if (areas.length !== 1 || areas[0] !== ctx.kab)
      throw unfit('Peran ini berlaku untuk seluruh kabupaten.', 'This role is for the whole district.')
    return
  }
  const desa = (await readDesa(ctx)).map(({ kode }) => kode)
  const known = new Set([...desa, ...desa.map(kecamatanOf)])
  const foreign = areas.find((area) => !known.has(area))
  if (foreign !== undefined) throw unfit(`Wilayah ${foreign} tidak ada di kabupaten ini.`, `There is no area ${foreign} in this district.`)
  if (reach === 'kecamatan' && areas.some((area) => levelOf(area) !== 'kecamatan')) {
    throw unfit('Peran ini berlaku untuk kecamatan.', 'This role is for a kecamatan.')
  }
}

/** An office of the register that is there today; null where the role is of none, or of the whole health or family-planning office by its name alone. */
async function officeOf(ctx: DistrictContext, role: Role, opd: string | undefined): Promise<string | null> {
  if (role === 'opd' && opd === undefined) throw unfit('Sebutkan OPD-nya.', 'Say which office (OPD).')
  if (opd === undefined || !ROLE_FACTS[role].ofOffice) return null
  const found = (await readOffices(ctx)).find(({ id }) => id === opd)
  if (found === undefined || !isActive(found, dayOf(ctx.now)))
    throw unfit('OPD itu tidak ada di daftar lembaga kabupaten ini.', 'That office is not in the register of this district.')
  return found.id
}

/** Throws a Problem, or gives the grant as it is kept. */
export async function checkGrant(ctx: DistrictContext, { peran, wilayah, opd, mulai, sampai }: NewGrant): Promise<Grant> {
  if (!ROLE_FACTS[peran].isGiven) throw unfit('Peran ini tidak dapat diberikan.', 'This role cannot be given.')
  requireMayGive(ctx, peran)
  const from = mulai ?? dayOf(ctx.now)
  const facts = ROLE_FACTS[peran]
  if (facts.endsOn === 'selalu' && sampai === undefined) throw unfit('Peran ini perlu tanggal berakhir.', 'This role needs a last day.')
  if (sampai !== undefined && sampai < from) throw unfit('Tanggal berakhir mendahului tanggal mulai.', 'The last day is before the first.')
  const grant = { role: peran, opd: await officeOf(ctx, peran, opd), from, until: sampai ?? null }
  if (facts.reach === 'instansi') return { ...grant, kab: EVERYWHERE, areas: [] }
  await requireAreas(ctx, peran, wilayah)
  return { ...grant, kab: ctx.kab, areas: [...new Set(wilayah)].toSorted() }
}
