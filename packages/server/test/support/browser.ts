/**
 * Somebody's browser, as far as the server sees it: keeps cookies, and says that a page of its own sends what it sends.
 */
import type { ProblemBody } from '@konvergen/contract/problems.ts'

export interface Reply<T> {
  readonly status: number
  readonly body: T
  /** Of a problem; empty where there is none. */
  readonly code: string
  readonly headers: Headers
  /** As they came, for a file. */
  readonly bytes: Uint8Array
}

export class Browser {
  readonly #url: string
  readonly #cookies = new Map<string, string>()

  constructor(url: string) {
    this.#url = url
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies
  }

  hold(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  /** As if the person had cleared everything, or sat at another computer. */
  forget(): void {
    this.#cookies.clear()
  }

  get<T = unknown>(path: string): Promise<Reply<T>> {
    return this.#ask('GET', path)
  }

  post<T = unknown>(path: string, body?: object): Promise<Reply<T>> {
    return this.#ask('POST', path, body)
  }

  put<T = unknown>(path: string, body: object): Promise<Reply<T>> {
    return this.#ask('PUT', path, body)
  }

  delete<T = unknown>(path: string): Promise<Reply<T>> {
    return this.#ask('DELETE', path)
  }

  /** A file as a page's form sends it. */
  upload<T = unknown>(path: string, name: string, bytes: Uint8Array | string): Promise<Reply<T>> {
    const form = new FormData()
    form.append('berkas', new Blob([typeof bytes === 'string' ? bytes : Buffer.from(bytes)]), name)
    return this.#ask('POST', path, form)
  }

  /** A file that is given, byte by byte; asked for with a body where what for is not to stand in an address. */
  async download(path: string, body?: object): Promise<{ readonly status: number; readonly bytes: Uint8Array }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const response = await fetch(this.#url + path, { headers, ...sent })
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) }
  }

  /** A stretch of a file, from its beginning. */
  stretch<T = unknown>(path: string, bytes: Uint8Array): Promise<Reply<T>> {
    return this.#ask('PATCH', path, bytes)
  }

  /** Any request at all. */
  ask<T = unknown>(method: string, path: string, body?: object): Promise<Reply<T>> {
    return this.#ask(method, path, body)
  }

  async #ask<T>(method: string, path: string, body?: object): Promise<Reply<T>> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const isForm = body instanceof FormData
    const isStretch = body instanceof Uint8Array
    const sent = body === undefined ? {} : { body: isForm ? body : isStretch ? Buffer.from(body) : JSON.stringify(body) }
    const type = isStretch
      ? { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
      : { 'content-type': 'application/json' }
    const headers = {
      cookie,
      'sec-fetch-site': 'same-origin',
      ...(body === undefined || isForm ? {} : type),
    }
    const response = await fetch(this.#url + path, { method, headers, ...sent })
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = new TextDecoder().decode(bytes)
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const read: unknown = isJson ? JSON.parse(text) : text
    const code = response.ok ? '' : ((read as ProblemBody).code ?? '')
    return { status: response.status, body: read as T, code, headers: response.headers, bytes }
  }

  #keep(line: string): void {
    const [pair = '', ...flags] = line.split(';').map((part) => part.trim())
    const [name = '', value = ''] = pair.split('=')
    const isGone = flags.some((flag) => /^expires=thu, 01 jan 1970/i.test(flag)) || value === ''
    if (isGone) this.#cookies.delete(name)
    else this.#cookies.set(name, value)
  }
}
