/** Who asks is known, let pass, and not asking too often, before anything of the request is read. */
import type { RouteContract } from '@konvergen/contract/route.ts'
import type { FastifyRequest } from 'fastify'
import type { Asker } from '../context.ts'
import { permitAct } from '../permit-act.ts'
import type { Surroundings } from '../run-work.ts'
import type { Identify } from '../visit.ts'
import { holdToLimit } from './hold-to-limit.ts'
import type { Limits } from './limits.ts'
import { callerOf, visitOf } from './visit-of.ts'

export interface Admission {
  readonly surroundings: Surroundings
  readonly identify: Identify
  readonly limits: Limits
}

/** Throws a Problem for whoever may not. */
export async function admit(
  request: FastifyRequest,
  { act, limit }: RouteContract,
  { surroundings, identify, limits }: Admission,
): Promise<Asker> {
  const visitor = await identify(surroundings, visitOf(request))
  const { kab } = request.params as { kab?: string }
  const asker = permitAct({ ...visitor, address: callerOf(request) }, act, kab, new Date())
  if (limit !== undefined) await holdToLimit(request, { limits, surroundings }, asker, limit)
  return asker
}
