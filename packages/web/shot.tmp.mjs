import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const { launchChromium } = await import('../../test/browser/launch-chromium.ts')
const browser = await launchChromium()
const base = 'http://127.0.0.1:4871'
for (const width of [1280, 360]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 } })
  const page = await ctx.newPage()
  await page.goto(base)
  await page.evaluate(() =>
    fetch('/api/sesi-contoh', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ peran: 'admin-kab' }),
    }),
  )
  await page.goto(`${base}/k/99.01/lokus?metode=indeks`)
  const score = page.getByRole('button', { name: /Indeks .*Kenapa angka ini\?$/ }).first()
  await score.waitFor()
  await score.scrollIntoViewIfNeeded()
  await page.screenshot({ path: `/tmp/opens/table-${width}.png` })
  await score.click()
  await page.getByText('Bagian yang dijumlahkan').waitFor()
  await page.waitForTimeout(400)
  await page.screenshot({ path: `/tmp/opens/score-${width}.png` })
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Prevalensi stunting.*Kenapa/ })
    .click()
  await page.waitForTimeout(2500)
  await page.screenshot({ path: `/tmp/opens/nested-${width}.png` })
  console.log(
    await page
      .getByRole('dialog')
      .allInnerTexts()
      .then((x) => x.map((y) => y.slice(0, 300))),
  )
  await page.keyboard.press('Escape')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Kesenjangan.*Kenapa/ })
    .click()
  await page.waitForTimeout(2500)
  await page.screenshot({ path: `/tmp/opens/gap-${width}.png` })
}
await browser.close()
