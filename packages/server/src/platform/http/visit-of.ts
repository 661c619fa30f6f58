/**
 * What a browser shows with a request.
 */
import type { FastifyRequest } from 'fastify'
import type { Visit } from '../visit.ts'
import { readCookies } from './cookies.ts'

const LONGEST_AGENT = 200

export function visitOf(request: FastifyRequest): Visit {
  const agent = request.headers['user-agent']
  return { ...readCookies(request), address: request.ip, agent: agent === undefined ? null : agent.slice(0, LONGEST_AGENT) }
}
