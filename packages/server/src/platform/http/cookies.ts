/**
 * The cookies there are: the session, the mark of a device that was signed in on before, and what goes along to the provider of identities. None
 * can be read by a script, none goes to another site; over HTTPS both are bound to this very host (`__Host-`).
 */
import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Left } from '../visit.ts'

const DAYS = 86_400
const DEVICE_SECONDS = 365 * DAYS

type Cookie = 'sesi' | 'perangkat' | 'sso'

function nameOf(what: Cookie, secure: boolean): string {
  return `${secure ? '__Host-' : ''}konvergen-${what}`
}

function isSecure(request: FastifyRequest): boolean {
  return request.protocol === 'https'
}

export function readCookies(request: FastifyRequest): Record<'session' | 'device' | 'sso', string | null> {
  const read = (what: Cookie): string | null => request.cookies[nameOf(what, isSecure(request))] ?? null
  return { session: read('sesi'), device: read('perangkat'), sso: read('sso') }
}

/** The session's cookie ends with the browser; how long a session lives, the server says. */
export function leaveCookies(request: FastifyRequest, reply: FastifyReply, { session, device, sso }: Left): void {
  const secure = isSecure(request)
  const flags: CookieSerializeOptions = { path: '/', httpOnly: true, secure, sameSite: 'lax' }
  const leave = (name: string, value: string | null | undefined, more: object): void => {
    if (value === null) reply.clearCookie(name, flags)
    else if (value !== undefined) reply.setCookie(name, value, { ...flags, ...more })
  }
  leave(nameOf('sesi', secure), session, {})
  leave(nameOf('perangkat', secure), device, { maxAge: DEVICE_SECONDS })
  leave(nameOf('sso', secure), sso, {})
}
