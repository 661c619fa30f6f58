/** Sigizi's report over a year in the browser: another last month changes the figures, a column is opened by village, nothing goes beyond the edge of a phone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

describe('the page of Sigizi’s report', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('draws the months together up to the one that is chosen', async () => {
    const page = await pages.open('/k/99.01/berkas/sigizi', { width: 1280 })
    const shares = page.getByRole('region', { name: 'Persentase' })
    // (9 + 10) / 2 = 9,5 → 10, and 12, of 60 each.
    expect(await appears(shares.getByText('22 / 120'))).toBe(true)
    await page.getByRole('combobox', { name: 'Sampai' }).selectOption('1')
    expect(await appears(shares.getByText('9 / 60'))).toBe(true)
    expect(page.url()).toContain('sampai=1')
  })

  it('opens a column by village, those without a report as such', async () => {
    const page = await pages.open('/k/99.01/berkas/sigizi', { width: 360 })
    await page.getByRole('button', { name: '[82] Gizi kurang mendapat PMT lokal' }).click()
    const villages = page.getByRole('region', { name: '[82] Gizi kurang mendapat PMT lokal menurut desa' })
    const cells = async (row: number) => villages.locator('tbody tr').nth(row).locator('td').allTextContents()
    expect(await cells(0)).toEqual(['4', '1, 2'])
    expect(await cells(2)).toEqual(['belum lapor', 'belum ada'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
