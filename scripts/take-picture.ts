/**
 * `node scripts/take-picture.ts`: remakes the picture of the README, the situation page of the demo district, after the pages have changed.
 * On data of its own, so that nobody's office is in it. Build the pages first (`npm start` does).
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fillDemo } from '@konvergen/cli/demo/fill-demo.ts'
import { DEMO_KODE } from '@konvergen/core/setup/demo-district.ts'
import { demoFiles } from '@konvergen/papers/demo/demo-files.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { asSystem } from '@konvergen/server/platform/run-work.ts'
import { serve } from '@konvergen/server/serve.ts'
import { launchChromium } from '../test/browser/launch-chromium.ts'

const PICTURE = path.join(import.meta.dirname, '../docs/pictures/situation.png')

/** A desk of 1600 × 1075, so that sentence, figures, map and table are all on it, as a picture of 1280 × 860. */
const DESK = { viewport: { width: 1600, height: 1075 }, deviceScaleFactor: 0.8 }

const data = await mkdtemp(path.join(tmpdir(), 'konvergen-picture-'))
const bringDemo = async (acts: Acts): Promise<void> => fillDemo(acts, await demoFiles())
const server = await serve({ port: 0, host: '127.0.0.1', data, log: null, fillDemo: bringDemo, say: () => undefined })
try {
  await server.app.demo.load(asSystem(server.app.work))
  const browser = await launchChromium()
  const page = await browser.newPage({ ...DESK, reducedMotion: 'reduce', colorScheme: 'light', locale: 'id-ID' })
  await page.request.post(`${server.url}/api/sesi-contoh`, { data: { peran: 'admin-kab' } })
  await page.goto(`${server.url}/k/${DEMO_KODE}/situasi`)
  await page.locator('path[data-kode]').first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: PICTURE })
  await browser.close()
} finally {
  await server.close()
  await rm(data, { recursive: true, force: true })
}
