/**
 * The one place where a request becomes work and its result an answer. A handler returns or throws a Problem; the transaction around it is
 * committed or rolled back by that same result, and only here is a reply written.
 */
import { isFileBody } from '@konvergen/contract/route.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { lookInto, runInDistrict, type Work } from '../run-work.ts'
import type { Download, Offer } from './offer.ts'
import { readUpload } from './read-upload.ts'

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

async function work(offer: Offer, surroundings: Work, request: FastifyRequest): Promise<unknown> {
  const input = { params: request.params, query: request.query, body: request.body } as never
  if (offer.kind === 'luar') return offer.handle(surroundings, input)
  const { kab } = request.params as { kab: string }
  const mode = offer.contract.method === 'GET' ? 'baca' : 'tulis'
  if (offer.kind === 'kabupaten') return runInDistrict(surroundings, mode, kab, (ctx) => offer.handle(ctx, input))
  const read = await offer.read(await readUpload(request), lookInto(surroundings, kab))
  return runInDistrict(surroundings, mode, kab, (ctx) => offer.handle(ctx, input, read as never))
}

function sendDownload(reply: FastifyReply, mediaType: string, { name, bytes }: Download): FastifyReply {
  reply.header('content-type', mediaType)
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  return reply.send(typeof bytes === 'string' ? bytes : Buffer.from(bytes))
}

export function registerOffer(app: FastifyInstance, offer: Offer, surroundings: Work): void {
  const { contract } = offer
  app.route({
    method: contract.method,
    url: contract.path,
    schema: schemaOf(offer),
    ...(offer.kind === 'unggah' ? { config: { rateLimit: { max: UPLOADS_A_MINUTE, timeWindow: '1 minute' } } } : {}),
    handler: async (request, reply) => {
      const result = await work(offer, surroundings, request)
      reply.header('cache-control', 'no-store')
      const { answer } = contract
      if (!isFileBody(answer)) return reply.send(result)
      return sendDownload(reply, answer.mediaType ?? 'application/octet-stream', result as Download)
    },
  })
}
