/**
 * For whoever watches over the program, and for programmers: whether it is alive and ready, and the document of its routes.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Surroundings } from '../run-work.ts'
import type { Identify } from '../visit.ts'
import type { Offer } from './offer.ts'
import { visitOf } from './visit-of.ts'
import { writeOpenApi } from './write-openapi.ts'

interface Health {
  readonly work: Surroundings
  readonly identify: Identify
  readonly offers: readonly Offer[]
  readonly version: string
}

/** What guests are told of the version: nothing, as faults of one could be guessed from it. */
const UNSAID = '-'

export function registerHealth(app: FastifyInstance, { work, identify, offers, version }: Health): void {
  const contracts = offers.map((offer) => offer.contract)
  const [forGuests, forPeople] = [writeOpenApi(contracts, UNSAID), writeOpenApi(contracts, version)]
  const describe = async (request: FastifyRequest): Promise<object> => {
    const { actor } = await identify(work, visitOf(request))
    return actor.kind === 'tamu' ? forGuests : forPeople
  }
  app.get('/api/openapi.json', (request) => describe(request))
  app.get('/healthz', async () => ({ status: 'hidup' }))
  app.get('/readyz', async (_request, reply) => {
    const ready = await work.databases.isReady()
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'siap' : 'basis-data-tidak-siap' })
  })
}
