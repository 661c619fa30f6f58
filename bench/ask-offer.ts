/** Asks a route of a capability as the server would, without the wire. */
import type { App } from '../packages/server/src/app.ts'
import type { Offer } from '../packages/server/src/platform/http/offer.ts'
import { UNWATCHED } from '../packages/server/src/platform/progress.ts'
import { asSystem, runInDistrict } from '../packages/server/src/platform/run-work.ts'

interface Asked {
  readonly kab: string
  /** After the district's part of the address. */
  readonly route: string
  readonly query: object
}

/** Kilobytes of the answer. Throws where there is no such route. */
export async function askOffer({ work }: App, offers: readonly Offer[], { kab, route, query }: Asked): Promise<number> {
  const found = offers.find(({ contract }) => contract.method === 'GET' && contract.path === `/api/districts/:kab/${route}`)
  if (found === undefined || found.kind !== 'kabupaten') throw new Error(`no route ${route}`)
  const input = { params: { kab }, query, body: undefined } as never
  const answer = await runInDistrict(asSystem(work), 'baca', kab, (ctx) => found.handle(ctx, input, UNWATCHED))
  return JSON.stringify(answer).length / 1024
}
