/**
 * Takes a stretch of a file as it comes, in the manner of tus 1.0: its place in the file stands in `Upload-Offset`, its bytes are the body.
 */
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../problem.ts'
import type { SentStream } from './offer.ts'

const STRETCH_TYPE = 'application/offset+octet-stream'
const OFFSET = 'upload-offset'

/** The body is left as the stream that it is; how much of it there may be is known only to whoever takes it. */
export function letStretchesPass(app: FastifyInstance): void {
  app.addContentTypeParser(STRETCH_TYPE, (_request, payload, done) => done(null, payload))
}

export function readStretch(request: FastifyRequest): SentStream {
  const offset = request.headers[OFFSET]
  if (typeof offset !== 'string' || !/^\d{1,12}$/.test(offset)) throw new Problem('permintaan-tidak-sah', { isian: 'Upload-Offset' })
  if (!(request.body instanceof Readable)) throw new Problem('permintaan-tidak-sah', { isian: 'content-type' })
  return { offset: Number(offset), bytes: request.body }
}
