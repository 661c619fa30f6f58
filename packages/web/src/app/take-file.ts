/** Files that are no plain link: asked for with a body, since what for stands in the request and never in an address; or long in the making, so that the page says how it goes. */
import type { BodyOf, FileBody, ParamsOf, QueryOf, RouteContract } from '@konvergen/contract/route.ts'
import { saveBlob } from '../parts/csv.ts'
import { addressOf, problemIn, unreachable } from './call.ts'

const UNNAMED = 'unduhan'

type FileRoute = RouteContract & { readonly answer: FileBody }

/** `attachment; filename*=UTF-8''anak%20dengan%20nama.xlsx` */
export function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '')?.[1]
  try {
    return encoded === undefined ? UNNAMED : decodeURIComponent(encoded)
  } catch {
    return UNNAMED
  }
}

/** The name that it was saved under. */
async function save(asked: Promise<Response>): Promise<string> {
  const response = await asked.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw unreachable()
  })
  if (!response.ok) throw problemIn(await response.text())
  const name = nameIn(response.headers.get('content-disposition'))
  saveBlob(name, await response.blob())
  return name
}

/** Fetched, and saved under the name that the server gives it. */
export async function takeFile<R extends FileRoute>(route: R, { params, body }: { params: ParamsOf<R>; body: BodyOf<R> }): Promise<void> {
  const address = addressOf(route, params as Readonly<Record<string, string>>)
  const headers = { 'content-type': 'application/json' }
  await save(fetch(address, { method: route.method, body: JSON.stringify(body), headers }))
}

export function takeAddress<R extends FileRoute>(
  route: R,
  { params, query, signal }: { params: ParamsOf<R>; query: QueryOf<R>; signal: AbortSignal },
): Promise<string> {
  const asked = query as Readonly<Record<string, string | number | boolean | undefined>>
  return save(fetch(addressOf(route, params as Readonly<Record<string, string>>, asked), { method: route.method, signal }))
}
