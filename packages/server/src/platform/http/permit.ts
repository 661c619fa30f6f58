/**
 * Under which name, from whom and from which page a request may come. Binding to an address is not enough: a web page from elsewhere, open in
 * the same browser, can send requests here, and by DNS rebinding even under a name of its own. So the Host must be ours, what comes over HTTPS must
 * come through a declared proxy, and a write must come from our own page.
 */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LOOPBACK_HOSTS } from '../loopback-hosts.ts'
import { Problem } from '../problem.ts'
import { type Front, isDeclared } from './front.ts'

const READING = new Set(['GET', 'HEAD'])
/** Asked by whoever watches over the program on its own computer; they tell nothing of anybody. */
const HEALTH = new Set(['/healthz', '/readyz'])

function isFromHere(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '')
}

/** The name without its port: `localhost:4100` → `localhost`, `[::1]:4100` → `[::1]`. */
function hostName(host: string): string {
  return host.replace(/:\d*$/, '').toLowerCase()
}

function isLoopback(request: FastifyRequest): boolean {
  return isFromHere(request.ip) && LOOPBACK_HOSTS.has(hostName(request.headers.host ?? ''))
}

/** The address as the asker wrote it; a proxy forwards the Host as it came. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host.toLowerCase()}`
}

function isUnderOurName(request: FastifyRequest, front: Front): boolean {
  if (front.reach === 'sini') return isLoopback(request)
  if (originOf(request) !== front.origin) return false
  return front.reach === 'lan' || isDeclared(request.socket.remoteAddress ?? '', front)
}

function isOwnPage(request: FastifyRequest, front: Front): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  // Browsers send at least one of them with every write; programs such as curl send neither and show a cookie of their own.
  const sameSite = site === undefined || site === 'same-origin' || site === 'none'
  return sameSite && (origin === undefined || origin === (front.origin ?? `http://${host}`))
}

export function permitOnly(app: FastifyInstance, front: Front): void {
  app.addHook('onRequest', async (request) => {
    if (HEALTH.has(request.url) && READING.has(request.method) && isLoopback(request)) return
    if (!isUnderOurName(request, front)) {
      throw front.origin === null ? new Problem('hanya-lokal') : new Problem('alamat-lain', { alamat: front.origin })
    }
    if (!READING.has(request.method) && !isOwnPage(request, front)) throw new Problem('hanya-lokal')
  })
}
