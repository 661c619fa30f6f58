/**
 * The provider's process, and a browser that goes there and comes back.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

export class OidcProcess {
  readonly #port: number
  #child: ChildProcess | null = null

  constructor(port: number) {
    this.#port = port
  }

  /** `origin`: where it sends people back to. `key`: its private key as a JWK; default its own. */
  async start(origin: string, key = ''): Promise<void> {
    const script = join(import.meta.dirname, 'oidc-process.mjs')
    const child = spawn(process.execPath, [script, String(this.#port), origin, key], { stdio: ['ignore', 'pipe', 'ignore'] })
    this.#child = child
    await once(child.stdout, 'data')
  }

  async stop(): Promise<void> {
    const child = this.#child
    this.#child = null
    if (child === null) return
    child.kill()
    await once(child, 'exit')
  }
}

export type Jar = Map<string, string>

/** One request as a browser sends it, which keeps its cookies. */
async function go(url: URL, jar: Jar, init: RequestInit = {}): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { ...(init.headers as Record<string, string> | undefined), cookie }
  const response = await fetch(url, { ...init, headers, redirect: 'manual' })
  for (const line of response.headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
    if (value === '') jar.delete(name)
    else jar.set(name, value)
  }
  return response
}

/** Signs out there, on its own page, in the browser that signed in. */
export async function leaveProvider(address: string, jar: Jar): Promise<void> {
  const page = await (await go(new URL(address), jar)).text()
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const body = new URLSearchParams({ xsrf, logout: 'yes' })
  await go(new URL('/session/end/confirm', address), jar, { method: 'POST', body })
}

/** Signs in there as somebody, and gives what stands after the ? of the address that it sends back to. */
export async function visitProvider(address: string, who: string, amr?: string, jar: Jar = new Map()): Promise<string> {
  let url = new URL(address)
  for (let step = 0; step < 12; step++) {
    const response = await go(url, jar, { headers: { 'x-orang': who, ...(amr === undefined ? {} : { 'x-amr': amr }) } })
    const location = response.headers.get('location')
    if (location === null) throw new Error(`the provider stopped at ${url.pathname}: ${response.status} ${await response.text()}`)
    const next = new URL(location, url)
    if (next.pathname === '/masuk/sso') return next.search.slice(1)
    url = next
  }
  throw new Error('the provider goes round and round')
}
