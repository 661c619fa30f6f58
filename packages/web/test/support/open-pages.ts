/** A browser on the stand-in server, for every browser test: pages open in a language and a theme, and must not offend the policy. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Me } from '@konvergen/contract/accounts.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { Browser, Page } from 'playwright-core'
import { launchChromium } from '../../../../test/browser/launch-chromium.ts'
import { answersFor } from './answers.ts'
import { type FakeServer, startFakeServer } from './fake-server.ts'
import { sample } from './sample-district.ts'
import { watchTraffic } from './until-quiet.ts'

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
  /** Who is signed in; without it somebody who may do everything. */
  readonly me?: Me
}

export interface OpenPages {
  readonly open: (address: string, look: Look) => Promise<Page>
  /** What the browser complained about: policy, script errors. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

export async function openPages(district?: District): Promise<OpenPages> {
  await buildIfAbsent()
  const made = sample(district)
  const servers: FakeServer[] = []
  // One for each page: what is done on it changes no other's answers, whichever is opened first.
  const serverFor = async (me: Me | undefined): Promise<FakeServer> => {
    const own = await startFakeServer(answersFor(made, me))
    servers.push(own)
    return own
  }
  const browser: Browser = await launchChromium()
  const complaints: string[] = []
  return {
    complaints,
    open: async (address, { width, language = 'id', theme = 'terang', me }) => {
      const server = await serverFor(me)
      const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: 'reduce' })
      const keep = `localStorage.setItem('konvergen.bahasa', '${language}'); localStorage.setItem('konvergen.tema', '${theme}')`
      await context.addInitScript(keep)
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(`${address}: ${error.message}`))
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(`${address}: ${message.text()}`)
      })
      const { untilQuiet } = watchTraffic(page)
      await page.goto(server.address + address)
      await page.locator('h1').first().waitFor()
      await untilQuiet()
      return page
    },
    close: async () => {
      await browser.close()
      await Promise.all(servers.map((server) => server.close()))
    },
  }
}
