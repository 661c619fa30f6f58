/**
 * The browser of the browser tests, started in one place so that every test sees the same one: no sandbox needed (it only opens our own
 * pages, and root may not have one), and nothing that calls home.
 */
import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './find-chromium.ts'

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  return chromium.launch({ executablePath, headless: true, chromiumSandbox: false, args: FLAGS, env: { ...process.env, ...env } })
}
