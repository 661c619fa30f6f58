/**
 * Ways of choosing that are kept: never changed, a new version follows.
 */

import type * as contract from '@konvergen/contract/lokus-years.ts'
import type { SavedMethod } from '@konvergen/contract/lokus-years.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { writeTrail } from '../trail/door.ts'
import { holdLokus, insertMethod, readMethods } from './method-store.ts'
import { requireWeights } from './read-parameters.ts'

export async function listMethods(ctx: DistrictContext): Promise<SavedMethod[]> {
  const methods = await readMethods(ctx)
  const names = await namesOf(ctx.db, [...new Set(methods.map(({ by }) => by))])
  return methods.map(({ id, name, version, parameters, by, at }) => ({
    id,
    nama: name,
    versi: version,
    parameter: parameters as SavedMethod['parameter'],
    oleh: names.get(by) ?? by,
    pada: at.toISOString(),
  }))
}

export async function saveMethod(
  ctx: DistrictContext,
  { nama, parameter }: BodyOf<typeof contract.saveLokusMethod>,
): Promise<{ id: string; versi: number }> {
  requireWeights(parameter.bobot)
  await holdLokus(ctx)
  const name = nama.trim()
  const versi = Math.max(0, ...(await readMethods(ctx)).filter((method) => method.name === name).map(({ version }) => version)) + 1
  const id = ctx.newId()
  await insertMethod(ctx, { id, name, version: versi, parameters: parameter })
  writeTrail(ctx, { kab: ctx.kab, act: 'lokus.method-saved', subject: id, detail: { versi, metode: parameter.metode } })
  return { id, versi }
}
