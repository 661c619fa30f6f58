/** Until a page asks its server for nothing more. Playwright's own `networkidle` waits half a second each time, which two hundred pages feel. */
import type { Page, Request } from 'playwright-core'

/** An answer may lead to the next question within a frame or two. */
const QUIET_MS = 80
const LOOK_EVERY_MS = 20
const LONGEST_MS = 30_000

export interface Traffic {
  readonly untilQuiet: () => Promise<void>
}

/** From before the page is opened. */
export function watchTraffic(page: Page): Traffic {
  const open = new Set<Request>()
  let lastChange = performance.now()
  const changed = (change: () => void) => {
    change()
    lastChange = performance.now()
  }
  page.on('request', (request) => changed(() => open.add(request)))
  page.on('requestfinished', (request) => changed(() => open.delete(request)))
  page.on('requestfailed', (request) => changed(() => open.delete(request)))
  return {
    untilQuiet: async () => {
      const start = performance.now()
      while (open.size > 0 || performance.now() - lastChange < QUIET_MS) {
        if (performance.now() - start > LONGEST_MS) throw new Error(`still asking: ${[...open].map((request) => request.url()).join(', ')}`)
        await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      }
      // What came last has been drawn.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    },
  }
}
