/** What comes of a request that is followed: steps as they arrive, then an answer, a problem, or that it was given up. */

import { applyImport, undoImport } from '@konvergen/contract/intake.ts'
import { PROGRESS_TYPE } from '@konvergen/contract/progress.ts'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isCancelled, startWatched } from '../../src/app/watched.ts'

/** As far as a request of the browser is used here. */
class Request extends EventTarget {
  static made: Request
  readonly upload = new EventTarget()
  readonly headers: Record<string, string> = {}
  status = 200
  responseText = ''
  answers = PROGRESS_TYPE
  constructor() {
    super()
    Request.made = this
  }
  open = vi.fn<() => void>()
  send = vi.fn<() => void>()
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value
  }
  getResponseHeader(): string {
    return `${this.answers}; charset=utf-8`
  }
  abort(): void {
    this.dispatchEvent(new Event('abort'))
  }
  arrive(text: string): void {
    this.responseText += text
    this.dispatchEvent(new Event('progress'))
  }
  end(text = ''): void {
    this.responseText += text
    this.dispatchEvent(new Event('load'))
  }
}

beforeEach(() => void vi.stubGlobal('XMLHttpRequest', Request))
afterEach(() => void vi.unstubAllGlobals())

const params = { kab: '99.01', id: 'a' }
const start = (onStep: (step: unknown) => void = () => undefined) => {
  const { answer, cancel } = startWatched(applyImport, params, '{}', { onStep })
  return { answer, cancel, request: Request.made }
}
const PROBLEM = { type: 'x', code: 'keadaan-berubah', status: 409, title: { id: 'a', en: 'b' }, todo: { id: 'c', en: 'd' }, details: {} }

it('tells steps once their line is whole, and gives the answer of the last', async () => {
  const steps: unknown[] = []
  const { answer, request } = start((step) => void steps.push(step))
  request.arrive('{"langkah":"cocok","baris":null}\n{"lang')
  request.arrive('kah":"simpan","baris":5}\n')
  expect(steps).toEqual([
    { langkah: 'cocok', baris: null },
    { langkah: 'simpan', baris: 5 },
  ])
  request.end('{"jawaban":{"a":1}}\n')
  expect(await answer).toEqual({ a: 1 })
  expect([request.headers['accept'], request.headers['content-type']]).toEqual([PROGRESS_TYPE, 'application/json'])
})

it('takes a problem in the last line for what it is', async () => {
  const { answer, request } = start()
  request.end(`{"langkah":"cocok","baris":null}\n${JSON.stringify({ masalah: PROBLEM })}\n`)
  await expect(answer).rejects.toMatchObject({ code: 'keadaan-berubah' })
})

it('takes lines that break off for a server that does not answer', async () => {
  const { answer, request } = start()
  request.end('{"langkah":"cocok","baris":null}\n{"jawab')
  await expect(answer).rejects.toMatchObject({ code: 'offline' })
})

it('takes a refusal before the first line, and an answer that came alone', async () => {
  const refused = start()
  refused.request.status = 409
  refused.request.end(JSON.stringify(PROBLEM))
  await expect(refused.answer).rejects.toMatchObject({ code: 'keadaan-berubah' })
  const alone = start()
  alone.request.answers = 'application/json'
  alone.request.arrive('{"langkah":"cocok"}\n')
  alone.request.responseText = ''
  alone.request.end('{"a":1}')
  expect(await alone.answer).toEqual({ a: 1 })
})

it('says when it was given up, and that nobody answered', async () => {
  const given = start()
  given.cancel()
  expect(await given.answer.catch(isCancelled)).toBe(true)
  const lost = start()
  lost.request.dispatchEvent(new Event('error'))
  await expect(lost.answer).rejects.toMatchObject({ code: 'offline' })
})

it('asks for lines only where the contract has them', async () => {
  const { answer } = startWatched(undoImport, params, '{}', {})
  Request.made.answers = 'application/json'
  Request.made.end('{}')
  await answer
  expect(Request.made.headers).toEqual({ 'content-type': 'application/json' })
})
