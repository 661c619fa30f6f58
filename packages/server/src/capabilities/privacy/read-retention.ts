/**
 * How long what is kept, with the days that hold in this installation.
 */
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { RETENTION, type RetentionName, retentionDays } from '@konvergen/core/accounts/retention.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { listsWithFilesBefore } from '../intake/door.ts'

export async function readRetention(
  ctx: DistrictContext,
  settings: Readonly<Record<string, string | undefined>>,
): Promise<AnswerOf<typeof contract.readRetention>> {
  const names = Object.keys(RETENTION) as RetentionName[]
  return {
    rules: names.map((name) => ({ name, days: retentionDays(name, settings), setting: RETENTION[name].setting })),
    files: (await listsWithFilesBefore(ctx, ctx.now)).length,
  }
}
