/**
 * A whole office for a story: the real server on data of its own, with its own PostgreSQL, the demo district brought in as at a first
 * start, and a browser at the officer's desk. Everything is gone when it closes.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillDemo } from '@konvergen/cli/demo/fill-demo.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { demoFiles } from '@konvergen/papers/demo/demo-files.ts'
import { serve } from '@konvergen/server/serve.ts'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../browser/launch-chromium.ts'

const WEB = path.resolve(import.meta.dirname, '../../../packages/web')

export interface StoryOffice {
  readonly page: Page
  readonly address: string
  /** The villages of a district, as the server knows them now. */
  readonly readDistrict: (kab: string) => Promise<DistrictDetail>
  /** What the browser complained about: policy, script errors. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** `npm test` builds the pages first; a story run on its own builds them when they are not there. */
async function buildIfAbsent(): Promise<void> {
  if (existsSync(path.join(WEB, 'dist/index.html'))) return
  const { build } = await import('vite')
  await build({ configFile: path.join(WEB, 'vite.config.ts'), logLevel: 'error' })
}

export async function openOffice(): Promise<StoryOffice> {
  await buildIfAbsent()
  const data = await mkdtemp(path.join(tmpdir(), 'konvergen-story-'))
  const server = await serve({ port: 0, host: '127.0.0.1', data, log: null, say: () => undefined })
  await server.app.demo.load(async () => fillDemo(server.app.acts, await demoFiles()))
  const browser = await launchChromium()
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  return {
    page,
    address: server.url,
    readDistrict: async (kab) => (await (await fetch(`${server.url}/api/districts/${kab}`)).json()) as DistrictDetail,
    complaints,
    close: async () => {
      await browser.close()
      await server.close()
      await rm(data, { recursive: true, force: true })
    },
  }
}
