/**
 * Long work on the server, followed line by line while it goes on. XMLHttpRequest, because fetch cannot tell how much of a file has left. Giving it up gives up
 * the server's work as well: it leaves nothing.
 */
import { PROGRESS_TYPE, type ProgressLine, type StepLine } from '@konvergen/contract/progress.ts'
import type { AnswerOf, RouteContract } from '@konvergen/contract/route.ts'
import { addressOf, ProblemError, problemIn, unreachable } from './call.ts'

export interface Watched<Answer> {
  readonly answer: Promise<Answer>
  readonly cancel: () => void
}

export interface Follow {
  /** The share sent, 0–1. */
  readonly onSent?: (share: number) => void
  readonly onStep?: (step: StepLine) => void
}

/** Whole lines of what has come so far. */
function linesIn(text: string): ProgressLine<unknown>[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ProgressLine<unknown>)
}

function endOf(text: string): unknown {
  const last = linesIn(text).at(-1)
  if (last !== undefined && 'masalah' in last) throw new ProblemError(last.masalah)
  if (last === undefined || !('jawaban' in last)) throw unreachable()
  return last.jawaban
}

function isLines(request: XMLHttpRequest): boolean {
  return request.getResponseHeader('content-type')?.startsWith(PROGRESS_TYPE) === true
}

/** Says the latest step once it has come whole. */
function tellStep(request: XMLHttpRequest, { onStep }: Follow): void {
  if (!isLines(request)) return
  const last = linesIn(request.responseText).at(-1)
  if (last !== undefined && 'langkah' in last) onStep?.(last)
}

function readAnswer(request: XMLHttpRequest): unknown {
  const isDone = request.status >= 200 && request.status < 300
  if (!isDone) throw problemIn(request.responseText)
  return isLines(request) ? endOf(request.responseText) : JSON.parse(request.responseText)
}

export type WatchedQuery = Readonly<Record<string, string | number | undefined>>

/** `body`: a form with a file, or the text of a JSON body. One that was given up rejects with an AbortError. */
export function startWatched<R extends RouteContract>(
  route: R,
  params: Readonly<Record<string, string>>,
  body: FormData | string,
  follow: Follow,
  query?: WatchedQuery,
): Watched<AnswerOf<R>> {
  const request = new XMLHttpRequest()
  const answer = new Promise<AnswerOf<R>>((resolve, reject) => {
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) follow.onSent?.(event.loaded / event.total)
    })
    request.addEventListener('progress', () => tellStep(request, follow))
    request.addEventListener('load', () => {
      // What is thrown here the promise rejects with.
      resolve(Promise.resolve(request).then(readAnswer) as Promise<AnswerOf<R>>)
    })
    request.addEventListener('error', () => reject(unreachable()))
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')))
  })
  request.open(route.method, addressOf(route, params, query))
  if (route.isWatched === true) request.setRequestHeader('accept', PROGRESS_TYPE)
  if (typeof body === 'string') request.setRequestHeader('content-type', 'application/json')
  request.send(body)
  return { answer, cancel: () => request.abort() }
}

export function isCancelled(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError'
}
