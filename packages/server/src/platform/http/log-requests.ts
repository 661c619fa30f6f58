/**
 * The log of requests, one JSON line each, without personal data: the route's pattern, never the address itself; no query, body or file name.
 */
import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'

/** Where lines go: a file, or standard output. */
export interface LogStream {
  readonly write: (line: string) => void
}

/** Short enough to be read out on the telephone. */
export function requestNumber(): string {
  return randomBytes(4).toString('hex').toUpperCase()
}

export function logTo(stream: LogStream | null): NonNullable<FastifyServerOptions['logger']> {
  return stream === null ? false : { level: 'info', stream, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }
}

export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { kab } = (request.params ?? {}) as { kab?: string }
    request.log.info(
      { method: request.method, route: request.routeOptions.url ?? null, kab, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'jawab',
    )
  })
}
