/**
 * Forms, for the one kind of sender that cannot choose: a provider of identities. Every other route takes none, so that a page from elsewhere has no way
 * to send something here without the browser asking first.
 */
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'

const FORM_TYPE = 'application/x-www-form-urlencoded'
const LARGEST_FORM = 16 * 1024

export function letFormsPass(app: FastifyInstance): void {
  app.addContentTypeParser(FORM_TYPE, { parseAs: 'string', bodyLimit: LARGEST_FORM }, (request, body, done) => {
    const { isForm } = request.routeOptions.config as { isForm?: boolean }
    if (isForm === true) done(null, Object.fromEntries(new URLSearchParams(body.toString())))
    else done(new Problem('permintaan-tidak-sah', { isian: 'content-type' }))
  })
}
