/**
 * Turns whatever went wrong into `application/problem+json` (RFC 9457). What we do not know becomes `kesalahan-dalam` with a number that also
 * stands in the log, so that a person can report it and we can find it.
 */
import { PROBLEMS, type ProblemCode } from '@konvergen/contract/problems.ts'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { pgProblem } from '../database/pg-problem.ts'
import { Problem, problemBody } from '../problem.ts'
import { GivenUp } from '../progress.ts'
import { LARGEST_UPLOAD_MB } from './read-upload.ts'

function isRefusedByFastify(error: unknown): error is FastifyError {
  const status = (error as Partial<FastifyError>).statusCode
  return typeof status === 'number' && status >= 400 && status < 500
}

/** `/rows/0/nama` or the missing property: which field a person has to look at. */
function fieldOf({ validation, validationContext }: FastifyError): string {
  const first = validation?.[0]
  const path = first?.instancePath.replace(/^\//, '').replaceAll('/', '.') ?? ''
  const [missing] = (first?.params.requiredProperties ?? []) as readonly string[]
  return [path, missing ?? ''].filter((part) => part !== '').join('.') || (validationContext ?? 'isi')
}

function refusal(error: FastifyError): Problem {
  const byStatus: Readonly<Record<number, ProblemCode>> = { 404: 'tidak-ditemukan', 413: 'berkas-terlalu-besar', 429: 'terlalu-sering' }
  const code = byStatus[error.statusCode ?? 400] ?? 'permintaan-tidak-sah'
  return new Problem(code, { isian: fieldOf(error), batas: LARGEST_UPLOAD_MB, detik: 60 }, { cause: error })
}

/** No sentence of PostgreSQL goes into the log: it may quote a value of a row. */
function forLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { code, severity } = error as { code?: unknown; severity?: unknown }
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '))
  return { type: error.name, code, ...(severity === undefined ? { message: error.message } : {}), frames }
}

export function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  const known = pgProblem(error)
  if (known !== null) return known
  if (isRefusedByFastify(error)) return refusal(error)
  // Nobody hears the answer, and nothing is wrong.
  if (error instanceof GivenUp) return new Problem('keadaan-berubah')
  request.log.error({ cause: forLog(error) }, 'kesalahan-dalam')
  return new Problem('kesalahan-dalam', { nomor: request.id }, { cause: error })
}

export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request)
    const { detik } = problem.details
    if (problem.code === 'terlalu-sering' && detik !== undefined) reply.header('retry-after', String(detik))
    return reply
      .code(PROBLEMS[problem.code].status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .serializer(JSON.stringify)
      .send(problemBody(problem))
  })
}
