import { launchChromium } from '../../test/browser/launch-chromium.ts'

const URL = 'http://127.0.0.1:8142'
const browser = await launchChromium()
const role = process.argv[2] ?? 'admin-kab'
for (const width of [1280, 360]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, baseURL: URL })
  const made = await context.request.post('/api/sesi-contoh', { data: { peran: role }, headers: { origin: URL } })
  if (!made.ok()) console.log(await made.text())
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
  page.on('pageerror', (e) => console.log('pageerror', e.message))
  for (const [name, path] of JSON.parse(process.argv[3])) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/real-${name}-${width}.png`, fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) console.log(name, width, 'scrolls sideways', wide)
  }
  await context.close()
}
await browser.close()
