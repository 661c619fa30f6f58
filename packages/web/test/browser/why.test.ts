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
  ['lokus by index', '/k/99.01/lokus?metode=indeks'],
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

  it('opens a score of lokus into points that add up to it, and from there the figure that stands behind one', async () => {
    const page = await pages.open('/k/99.01/lokus?metode=indeks', { width: 360 })
    const score = page.getByRole('button', { name: /Indeks .*Kenapa angka ini\?$/ }).first()
    const [shown] = ((await score.textContent()) ?? '').split(' ')
    await score.press('Enter')
    const drawer = page.getByRole('dialog', { name: /^Kenapa angka ini\? Indeks, / })
    await drawer.getByText('Bagian yang dijumlahkan').waitFor()
    const points = await drawer.locator('tbody tr td:last-child').allTextContents()
    const numbers = points.map((text) => Number(text.replace(',', '.')))
    const total = numbers.pop() ?? Number.NaN
    expect(points.at(-1)).toBe(shown)
    expect(Math.abs(numbers.reduce((sum, each) => sum + each, 0) - total)).toBeLessThan(0.25)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await drawer.getByRole('button', { name: /Prevalensi stunting.*Kenapa angka ini\?$/ }).click()
    expect(await appears(page.getByRole('dialog', { name: /^Kenapa angka ini\? Stunting, / }).getByText('Rekap, sel F1'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await appears(drawer.getByText('Bagian yang dijumlahkan'))).toBe(true)
  })

  it('opens the gap of services of a village into services whose people add up, each leading on', async () => {
    const page = await pages.open('/k/99.01/lokus?metode=indeks', { width: 1280 })
    const gap = page.getByRole('button', { name: /Kesenjangan layanan .*Kenapa angka ini\?$/ }).first()
    const share = Number.parseFloat(((await gap.textContent()) ?? '').replace(',', '.'))
    await gap.click()
    const drawer = page.getByRole('dialog')
    const row = drawer.getByRole('row', { name: /Balita dipantau pertumbuhannya/ })
    expect(await row.getByRole('cell').first().textContent()).toBe(String(share))
    await row.getByRole('link').click()
    await page.waitForURL(/\/k\/99\.01\/cakupan\/.*\/E11\?wilayah=/)
  })

  it('opens what a decision was taken on, beside what was recorded then', async () => {
    const page = await pages.open('/k/99.01/lokus-tahun', { width: 1280 })
    await page.getByText('Desa dan alasan tertulis').last().click()
    await page
      .getByRole('button', { name: /21,5.%, 17 kasus/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText(/^21,5.%, 17 kasus \(3 November 2025\)$/))).toBe(true)
    expect(await appears(drawer.getByText('Rekap, sel F1'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^urutan 1/ }).click()
    expect(await appears(page.getByRole('dialog').getByText('Bagian yang dijumlahkan'))).toBe(true)
  })
})
