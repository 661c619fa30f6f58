/**
 * The OpenAPI 3.1 document, written from the contracts alone: TypeBox schemas are JSON Schema, which 3.1 takes as it is. For programmers of
 * other systems of the district.
 */
import { PROBLEMS, type ProblemCode } from '@konvergen/contract/problems.ts'
import { type FileBody, isFileBody, type RouteContract } from '@konvergen/contract/route.ts'
import type { TSchema } from 'typebox'

type Json = Record<string, unknown>

/** What any route may answer besides its own errors. */
const ALWAYS: readonly ProblemCode[] = ['permintaan-tidak-sah', 'hanya-lokal', 'basis-data-tidak-siap', 'kesalahan-dalam']

function parametersOf(place: 'path' | 'query', schema: TSchema | undefined): Json[] {
  const { properties = {}, required = [] } = (schema ?? {}) as { properties?: Record<string, unknown>; required?: readonly string[] }
  return Object.entries(properties).map(([name, own]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: own,
  }))
}

function contentOf(body: TSchema | FileBody, isForm = false): Json {
  if (!isFileBody(body)) return { [isForm ? 'application/x-www-form-urlencoded' : 'application/json']: { schema: body } }
  if (body.mediaType !== undefined) return { [body.mediaType]: {} }
  const part = { type: 'string', contentMediaType: 'application/octet-stream' }
  return { 'multipart/form-data': { schema: { type: 'object', properties: { berkas: part }, required: ['berkas'] } } }
}

function responsesOf({ body, answer, errors }: RouteContract): Json {
  const responses: Json = { '200': { description: 'OK', content: contentOf(answer) } }
  for (const code of new Set([...errors, ...ALWAYS, ...(body === undefined || isFileBody(body) ? [] : (['memuat-nik'] as const))])) {
    const { status } = PROBLEMS[code]
    const before = responses[status] as { description: string } | undefined
    const description = before === undefined ? code : `${before.description}, ${code}`
    responses[status] = { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }
  }
  return responses
}

function operationOf(contract: RouteContract): Json {
  const [capability = ''] = contract.act.split('.')
  return {
    operationId: `${contract.method.toLowerCase()}${contract.path.replace(/[^A-Za-z0-9]+/g, '-')}`,
    tags: [capability],
    summary: contract.summary.en,
    description: contract.summary.id,
    'x-act': contract.act,
    parameters: [...parametersOf('path', contract.params), ...parametersOf('query', contract.query)],
    ...(contract.body === undefined ? {} : { requestBody: { required: true, content: contentOf(contract.body, contract.isForm) } }),
    responses: responsesOf(contract),
  }
}

const BILINGUAL = { type: 'object', properties: { id: { type: 'string' }, en: { type: 'string' } }, required: ['id', 'en'] }
const PROBLEM = {
  type: 'object',
  properties: {
    type: { type: 'string' },
    code: { enum: Object.keys(PROBLEMS) },
    status: { type: 'integer' },
    title: BILINGUAL,
    todo: BILINGUAL,
    details: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
  },
  required: ['type', 'code', 'status', 'title', 'todo', 'details'],
}

function healthOperation(operationId: string, id: string, en: string, statuses: Readonly<Record<string, string>>): Json {
  const content = { 'application/json': { schema: { type: 'object', properties: { status: { type: 'string' } }, required: ['status'] } } }
  const responses = Object.fromEntries(Object.entries(statuses).map(([status, description]) => [status, { description, content }]))
  return { get: { operationId, tags: ['health'], summary: en, description: id, responses } }
}

/** Asked by whoever watches over the server; no contract, as no page asks for them. */
function healthPaths(): Record<string, Json> {
  return {
    '/healthz': healthOperation('getHealthz', 'Program hidup', 'The program is alive', { 200: 'OK' }),
    '/readyz': healthOperation('getReadyz', 'Basis data siap', 'The database is ready', { 200: 'OK', 503: 'basis-data-tidak-siap' }),
  }
}

export function writeOpenApi(contracts: readonly RouteContract[], version: string): Json {
  const paths = healthPaths()
  for (const contract of contracts) {
    const path = contract.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operationOf(contract) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Konvergen', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    paths,
    components: { schemas: { Problem: PROBLEM } },
  }
}
