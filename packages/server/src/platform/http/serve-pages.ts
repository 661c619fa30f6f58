/**
 * The web client's files. Those under assets/ carry a hash in their name and never change; every other address that is no file is a page
 * of the one-page client.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problem.ts'

const FOREVER = 'public, max-age=31536000, immutable'
const NOT_BUILT = 'Konvergen: halaman web belum dibangun. Jalankan "npm start". / The web pages are not built yet. Run "npm start".\n'

export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const isBuilt = existsSync(join(folder, 'index.html'))
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? FOREVER : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    const isPage = isRead && !request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')
    if (!isPage) throw new Problem('tidak-ditemukan')
    // Not returned: the static files' handler awaits this reply already, and a second wait brings it above Node's ten listeners.
    if (isBuilt) reply.sendFile('index.html')
    else reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT)
  })
}
