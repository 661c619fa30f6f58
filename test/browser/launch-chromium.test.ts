/** The browser tests stand on this: a Chromium is found or unpacked, starts, and draws text. */
import { expect, test } from 'vitest'
import { launchChromium } from './launch-chromium.ts'

test('a browser starts on this machine, runs scripts and has a font to draw with', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<p id="p" style="display:inline">Analisis situasi</p>')
    expect(await page.evaluate(() => document.getElementById('p')!.getBoundingClientRect().width)).toBeGreaterThan(50)
  } finally {
    await browser.close()
  }
})
