/**
 * Sends a file while the person sees how far it is and may stop it. XMLHttpRequest, because fetch cannot tell how much has left.
 */
import type { AnswerOf, RouteContract } from '@konvergen/contract/route.ts'
import { addressOf, problemIn, unreachable } from './call.ts'

export interface Upload<Answer> {
  readonly answer: Promise<Answer>
  readonly cancel: () => void
}

/** `onProgress` gets the share sent, 0–1. A cancelled upload rejects with an AbortError. */
export function upload<R extends RouteContract>(
  route: R,
  params: Readonly<Record<string, string>>,
  file: File,
  onProgress: (share: number) => void,
): Upload<AnswerOf<R>> {
  const request = new XMLHttpRequest()
  const answer = new Promise<AnswerOf<R>>((resolve, reject) => {
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    })
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as AnswerOf<R>)
      else reject(problemIn(request.responseText))
    })
    request.addEventListener('error', () => reject(unreachable()))
    request.addEventListener('abort', () => reject(new DOMException('cancelled', 'AbortError')))
  })
  const form = new FormData()
  form.append('berkas', file)
  request.open(route.method, addressOf(route, params))
  request.send(form)
  return { answer, cancel: () => request.abort() }
}

export function isCancelled(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError'
}
