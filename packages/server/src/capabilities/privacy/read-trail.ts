/**
 * The trail, newest first, with the names of those who acted.
 */
import type * as contract from '@konvergen/contract/privacy.ts'
import type { AnswerOf, QueryOf } from '@konvergen/contract/route.ts'
import type { Context } from '../../platform/context.ts'
import { namesOf } from '../accounts/store.ts'
import { endOfTrail } from '../trail/door.ts'
import { readTraces } from '../trail/store.ts'
import { noteReading } from './note-reading.ts'

const TRACES_PER_PAGE = 100
const DAY_MS = 86_400_000

/** The first moment of a day in Indonesia's western time. */
function beginning(day: string): number {
  return Date.parse(`${day}T00:00:00+07:00`)
}

export async function readTrail(
  ctx: Context,
  kab: string,
  { dari, sampai, pelaku, tindakan, hal, halaman = 1 }: QueryOf<typeof contract.readTrail>,
): Promise<AnswerOf<typeof contract.readTrail>> {
  await noteReading(ctx, kab, pelaku)
  const filter = {
    from: dari === undefined ? undefined : new Date(beginning(dari)).toISOString(),
    to: sampai === undefined ? undefined : new Date(beginning(sampai) + DAY_MS).toISOString(),
    actor: pelaku,
    act: tindakan,
    subject: hal,
  }
  const traces = await readTraces(ctx.db, kab, filter, TRACES_PER_PAGE, (halaman - 1) * TRACES_PER_PAGE)
  const names = await namesOf(
    ctx.db,
    traces.map(({ actor }) => actor),
  )
  return {
    end: await endOfTrail({ db: ctx.db, kab }),
    total: traces[0]?.total ?? 0,
    perPage: TRACES_PER_PAGE,
    traces: traces.map(({ id, at, actor, role, area, device, address, act, subject, detail }) => ({
      id,
      at: at.toISOString(),
      actor,
      nama: names.get(actor) ?? null,
      role,
      area,
      device,
      address,
      act,
      subject,
      detail: detail as contract.Trace['detail'],
    })),
  }
}
