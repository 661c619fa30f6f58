import { launchChromium } from '../../test/browser/launch-chromium.ts'

const U = 'http://127.0.0.1:8122'
const browser = await launchChromium()
const shots = process.argv.slice(3).map((x) => x.split('='))
for (const width of [1280, 360]) {
  const ctx = await browser.newContext({ viewport: { width, height: 900 }, locale: 'id-ID' })
  const page = await ctx.newPage()
  page.on('console', (m) => {
    if (m.type() === 'error') console.log(m.text())
  })
  await page.request.post(`${U}/api/sesi-contoh`, { data: { peran: process.argv[2] }, headers: { origin: U } })
  for (const [name, path] of shots) {
    await page.goto(U + path)
    await page.waitForTimeout(2500)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (over > 0) console.log(name, width, 'over', over)
    await page.screenshot({ path: `/tmp/p-${name}-${width}.png`, fullPage: true })
  }
  await ctx.close()
}
await browser.close()
