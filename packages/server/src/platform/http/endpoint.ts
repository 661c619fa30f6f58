/**
 * The one place where a request becomes work and its result an answer. Who asks is known and let pass before anything is read. A handler
 * returns or throws a Problem; the transaction around it is committed or rolled back by that same result, and only here is a reply written.
 */
import { Readable } from 'node:stream'
import { isFileBody } from '@konvergen/contract/route.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import type { Asker } from '../context.ts'
import { type Progress, runWhileAwaited } from '../progress.ts'
import { lookInto, runInDistrict, type Work } from '../run-work.ts'
import { type Admission, admit } from './admit.ts'
import { leaveCookies } from './cookies.ts'
import type { Download, Offer } from './offer.ts'
import { readStretch } from './read-stretch.ts'
import { readUpload } from './read-upload.ts'
import { refuseNiks } from './refuse-niks.ts'
import { openLive } from './stream.ts'
import { visitOf } from './visit-of.ts'
import { answerInLines, wantsProgress, watchQuietly } from './watch-work.ts'

/** Uploads cost reading time: whoever sends more than this in a minute waits. */
const UPLOADS_A_MINUTE = 60

function schemaOf({ contract }: Offer): FastifySchema {
  const { params, query, body, answer } = contract
  return {
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(body === undefined || isFileBody(body) ? {} : { body }),
    ...(isFileBody(answer) ? {} : { response: { 200: answer } }),
  }
}

function kabOf(request: FastifyRequest): string | undefined {
  return (request.params as { kab?: string }).kab
}

async function workOut(
  offer: Exclude<Offer, { kind: 'siaran' }>,
  work: Work,
  request: FastifyRequest,
  reply: FastifyReply,
  progress: Progress,
): Promise<unknown> {
  const input = { params: request.params, query: request.query, body: request.body } as never
  if (offer.kind === 'luar') return offer.handle(work, input)
  if (offer.kind === 'aliran') return offer.handle(work, input, readStretch(request))
  if (offer.kind === 'pintu') {
    const entered = await offer.handle(work, input, visitOf(request))
    leaveCookies(request, reply, entered.left)
    return entered.answer
  }
  const kab = kabOf(request) ?? ''
  const mode = offer.contract.method === 'GET' || offer.contract.reads === true ? 'baca' : 'tulis'
  const isWatched = offer.contract.isWatched === true
  if (offer.kind === 'kabupaten' && !isWatched) return runInDistrict(work, mode, kab, (ctx) => offer.handle(ctx, input, progress))
  if (offer.kind === 'kabupaten') return runWhileAwaited(work, { mode, kab }, progress, (ctx) => offer.handle(ctx, input, progress))
  const read = await offer.read(await readUpload(request), lookInto(work, kab), progress)
  return runWhileAwaited(work, { mode, kab }, progress, (ctx) => offer.handle(ctx, input, read as never, progress))
}

function sendDownload(reply: FastifyReply, usual: string, { name, bytes, mediaType = usual }: Download): FastifyReply {
  reply.header('content-type', mediaType)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  if (typeof bytes === 'string') return reply.send(bytes)
  return reply.send(bytes instanceof Uint8Array ? Buffer.from(bytes) : Readable.from(bytes))
}

export interface Endpoints extends Admission {
  /** Aborted when the program stops: whoever listens to something live is let go. */
  readonly closing: AbortSignal
}

export function registerOffer(app: FastifyInstance, offer: Offer, endpoints: Endpoints): void {
  const { contract } = offer
  const { surroundings, closing } = endpoints
  const askers = new WeakMap<FastifyRequest, Asker>()
  app.route({
    method: contract.method,
    url: contract.path,
    schema: schemaOf(offer),
    config: {
      isForm: contract.isForm === true,
      ...(offer.kind === 'unggah' ? { rateLimit: { max: UPLOADS_A_MINUTE, timeWindow: '1 minute' } } : {}),
    },
    onRequest: async (request) => {
      const asker = await admit(request, contract, endpoints)
      askers.set(request, asker)
    },
    handler: async (request, reply) => {
      const asker = askers.get(request)
      if (asker === undefined) throw new TypeError(`nobody was asked who may ${contract.act}`)
      if (!isFileBody(contract.body)) refuseNiks(contract, request.body)
      // What is searched for stands in the address, and so in logs on the way.
      refuseNiks(contract, { cari: (request.query as { cari?: unknown }).cari })
      if (offer.kind === 'siaran') {
        const input = { params: request.params, query: request.query, body: request.body } as never
        return openLive(request, reply, closing, (signal) => offer.handle({ ...surroundings, asker }, input, signal))
      }
      const run = (progress: Progress) => workOut(offer, { ...surroundings, asker }, request, reply, progress)
      if (contract.isWatched === true && wantsProgress(request)) return answerInLines(request, reply, run)
      const result = await run(watchQuietly(reply))
      reply.header('cache-control', 'no-store')
      if (!isFileBody(contract.answer)) return reply.send(result)
      return sendDownload(reply, contract.answer.mediaType ?? 'application/octet-stream', result as Download)
    },
  })
}
