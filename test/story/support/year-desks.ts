/**
 * Desks of those who walk through the year: one Chromium, each person with a page of their own in the width and language of theirs. `KONVERGEN_SHOTS` names a folder in which every page that is
 * looked at is kept as a picture; of a step that failed all open pages are.
 */
import { mkdir, mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page, Browser as Program } from 'playwright-core'
import type { Browser } from '../../../packages/server/test/support/browser.ts'
import { launchChromium } from '../../browser/launch-chromium.ts'
import { buildIfAbsent } from './office.ts'

export interface DeskOf {
  /** null: somebody without an account. */
  readonly person: Browser | null
  readonly width: 360 | 1280
  readonly language?: 'id' | 'en'
}

export interface Desks {
  readonly sit: (of: DeskOf) => Promise<Page>
  /** Pixels that stand beyond the right edge; the page is kept as a picture where pictures are asked for. */
  readonly look: (page: Page, name: string) => Promise<number>
  /** Pictures of all open pages; says where they are. */
  readonly keepAll: (name: string) => Promise<string>
  /** What the browser complained about: policy, script errors. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

const HEIGHT = 860
const PATIENCE_MS = 45_000

async function sitDown(program: Program, url: string, { person, width, language = 'id' }: DeskOf): Promise<Page> {
  const context = await program.newContext({ viewport: { width, height: HEIGHT }, reducedMotion: 'reduce', acceptDownloads: true })
  await context.addInitScript((chosen) => localStorage.setItem('konvergen.bahasa', chosen), language)
  const cookies = [...(person?.cookies ?? [])].map(([name, value]) => ({ name, value, url }))
  await context.addCookies(cookies)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}

export async function openDesks(url: string): Promise<Desks> {
  await buildIfAbsent()
  const program = await launchChromium()
  const shots = process.env['KONVERGEN_SHOTS']
  const complaints: string[] = []
  const picture = async (page: Page, folder: string, name: string): Promise<void> => {
    await mkdir(folder, { recursive: true })
    // What lies over the page is as high as the window.
    const isCovered = await page.getByRole('dialog').isVisible()
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: !isCovered })
  }
  return {
    sit: async (of) => {
      const page = await sitDown(program, url, of)
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text())
      })
      return page
    },
    look: async (page, name) => {
      if (shots !== undefined && shots !== '') await picture(page, shots, name)
      return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    },
    keepAll: async (name) => {
      const folder = shots !== undefined && shots !== '' ? shots : await mkdtemp(path.join(tmpdir(), 'konvergen-shots-'))
      const pages = program.contexts().flatMap((context) => context.pages())
      for (const [at, page] of pages.entries()) await picture(page, folder, `gagal-${name}-${at + 1}`)
      return folder
    },
    complaints,
    close: () => program.close(),
  }
}

/** The bytes of the file that a press on this link brings. */
export async function download(page: Page, link: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: link, exact: true }).first().click()
  return readFile(await (await coming).path())
}
