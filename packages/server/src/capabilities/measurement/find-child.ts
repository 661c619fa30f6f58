/**
 * A child by its NIK: by the keyed digest alone, no name is opened. The search leaves a trace, without the digits.
 */

import type * as contract from '@konvergen/contract/measurement.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { writeTrail } from '../trail/door.ts'
import { findByNikIndex } from './register-store.ts'

export async function findChildByNik(ctx: DistrictContext, nik: string): Promise<AnswerOf<typeof contract.findChild>> {
  const ids = await findByNikIndex(ctx, ctx.keys.blindIndex('nik', ctx.kab, nik))
  writeTrail(ctx, { kab: ctx.kab, act: 'measurement.find', subject: ids[0] ?? '-', detail: { found: ids.length } })
  return { ids }
}
