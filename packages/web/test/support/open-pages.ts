/** A browser on the stand-in server, for every browser test: pages open in a language and a theme, and must not offend the policy. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../../../test/browser/launch-chromium.ts'
import { answersFor } from './answers.ts'
import { type FakeServer, startFakeServer } from './fake-server.ts'
import { sample } from './sample-district.ts'

const WEB = path.resolve(import.meta.dirname, '../..')

/** `npm test` builds the pages first; a test run on its own builds them when they are not there. */
async function buildIfAbsent(): Promise<void> {
  if (existsSync(path.join(WEB, 'dist/index.html'))) return
  const { build } = await import('vite')
  await build({ configFile: path.join(WEB, 'vite.config.ts'), logLevel: 'error' })
}

export interface Look {
  readonly width: number
  readonly language?: 'id' | 'en'
  readonly theme?: 'terang' | 'gelap' | 'kontras'
}

export interface OpenPages {
  readonly open: (address: string, look: Look) => Promise<Page>
  /** What the browser complained about: policy, script errors. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

export async function openPages(district?: District): Promise<OpenPages> {
  await buildIfAbsent()
  const server: FakeServer = await startFakeServer(answersFor(sample(district)))
  const browser: Browser = await launchChromium()
  const complaints: string[] = []
  return {
    complaints,
    open: async (address, { width, language = 'id', theme = 'terang' }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
      const keep = `localStorage.setItem('konvergen.bahasa', '${language}'); localStorage.setItem('konvergen.tema', '${theme}')`
      await context.addInitScript(keep)
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(`${address}: ${error.message}`))
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(`${address}: ${message.text()}`)
      })
      await page.goto(server.address + address)
      await page.locator('h1').first().waitFor()
      await page.waitForLoadState('networkidle')
      return page
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
