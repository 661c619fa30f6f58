/**
 * What a browser shows with a request.
 */
import { isIP } from 'node:net'
import type { FastifyRequest } from 'fastify'
import type { Visit } from '../visit.ts'
import { readCookies } from './cookies.ts'
import { originOf } from './permit.ts'

const LONGEST_AGENT = 200

/**
 * Whoever has one IPv6 address has the whole network behind it, and could guess from a new one each time: tries are counted by the network (/64).
 */
export function senderOf(address: string): string {
  if (isIP(address) !== 6 || /^::ffff:\d+\./.test(address)) return address.replace(/^::ffff:/, '')
  const [head = '', tail] = address.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups = [...left, ...Array.from({ length: 8 - left.length - right.length }, () => '0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The address that a request came from: of the socket, or what a declared proxy says; whoever else writes in X-Forwarded-For is not believed. */
export function callerOf({ ip }: FastifyRequest): string {
  return ip.replace(/^::ffff:(?=\d+\.)/, '')
}

export function visitOf(request: FastifyRequest): Visit {
  const agent = request.headers['user-agent']
  return {
    ...readCookies(request),
    address: senderOf(request.ip),
    origin: originOf(request),
    agent: agent === undefined ? null : agent.slice(0, LONGEST_AGENT),
  }
}
