/** A file that is asked for with a body, and so cannot be a link: what for stands in the request, never in an address. */
import type { BodyOf, FileBody, ParamsOf, RouteContract } from '@konvergen/contract/route.ts'
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

/** Fetched, and saved under the name that the server gives it. */
export async function takeFile<R extends FileRoute>(route: R, { params, body }: { params: ParamsOf<R>; body: BodyOf<R> }): Promise<void> {
  const response = await fetch(addressOf(route, params as Readonly<Record<string, string>>), {
    method: route.method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }).catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw problemIn(await response.text())
  saveBlob(nameIn(response.headers.get('content-disposition')), await response.blob())
}
