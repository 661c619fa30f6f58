import { launchChromium } from '../../test/browser/launch-chromium.ts'

const [, , role, path, out, width = '1280', act = ''] = process.argv
const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: Number(width), height: Number(process.env.H ?? 1100) }, locale: 'id-ID' })
const errors = []
page.on('console', (m) => m.type() === 'error' && errors.push(m.text()))
page.on('pageerror', (e) => errors.push(String(e)))
await page.goto('http://localhost:8144/')
await page.evaluate(async (peran) => {
  await fetch('/api/sesi-contoh', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ peran }) })
}, role)
await page.goto('http://localhost:8144' + path)
await page.waitForLoadState('networkidle')
await page.waitForTimeout(500)
if (act) {
  await eval(`(async () => { ${act} })()`)
  await page.waitForTimeout(700)
}
const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
console.log('sideways', wide, errors)
await page.screenshot({ path: out, fullPage: false })
await browser.close()
