import { launchChromium } from '../../test/browser/launch-chromium.ts'

const [, , base, role, out, ...paths] = process.argv
const browser = await launchChromium()
for (const width of [1280, 360]) {
  const context = await browser.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, locale: 'id-ID' })
  const page = await context.newPage()
  await page.goto(base)
  const r = await page.evaluate(
    async (peran) =>
      (
        await fetch('/api/sesi-contoh', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ peran }),
        })
      ).status,
    role,
  )
  if (r >= 400) console.log('session', r)
  for (const path of paths) {
    page.on('pageerror', (e) => console.log('pageerror', path, e.message))
    await page.goto(base + path)
    await page.waitForTimeout(1800)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    const name = `${out}-${width}-${path.replaceAll(/[^a-z0-9]+/gi, '_').slice(-50)}.png`
    await page.screenshot({ path: name, fullPage: true })
    console.log(name, 'over', over)
  }
  await context.close()
}
await browser.close()
