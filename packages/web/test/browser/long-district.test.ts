/** A district of 400 villages: the table draws only what is looked at, loses nothing on the way down, and is whole on paper. */
import { syntheticDistrict } from '@konvergen/core/setup/synthetic-district.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const VILLAGES = 400
const ADDRESS = '/k/99.02/situasi?urut=desa'
/** What fits on a screen, with the rows kept ready above and below. */
const DRAWN_AT_MOST = 100

const rowsOf = (page: Page) => page.getByRole('region', { name: 'Angka per desa' }).locator('tbody tr[aria-rowindex]')
const indexesOf = async (page: Page) => rowsOf(page).evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))))

describe.concurrent('a district of 400 villages', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages(syntheticDistrict({ kecamatan: 20, desa: VILLAGES, seed: 7 }))
  })
  afterAll(async () => {
    await pages.close()
  })

  it('draws the rows that are looked at, and says how many there are', async () => {
    const page = await pages.open(ADDRESS, { width: 1280 })
    expect(await page.getByText('400 dari 400 desa').count()).toBe(1)
    expect(await page.getByRole('region', { name: 'Angka per desa' }).getByRole('table').getAttribute('aria-rowcount')).toBe(
      String(VILLAGES + 1),
    )
    const drawn = await indexesOf(page)
    expect(drawn[0]).toBe(2)
    expect(drawn.length).toBeGreaterThan(10)
    expect(drawn.length).toBeLessThan(DRAWN_AT_MOST)
  })

  it('meets every village once on the way to the last', async () => {
    const page = await pages.open(ADDRESS, { width: 1280 })
    const box = page.getByRole('region', { name: 'Angka per desa' })
    const met = new Set<number>()
    for (let isDown = false; !isDown; ) {
      for (const index of await indexesOf(page)) met.add(index)
      isDown = await box.evaluate((element) => {
        const before = element.scrollTop
        element.scrollBy(0, element.clientHeight)
        return element.scrollTop === before
      })
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    expect([...met].toSorted((a, b) => a - b)).toEqual(Array.from({ length: VILLAGES }, (_, index) => index + 2))
  })

  it('finds one village among all', async () => {
    const page = await pages.open(ADDRESS, { width: 1280 })
    const last = await page.evaluate(() => document.querySelector('tbody tr:nth-child(3) th a')?.textContent ?? '')
    await page.getByLabel('Cari desa').fill(last)
    await page.waitForURL(/cari=/)
    expect(await rowsOf(page).first().getByRole('link').textContent()).toBe(last)
  })

  it('is whole on paper', async () => {
    const page = await pages.open(ADDRESS, { width: 1280 })
    await page.emulateMedia({ media: 'print' })
    await rowsOf(page)
      .nth(VILLAGES - 1)
      .waitFor()
    expect(await rowsOf(page).count()).toBe(VILLAGES)
  })
})
