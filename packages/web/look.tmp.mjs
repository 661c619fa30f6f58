import { launchChromium } from '../../test/browser/launch-chromium.ts'

const base = 'http://127.0.0.1:8146'
const b = await launchChromium()
const shots = JSON.parse(process.argv[2])
const ctx = await b.newContext({ viewport: { width: 1280, height: 900 } })
const r = await ctx.request.post(base + '/api/sesi-contoh', { data: { peran: 'admin-kab' }, headers: { origin: base } })
console.log(r.status())
for (const [name, addr, width, print] of shots) {
  const p = await ctx.newPage()
  await p.setViewportSize({ width, height: 900 })
  p.on('console', (m) => {
    if (m.type() === 'error') console.log(name, m.text())
  })
  p.on('pageerror', (e) => console.log(name, 'ERR', e.message))
  p.on('response', async (r) => {
    if (r.status() >= 400) console.log(r.status(), r.url(), (await r.text()).slice(0, 300))
    else if (r.url().includes('/peta/')) console.log(r.url().slice(21), (await r.body()).length)
  })
  await p.goto(base + addr)
  await p.waitForTimeout(2500)
  if (print) {
    await p.emulateMedia({ media: 'print' })
    await p.waitForTimeout(500)
    await p.pdf({ path: `/tmp/map-${name}.pdf`, preferCSSPageSize: true }).catch((e) => console.log(e.message))
  }
  await p.screenshot({ path: `/tmp/map-${name}.png`, fullPage: true })
  console.log(name, await p.evaluate(() => document.documentElement.scrollWidth - innerWidth))
  await p.close()
}
await b.close()
