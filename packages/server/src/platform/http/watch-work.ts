/**
 * Follows one request for as long as somebody waits for its answer. Whoever asked for lines of progress gets them as they come; a request without an
 * answer whose connection is gone is given up.
 */
import type { ServerResponse } from 'node:http'
import { PassThrough } from 'node:stream'
import type { ProblemBody } from '@konvergen/contract/problems.ts'
import { PROGRESS_TYPE, type StepLine } from '@konvergen/contract/progress.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { problemBody } from '../problem.ts'
import { GivenUp, type Progress } from '../progress.ts'
import { problemOf } from './answer-errors.ts'

const MS_BETWEEN_LINES = 200

/** Aborted when the connection closes before the answer has left. */
function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) controller.abort(new GivenUp('nobody waits for the answer'))
  })
  return controller.signal
}

export function wantsProgress({ headers }: FastifyRequest): boolean {
  return headers.accept === PROGRESS_TYPE
}

/** Every step is told, rows within a step five times a second at most. */
function progressOf(signal: AbortSignal, write: (line: StepLine) => void): Progress {
  let last: { readonly step: string; readonly at: number } | null = null
  return {
    signal,
    tell: (langkah, baris) => {
      signal.throwIfAborted()
      const at = performance.now()
      if (last?.step === langkah && at - last.at < MS_BETWEEN_LINES) return
      last = { step: langkah, at }
      write({ langkah, baris })
    },
  }
}

/** Work that answers once, at its end. */
export function watchQuietly(reply: FastifyReply): Progress {
  return progressOf(signalOf(reply.raw), () => undefined)
}

/** By the words of its contract, as an answer that comes alone: what they do not name does not leave. */
function writeAnswer(reply: FastifyReply, answer: unknown): string {
  const write = reply.getSerializationFunction('200')
  if (write === undefined) throw new TypeError('a route whose answer has no words cannot be watched')
  return write(answer as Record<string, unknown>)
}

/** Answers 200 at once; how it went stands in the last line. */
export function answerInLines(request: FastifyRequest, reply: FastifyReply, work: (progress: Progress) => Promise<unknown>): FastifyReply {
  const lines = new PassThrough()
  const writeText = (line: string): void => {
    if (!lines.destroyed) lines.write(`${line}\n`)
  }
  const write = (line: StepLine | { readonly masalah: ProblemBody }): void => writeText(JSON.stringify(line))
  const progress = progressOf(signalOf(reply.raw), write)
  void work(progress)
    .then((answer) => writeText(`{"jawaban":${writeAnswer(reply, answer)}}`))
    .catch((error: unknown) => write({ masalah: problemBody(problemOf(error, request)) }))
    .finally(() => lines.end())
  reply.header('content-type', `${PROGRESS_TYPE}; charset=utf-8`)
  // Packing would hold the lines back, as would a proxy that gathers an answer.
  request.headers['x-no-compression'] = '1'
  reply.header('x-accel-buffering', 'no')
  return reply.header('cache-control', 'no-store').send(lines)
}
