/** Sends a file while the person sees how far it is and may stop it. */
import type { AnswerOf, RouteContract } from '@konvergen/contract/route.ts'
import { type Follow, startWatched, type Watched, type WatchedQuery } from './watched.ts'

export function upload<R extends RouteContract>(
  route: R,
  params: Readonly<Record<string, string>>,
  file: File,
  follow: Follow = {},
  query?: WatchedQuery,
): Watched<AnswerOf<R>> {
  const form = new FormData()
  form.append('berkas', file)
  return startWatched(route, params, form, follow, query)
}
