/**
 * Whose APBDes may be reported: a village's own by itself, any by the secretariat under its own word of the trail.
 */
import { may } from '@konvergen/core/accounts/may.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { type KnownDesa, readDesa } from '../wilayah/store.ts'

function isOwn({ actor, now }: DistrictContext, village: string): boolean {
  return may(actor, 'realisation.write-village', village, dayOf(now), null)
}

export function mayReportVillage(ctx: DistrictContext, village: string): boolean {
  return allows(ctx, 'realisation.write-for') || isOwn(ctx, village)
}

/** The camat there, or the secretariat. */
export function mayVerifyVillage({ actor, now }: DistrictContext, village: string): boolean {
  return may(actor, 'realisation.verify-village', village, dayOf(now))
}

/** Throws `tidak-ditemukan`: there is no such village, or it is not the asker's; true when it is done for a village. */
export async function requireReportVillages(ctx: DistrictContext, villages: readonly string[]): Promise<boolean> {
  const known = new Set((await readDesa(ctx)).map(({ kode }) => kode))
  if (villages.some((village) => !known.has(village))) throw new Problem('tidak-ditemukan')
  if (allows(ctx, 'realisation.write-for')) return true
  if (!villages.every((village) => isOwn(ctx, village))) throw new Problem(ctx.areas === '*' ? 'tidak-boleh' : 'tidak-ditemukan')
  return false
}

/** Throws `tidak-ditemukan`. */
export async function findVillage(ctx: DistrictContext, kode: string): Promise<KnownDesa> {
  const found = (await readDesa(ctx)).find((desa) => desa.kode === kode)
  if (found === undefined) throw new Problem('tidak-ditemukan')
  return found
}
