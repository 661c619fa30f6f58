/**
 * Before a limited route does anything: one of its bucket is taken, or the asker is told how long to wait. Who opens names in bulk is written down once
 * in a window, for whoever reads the trail.
 */
import { type LimitKind, TOLD_LIMITS } from '@konvergen/core/accounts/limits.ts'
import type { FastifyRequest } from 'fastify'
import type { Asker } from '../context.ts'
import { Problem } from '../problem.ts'
import { runInDistrict, type Surroundings } from '../run-work.ts'
import type { Limits } from './limits.ts'
import { senderOf } from './visit-of.ts'

export interface LimitedBy {
  readonly limits: Limits
  readonly surroundings: Surroundings
}

/** The log says which limit, not whose; the trail says whose. */
async function tell(request: FastifyRequest, { surroundings }: LimitedBy, asker: Asker, limit: LimitKind): Promise<void> {
  const { kab } = request.params as { kab?: string }
  request.log.warn({ limit, kab }, 'batas tercapai')
  if (kab === undefined || asker.actor.kind !== 'akun' || !TOLD_LIMITS.has(limit)) return
  await runInDistrict({ ...surroundings, asker }, 'tulis', kab, async ({ traces }) => {
    traces.entries.push({ kab, act: 'measurement.limit', subject: limit, detail: {} })
  })
}

/** Throws `terlalu-sering`. The program itself is held to none. */
export async function holdToLimit(request: FastifyRequest, by: LimitedBy, asker: Asker, limit: LimitKind): Promise<void> {
  const { actor } = asker
  if (actor.kind === 'sistem') return
  const { limits, surroundings } = by
  const now = new Date()
  const isKnown = actor.kind === 'akun'
  const { wait, isNews } = isKnown
    ? await limits.takeFor(surroundings.databases.main, limit, actor.id, now)
    : limits.take(limit, senderOf(request.ip), now)
  if (wait === 0) return
  if (isNews) await tell(request, by, asker, limit)
  throw new Problem('terlalu-sering', { detik: wait })
}
