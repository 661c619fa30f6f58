/**
 * The HTTP server, put together: headers, limits, the routes that the capabilities offer, health, the OpenAPI document, the pages.
 */

import Fastify, { type FastifyInstance, LogController } from 'fastify'
import type { Surroundings } from '../run-work.ts'
import type { Identify } from '../visit.ts'
import { answerErrors } from './answer-errors.ts'
import { compileCheck, compileWriter } from './compile-once.ts'
import { registerOffer } from './endpoint.ts'
import { type Front, HERE } from './front.ts'
import { Limits } from './limits.ts'
import { type LogStream, logRequests, logTo, requestNumber } from './log-requests.ts'
import type { Offer } from './offer.ts'
import { permitOnly } from './permit.ts'
import { registerHealth } from './register-health.ts'
import { registerPlugins } from './register-plugins.ts'
import { servePages } from './serve-pages.ts'

export interface HttpOptions {
  readonly work: Surroundings
  readonly identify: Identify
  readonly offers: readonly Offer[]
  readonly version: string
  /** The built web client. */
  readonly pages: string
  readonly log: LogStream | null
  /** Default: this computer alone. */
  readonly front?: Front | undefined
  /** Default: as core/accounts/limits.ts says. */
  readonly limits?: Limits | undefined
}

/** JSON only; files come as multipart. */
const LARGEST_BODY = 1024 * 1024

export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { front = HERE } = options
  const app = Fastify({
    logger: logTo(options.log),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestNumber,
    bodyLimit: LARGEST_BODY,
    // Whoever is not declared may write in X-Forwarded-For what they like: it is not read.
    trustProxy: front.proxies.length === 0 ? false : [...front.proxies],
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  })
  app.setValidatorCompiler(compileCheck)
  app.setSerializerCompiler(compileWriter)
  permitOnly(app, front)
  answerErrors(app)
  logRequests(app)
  await registerPlugins(app, front)
  const closing = new AbortController()
  app.addHook('preClose', async () => closing.abort())
  const endpoints = {
    surroundings: options.work,
    identify: options.identify,
    limits: options.limits ?? new Limits(),
    closing: closing.signal,
  }
  for (const offer of options.offers) registerOffer(app, offer, endpoints)
  registerHealth(app, options)
  await servePages(app, options.pages)
  return app
}
