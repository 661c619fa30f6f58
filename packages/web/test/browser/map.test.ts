/** The map: walked by keyboard, two measures, several periods, a model that says so, a file, paper, no boundaries, nothing at all. */
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_KAB } from '../support/answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const DESK = { width: 1280 }
const MAP = '/k/99.01/peta'

describe.concurrent('the map', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })
  const attentionOf = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-kode') ?? null)

  it('is walked with arrow keys, names each village and opens it with Enter', async () => {
    const page = await pages.open(MAP, DESK)
    const first = page.locator('path[data-kode][tabindex="0"]')
    await first.focus()
    const before = await attentionOf(page)
    await page.keyboard.press('ArrowRight')
    const after = await attentionOf(page)
    expect(after).not.toBe(before)
    expect(await page.locator(`path[data-kode="${after}"] title`).textContent()).toMatch(/: Stunting /)
    await page.keyboard.press('+')
    expect(await page.locator('svg:has(path[data-kode])').getAttribute('viewBox')).not.toMatch(/^0 0 /)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/desa/${after}**`)
  })

  it('shows two measures with the square that explains them, and the class in the table', async () => {
    const page = await pages.open(MAP, DESK)
    await page.getByLabel('Ukuran kedua').selectOption('krs')
    await page.getByRole('radio', { name: 'Dua warna' }).check()
    expect(await appears(page.getByRole('img', { name: /Keterangan dua warna/ }))).toBe(true)
    const table = page.getByRole('region', { name: 'Angka di peta' })
    expect(await table.getByText(/^[A-C][1-3]$/).count()).toBeGreaterThan(20)
    await page.getByRole('radio', { name: 'Lingkaran (jumlah)' }).check()
    await page.locator('g.lingkaran circle').first().waitFor()
  })

  it('says of a model in its title that it is none of measuring, only with the survey’s name', async () => {
    const page = await pages.open(MAP, DESK)
    await page.getByText('Perkiraan, bukan pengukuran').click()
    await page.getByLabel('Geser ke angka survei (%)').fill('18,8')
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await appears(page.getByText('Sebut surveinya'))).toBe(true)
    await page.getByLabel('Sumber angka survei').fill('SSGI 2024')
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await appears(page.getByRole('heading', { name: /model, bukan pengukuran/ }))).toBe(true)
    expect(await appears(page.getByText(/sampai jumlahnya 18,8.% menurut SSGI 2024/))).toBe(true)
  })

  it('draws periods beside each other', async () => {
    const page = await pages.open(`${MAP}?banyak=2`, { width: 360 })
    expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Januari 2026', 'Februari 2026'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })

  it('comes closer under two fingers and goes back, without the page being zoomed', async () => {
    const page = await pages.open(MAP, { width: 360 })
    const map = page
      .locator('main svg[viewBox]')
      .filter({ has: page.locator('path') })
      .first()
    await map.waitFor()
    const spread = (distances: readonly number[]) =>
      map.evaluate((svg, all) => {
        const touch = (identifier: number, clientX: number) => new Touch({ identifier, target: svg, clientX, clientY: 100 })
        return all.map((apart, at) => {
          const event = new TouchEvent(at === 0 ? 'touchstart' : 'touchmove', {
            touches: [touch(1, 100), touch(2, 100 + apart)],
            bubbles: true,
            cancelable: true,
          })
          svg.dispatchEvent(event)
          return event.defaultPrevented
        })
      }, distances)
    const breadth = async () => Number((await map.getAttribute('viewBox'))?.split(' ')[2])
    const before = await breadth()
    expect(await spread([50, 75, 100])).toEqual([true, true, true])
    await expect.poll(breadth).toBeCloseTo(before / 2, 0)
    expect(await spread([100, 50])).toEqual([true, true])
    await expect.poll(breadth).toBeCloseTo(before, 0)
  })

  it('leaves as a drawing and as points, with title, source and scale', async () => {
    const page = await pages.open(MAP, DESK)
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      return readFile(await download.path())
    }
    const svg = (await save('Unduh SVG')).toString('utf8')
    for (const words of ['Stunting', 'Kabupaten', 'Sumber: ', 'class="skala"']) expect(svg).toContain(words)
    expect(svg).not.toContain('var(--')
    expect((await save('Unduh PNG')).subarray(1, 4).toString()).toBe('PNG')
  })

  it('goes on paper as one sheet', async () => {
    const page = await pages.open(MAP, DESK)
    await page.emulateMedia({ media: 'print' })
    await page.locator('.peta-cetak svg').first().waitFor()
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
  })

  it('without anything says what to bring', async () => {
    const page = await pages.open(`/k/${EMPTY_KAB}/peta`, DESK)
    expect(await appears(page.getByRole('heading', { name: 'Belum ada angka untuk ukuran ini' }))).toBe(true)
  })
})
