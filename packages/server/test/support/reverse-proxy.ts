/**
 * A reverse proxy on real sockets, as the one in front of an installation, and people who come to it from addresses of their own: every address of
 * 127.0.0.0/8 is this computer's.
 */
import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Passed {
  readonly status: number
  readonly body: unknown
  readonly code: string
  readonly headers: Readonly<Record<string, unknown>>
  /** As the next request sends them. */
  readonly cookies: string
}

async function textOf(message: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of message) text += String(chunk)
  return text
}

export interface Sent {
  /** From which address of this computer. */
  readonly from: string
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
}

/** POST over a real connection from that address. */
export async function postFrom(url: string, { from, body, headers = {} }: Sent): Promise<Passed> {
  const text = JSON.stringify(body)
  const own = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }
  const sending = ask(url, { method: 'POST', localAddress: from, headers: { ...own, ...headers }, agent: false })
  sending.end(text)
  const [answer] = (await once(sending, 'response')) as [IncomingMessage]
  const read: unknown = JSON.parse(await textOf(answer))
  const cookies = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0] ?? '').join('; ')
  const status = answer.statusCode ?? 0
  return { status, body: read, code: (read as { code?: string }).code ?? '', headers: answer.headers, cookies }
}

export interface ReverseProxy {
  readonly url: string
  readonly close: () => Promise<void>
}

/** `host`: under which name people ask for it. It writes down who came after whatever stands in the header already, as proxies do. */
export async function openReverseProxy(target: string, host: string): Promise<ReverseProxy> {
  const server = createServer((incoming, outgoing) => {
    const before = incoming.headers['x-forwarded-for']
    const sender = (incoming.socket.remoteAddress ?? '').replace(/^::ffff:/, '')
    const chain = [...(before === undefined ? [] : [before].flat()), sender].join(', ')
    const headers = { ...incoming.headers, host, 'x-forwarded-for': chain, 'x-forwarded-proto': 'https' }
    const onward = ask(target + (incoming.url ?? ''), { method: incoming.method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.writeHead(502).end())
    incoming.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
