/**
 * Speaks to the server in the words of the contract: a route value in, its answer out. Whatever is not an answer becomes a ProblemError
 * whose text says what happened, what is safe and what to do; a server that cannot be reached is one of them.
 */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { ProblemBody } from '@konvergen/contract/problems.ts'
import type { AnswerOf, BodyOf, FileBody, ParamsOf, QueryOf, RouteContract } from '@konvergen/contract/route.ts'
import { sessionIsOver } from './session-end.ts'

type QueryValue = string | number | boolean | undefined
type PathValues = Readonly<Record<string, string>>

type With<Name extends string, Value> = [Value] extends [undefined] ? Partial<Record<Name, undefined>> : Record<Name, Value>

export type CallInput<R> = (ParamsOf<R> extends undefined ? { params?: undefined } : With<'params', ParamsOf<R>>) &
  (QueryOf<R> extends undefined ? { query?: undefined } : { query?: QueryOf<R> }) &
  (R extends { body?: FileBody } ? { body?: undefined } : With<'body', BodyOf<R>>) & { signal?: AbortSignal }

/** What went wrong, in both languages. `offline` is ours: no answer came at all. */
export class ProblemError extends Error {
  readonly code: ProblemBody['code'] | 'offline'
  readonly title: Bilingual
  readonly todo: Bilingual
  readonly details: Readonly<Record<string, string | number>>

  constructor(problem: { code: ProblemError['code']; title: Bilingual; todo: Bilingual; details: ProblemError['details'] }) {
    super(problem.title.en)
    this.name = 'ProblemError'
    this.code = problem.code
    this.title = problem.title
    this.todo = problem.todo
    this.details = problem.details
  }
}

export function unreachable(): ProblemError {
  return new ProblemError({
    code: 'offline',
    title: { id: 'Konvergen tidak menjawab', en: 'Konvergen does not answer' },
    todo: {
      id: 'Data yang sudah diterapkan aman. Periksa apakah program Konvergen masih berjalan di komputer ini, lalu coba lagi.',
      en: 'The data applied so far are safe. Check that the Konvergen program still runs on this computer, then try again.',
    },
    details: {},
  })
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'todo' in body
}

/** The problem in an answer that is not 2xx; an answer that is no problem document (a proxy's page, say) counts as unreachable. */
export function problemIn(text: string): ProblemError {
  try {
    const body: unknown = JSON.parse(text)
    if (!isProblem(body)) return unreachable()
    if (body.code === 'belum-masuk') sessionIsOver()
    return new ProblemError(body)
  } catch {
    return unreachable()
  }
}

/** The address of a route, with its parameters and query filled in. */
export function addressOf(route: RouteContract, params?: PathValues, query?: Readonly<Record<string, QueryValue>>): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params?.[name] ?? ''))
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) asked.set(name, String(value))
  }
  const text = asked.toString()
  return text === '' ? path : `${path}?${text}`
}

export async function call<R extends RouteContract>(route: R, input: CallInput<R>): Promise<AnswerOf<R>> {
  const address = addressOf(route, input.params as PathValues | undefined, input.query as Record<string, QueryValue> | undefined)
  const body = (input as { body?: unknown }).body
  const response = await fetch(address, {
    method: route.method,
    signal: input.signal ?? null,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw unreachable()
  })
  const text = await response.text()
  if (!response.ok) throw problemIn(text)
  return JSON.parse(text) as AnswerOf<R>
}
