/**
 * Live pages (a projector) follow a thing: {thing, id, version} is sent by SSE whenever its version is another, and the page fetches it again. What is sent says only that
 * something changed, so that each page is shown what its own reader may see. The version is looked up in the database a few times a second: it works the same
 * whichever of several programs the change came through.
 */

import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'

/** A change is seen within a second. */
const LOOK_MS = 250
/** A sign of life, so that no proxy takes the quiet for an end. */
const QUIET_MS = 5000
/** Then the browser asks anew, and with it whether its session still stands. */
const LONGEST_MS = 5 * 60_000
/** How soon the browser asks anew. */
const RETRY_MS = 500

export interface Followed {
  readonly thing: string
  readonly id: string
  /** null = it is gone, or not to be seen any more. */
  readonly version: () => Promise<string | null>
}

async function rest(signal: AbortSignal): Promise<void> {
  await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined)
}

async function* tell({ thing, id, version }: Followed, first: string, signal: AbortSignal): AsyncGenerator<Buffer> {
  const line = (now: string): Buffer => Buffer.from(`data: ${JSON.stringify({ thing, id, version: now })}\n\n`)
  const begun = performance.now()
  let [last, told] = [first, begun]
  yield Buffer.from(`retry: ${RETRY_MS}\n`)
  yield line(first)
  while (!signal.aborted && performance.now() - begun < LONGEST_MS) {
    await rest(signal)
    const now = signal.aborted ? null : await version()
    if (now === null) return
    if (now !== last) {
      yield line(now)
      ;[last, told] = [now, performance.now()]
    } else if (performance.now() - told > QUIET_MS) {
      yield Buffer.from(': \n\n')
      told = performance.now()
    }
  }
}

/** Begins with the version that stands; throws `tidak-ditemukan` where there is none. */
export async function follow(followed: Followed, signal: AbortSignal): Promise<AsyncIterable<Buffer>> {
  const first = await followed.version()
  if (first === null) throw new Problem('tidak-ditemukan')
  return tell(followed, first, signal)
}

/** Answers and goes on answering, until the connection closes or the program stops. */
export async function openLive(
  request: FastifyRequest,
  reply: FastifyReply,
  closing: AbortSignal,
  begin: (signal: AbortSignal) => Promise<AsyncIterable<Buffer>>,
): Promise<FastifyReply> {
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  const lines = await begin(AbortSignal.any([gone.signal, closing]))
  // Packing would hold the lines back, as would a proxy that gathers an answer.
  request.headers['x-no-compression'] = '1'
  reply.header('content-type', 'text/event-stream; charset=utf-8')
  reply.header('cache-control', 'no-store')
  reply.header('x-accel-buffering', 'no')
  return reply.send(Readable.from(lines))
}
