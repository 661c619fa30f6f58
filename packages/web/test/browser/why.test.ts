/** “Kenapa angka ini?” opens from the figures of every page, down to file, villages and cells, and is left with Escape. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const WHERE = [
  ['the summary for leaders', '/k/99.01/ringkasan'],
  ['situation', '/k/99.01/situasi'],
  ['a village', '/k/99.01/desa/99.01.01.1001'],
  ['the map', '/k/99.01/peta'],
  ['lokus', '/k/99.01/lokus'],
  ['gaps', '/k/99.01/kesenjangan'],
  ['the cells of the matrix', '/k/99.01/kesenjangan?sumbu=desa'],
  ['two numbers', '/k/99.01/angka'],
] as const

describe('why this number', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it.each(WHERE)('is answered on %s', async (_, address) => {
    const page = await pages.open(address, { width: 1280 })
    await page
      .getByRole('button', { name: /Kenapa angka ini\?$/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog', { name: /^Kenapa angka ini\? / })
    expect(await appears(drawer.getByText('Cara menghitung'))).toBe(true)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    expect(
      await page
        .getByRole('button', { name: /Kenapa angka ini\?$/ })
        .first()
        .isVisible(),
    ).toBe(true)
  })

  it('leads from the district to its villages with their file, and of a village to its cells', async () => {
    const page = await pages.open('/k/99.01/situasi', { width: 360 })
    await page
      .getByRole('button', { name: /Prevalensi stunting\. Kenapa angka ini\?|stunting.*Kenapa angka ini\?/i })
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText(/diterapkan 2 Maret 2026 oleh Dedi Contoh/))).toBe(true)
    const [village] = await drawer.locator('tbody th a').allTextContents()
    await drawer.getByRole('link', { name: village ?? '', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: village ?? '' }).waitFor()
    await page
      .getByRole('button', { name: /Kenapa angka ini\?$/ })
      .first()
      .click()
    expect(await appears(page.getByRole('dialog').getByText('Rekap, sel F1'))).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
