/** Definitions by code and version, as they were, whatever followed them. */
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDefinitions } from './period-store.ts'

export async function definitionsOfCut(
  ctx: DistrictContext,
  wanted: readonly { readonly code: string; readonly version: number }[],
): Promise<Definition[]> {
  const changed = (await readDefinitions(ctx)).map(({ definition }) => definition)
  const all = new Map([...SHIPPED, ...changed].map((own) => [`${own.code} ${own.version}`, own]))
  return wanted.flatMap(({ code, version }) => all.get(`${code} ${version}`) ?? [])
}
