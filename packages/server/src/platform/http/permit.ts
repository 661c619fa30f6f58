/**
 * Who may ask. Until there are accounts, whoever sits at this computer may do everything, and nobody else anything. Binding to loopback is
 * not enough for that: a web page from elsewhere, open in the same browser, can send requests here, and by DNS rebinding even under a name of
 * its own. So the Host must be this computer's, and a write must come from our own page.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'
import { StartFailure } from '../start-failure.ts'

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]', '::1'])
const READING = new Set(['GET', 'HEAD'])

export function requireLoopback(host: string): void {
  if (!LOOPBACK_HOSTS.has(host)) throw new StartFailure('hanya-lokal', { host })
}

function isFromHere(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

/** The name without its port: `localhost:4100` → `localhost`, `[::1]:4100` → `[::1]`. */
function hostName(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase()
}

function isOwnPage(request: FastifyRequest): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  // Browsers send at least one of them with every write; programs such as curl send neither and run with the rights of whoever sits here.
  const sameSite = site === undefined || site === 'same-origin' || site === 'none'
  return sameSite && (origin === undefined || origin === `http://${host}`)
}

export function permitOnlyHere(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    if (!isFromHere(request.ip) || !LOOPBACK_HOSTS.has(hostName(request.headers.host ?? ''))) throw new Problem('hanya-lokal')
    if (!READING.has(request.method) && !isOwnPage(request)) throw new Problem('hanya-lokal')
  })
}
