/** Long work as a page sees it: lines that a test tells one by one, and whether the page gave it up. Stands in for one route. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PROGRESS_TYPE, type ProgressLine } from '@konvergen/contract/progress.ts'
import type { Page } from 'playwright-core'

export interface SlowServer {
  readonly tell: (line: ProgressLine<unknown>) => Promise<void>
  readonly end: () => Promise<void>
  /** Once the page let the request go before its answer. */
  readonly givenUp: Promise<void>
  readonly close: () => Promise<void>
}

/** `address`: which POST of the page goes there. */
export async function startSlowServer(page: Page, address: string): Promise<SlowServer> {
  const asked = Promise.withResolvers<ServerResponse>()
  const givenUp = Promise.withResolvers<void>()
  const server = createServer((request, response) => {
    request.resume()
    response.on('close', () => response.writableFinished || givenUp.resolve())
    response.writeHead(200, { 'content-type': PROGRESS_TYPE }).flushHeaders()
    asked.resolve(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await page.route(address, (route) =>
    route.request().method() === 'POST' ? route.continue({ url: `http://127.0.0.1:${port}/` }) : route.fallback(),
  )
  return {
    tell: async (line) => void (await asked.promise).write(`${JSON.stringify(line)}\n`),
    end: async () => void (await asked.promise).end(),
    givenUp: givenUp.promise,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
