/**
 * What was kept long enough is destroyed: once a day, district by district, each in a transaction of its own with its trace. The rules are those of
 * `core/accounts/retention.ts`.
 */
import { retentionDays } from '@konvergen/core/accounts/retention.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { destroyFiles, listsWithFilesBefore } from '../intake/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'

const DAY_MS = 86_400_000

/** How many files went. */
export async function keepRetention(ctx: DistrictContext, settings: Readonly<Record<string, string | undefined>>): Promise<number> {
  const days = retentionDays('berkas-asli', settings)
  const old = days === null ? [] : await listsWithFilesBefore(ctx, new Date(ctx.now.getTime() - days * DAY_MS))
  if (old.length === 0) {
    tellNothing(ctx)
    return 0
  }
  const files = await destroyFiles(ctx, old)
  writeTrail(ctx, { kab: ctx.kab, act: 'privacy.retention', subject: 'berkas-asli', detail: { berkas: files, hari: days } })
  return files
}
