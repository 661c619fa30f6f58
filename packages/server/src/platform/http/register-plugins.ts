/**
 * The ready-made parts of the HTTP server, with our settings: security headers, compression, limits, uploads; and the kinds of body besides JSON.
 */
import { constants } from 'node:zlib'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Front } from './front.ts'
import { letFormsPass } from './read-form.ts'
import { letStretchesPass } from './read-stretch.ts'
import { securityHeaders } from './security-headers.ts'

/** Quality 4 compresses a district's figures in a few milliseconds; the default 11 takes a second. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

export async function registerPlugins(app: FastifyInstance, front: Front): Promise<void> {
  await app.register(fastifyHelmet, securityHeaders(front))
  await app.register(fastifyCookie)
  await app.register(fastifyCompress, { encodings: ['br', 'gzip'], threshold: 1024, brotliOptions: BROTLI })
  await app.register(fastifyRateLimit, { global: false })
  await app.register(fastifyMultipart)
  letStretchesPass(app)
  letFormsPass(app)
}
