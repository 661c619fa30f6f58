/**
 * The secretariat changes the definition of an indicator, adds one of the district (`K01`…), or ends one, from a year on. What was reported
 * under the definition before stays as it was.
 */
import type * as contract from '@konvergen/contract/indicators.ts'
import type { BodyOf } from '@konvergen/contract/route.ts'
import { denominatorOf, SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { faultOfDefinition } from '@konvergen/core/indicators/check-definition.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { insertDefinition, readDefinitions } from './period-store.ts'
import { holdPeriod } from './store.ts'

/** Of a definition, what the trail says of a change. */
function factsOf(definition: Definition | undefined) {
  const { unit = null, direction = null, aggregation = null, level = null, frequency = null, denominatorCode = null } = definition ?? {}
  return { unit, direction, aggregation, level, frequency, denominatorCode, targets: definition?.targets.length ?? null }
}

export async function changeDefinition(
  ctx: DistrictContext,
  code: string,
  { definisi, mulai, dihentikan, alasan }: BodyOf<typeof contract.changeDefinition>,
): Promise<{ versi: number }> {
  // Two people who change one definition would both make the same version.
  await holdPeriod(ctx, 'definisi')
  const changes = (await readDefinitions(ctx)).filter(({ definition }) => definition.code === code)
  const shipped = SHIPPED.find((each) => each.code === code)
  if (shipped === undefined && !code.startsWith('K')) throw new Problem('tidak-ditemukan')
  const before = changes.at(-1)?.definition ?? shipped
  const definition: Definition = { ...definisi, code, version: (changes.at(-1)?.definition.version ?? 0) + 1 }
  const fault = faultOfDefinition(definition, (number) => denominatorOf(number) !== undefined)
  if (fault !== null) throw new Problem('nilai-tidak-sah', { ...fault })
  await insertDefinition(ctx, { definition, fromYear: mulai, retired: dihentikan, reason: alasan })
  const detail = { versi: definition.version, mulai, dihentikan: String(dihentikan), ...changesOf(factsOf(before), factsOf(definition)) }
  writeTrail(ctx, { kab: ctx.kab, act: 'coverage.defined', subject: code, detail })
  return { versi: definition.version }
}
