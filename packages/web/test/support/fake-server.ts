/**
 * Stands in for the server: serves the built pages under the same strict Content-Security-Policy and answers the contract's routes from
 * the sample district. Browser tests of the pages need no database.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { RouteContract } from '@konvergen/contract/route.ts'
import { type Answer, Refusal } from './answer.ts'

const DIST = path.resolve(import.meta.dirname, '../../dist')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** React Aria puts two style elements into the page; the real server admits them by the same hashes. */
const ADMITTED = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=' 'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='"
const CONTENT_SECURITY_POLICY = `default-src 'none'; script-src 'self'; style-src 'self' ${ADMITTED}; style-src-attr 'none'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`

function matcher(route: RouteContract): RegExp {
  return new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`)
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function sendFile(response: ServerResponse, pathname: string): Promise<void> {
  const file = path.join(DIST, path.normalize(pathname))
  const wanted = existsSync(file) && path.extname(file) !== '' ? file : path.join(DIST, 'index.html')
  const content = await readFile(wanted)
  response
    .writeHead(200, {
      'content-type': TYPES[path.extname(wanted)] ?? 'application/octet-stream',
      'content-security-policy': CONTENT_SECURITY_POLICY,
    })
    .end(content)
}

export interface FakeServer {
  readonly address: string
  readonly close: () => Promise<void>
}

const NOT_FOUND = new Refusal('tidak-ditemukan').body

export async function startFakeServer(answers: ReadonlyMap<RouteContract, Answer>): Promise<FakeServer> {
  const routes = [...answers].map(([route, answer]) => ({ method: route.method, pattern: matcher(route), answer }))
  const server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake')
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const found = routes.find(({ method, pattern }) => method === request.method && pattern.test(pathname))
      if (found === undefined) {
        if (pathname.startsWith('/api/')) return sendJson(response, 404, NOT_FOUND)
        return void sendFile(response, pathname).catch(() => response.writeHead(404).end())
      }
      const params = { ...found.pattern.exec(pathname)?.groups }
      const isJson = request.headers['content-type'] === 'application/json'
      const sent: unknown = isJson ? JSON.parse(Buffer.concat(chunks).toString()) : undefined
      const body = found.answer({ params, query: Object.fromEntries(searchParams), body: sent })
      if (body instanceof Refusal) return sendJson(response, body.body.status, body.body)
      return body === undefined ? sendJson(response, 404, NOT_FOUND) : sendJson(response, 200, body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
