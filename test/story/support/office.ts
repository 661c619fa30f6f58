/**
 * A whole office for a story: the real server on data of its own, with its own PostgreSQL, as at a first start, and a browser at the
 * officer's desk. Everything is gone when it closes.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillDemo } from '@konvergen/cli/demo/fill-demo.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { demoFiles } from '@konvergen/papers/demo/demo-files.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import type { SsoSettings } from '@konvergen/server/capabilities/accounts/sso-settings.ts'
import { serve } from '@konvergen/server/serve.ts'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { launchChromium } from '../../browser/launch-chromium.ts'

const WEB = path.resolve(import.meta.dirname, '../../../packages/web')

export interface StoryOffice {
  readonly page: Page
  readonly address: string
  /** As the terminal prints it at the first start. */
  readonly setupCode: string
  /** Another person at another computer. */
  readonly anotherDesk: () => Promise<Page>
  /** The villages of a district, as the server tells whoever sits at the desk. */
  readonly readDistrict: (kab: string) => Promise<DistrictDetail>
  /** What the browser complained about: policy, script errors. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** `npm test` builds the pages first; a story run on its own builds them when they are not there. */
export async function buildIfAbsent(): Promise<void> {
  if (existsSync(path.join(WEB, 'dist/index.html'))) return
  const { build } = await import('vite')
  await build({ configFile: path.join(WEB, 'vite.config.ts'), logLevel: 'error' })
}

async function openDesk(browser: Browser, complaints: string[]): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  return page
}

/** `sso`: the district's own provider of identities. */
export async function openOffice(sso?: SsoSettings): Promise<StoryOffice> {
  await buildIfAbsent()
  const data = await mkdtemp(path.join(tmpdir(), 'konvergen-story-'))
  const bringDemo = async (acts: Acts): Promise<void> => fillDemo(acts, await demoFiles())
  const server = await serve({ port: 0, host: '127.0.0.1', data, log: null, fillDemo: bringDemo, sso, say: () => undefined })
  const browser = await launchChromium()
  const complaints: string[] = []
  const page = await openDesk(browser, complaints)
  return {
    page,
    address: server.url,
    setupCode: server.app.setupCode ?? '',
    anotherDesk: () => openDesk(browser, complaints),
    readDistrict: async (kab) => (await (await page.request.get(`${server.url}/api/districts/${kab}`)).json()) as DistrictDetail,
    complaints,
    close: async () => {
      await browser.close()
      await server.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
