import { launchChromium } from '../../test/browser/launch-chromium.ts'

const url = 'http://127.0.0.1:8143'
const browser = await launchChromium()
const shots = process.argv.slice(2)
for (const width of [1280, 360]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  page.on('pageerror', (e) => console.log('ERR', e.message))
  page.on('console', (m) => m.type() === 'error' && console.log('CONSOLE', m.text()))
  const r = await page.request.post(`${url}/api/sesi-contoh`, {
    data: { peran: process.env.ROLE ?? 'admin-kab' },
    headers: { origin: url },
  })
  if (!r.ok()) console.log(await r.text())
  for (const [i, path] of shots.entries()) {
    let p = path
    if (p.includes(':id')) {
      const list = await (await page.request.get(`${url}/api/districts/${process.env.KAB}/komitmen`)).json()
      const one = list.komitmen.find((k) => k.uraian.startsWith(process.env.WHAT ?? 'Membangun'))
      p = p.replace(':id', one.id)
    }
    await page.goto(url + p)
    await page.waitForTimeout(1500)
    await page.screenshot({ path: `/tmp/c-${i}-${width}.png`, fullPage: true })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    console.log(p, width, 'overflow', over)
  }
}
await browser.close()
