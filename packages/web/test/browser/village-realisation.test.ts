/** Realisation in villages: the board leads to a village, what Siskeudes tells is taken over with one press and taken back, and only the source of a line is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

const DESK = { width: 1280, me: inRole('admin-kab') }
const PHONE = { width: 360, me: inRole('desa') }

describe('realisation in villages', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('begins at the board of offices, and a village leads to its lines', async () => {
    const page = await pages.open('/k/99.01/realisasi?tahun=2026', DESK)
    await page.getByRole('link', { name: 'Realisasi desa (APBDes)' }).click()
    await page.waitForURL(/realisasi\/desa/)
    expect(await appears(page.getByText('1 baris berbeda'))).toBe(true)
    await page.getByRole('table').getByRole('link').first().click()
    await page.waitForURL(/realisasi\/apbdes/)
    expect(await appears(page.getByRole('textbox', { name: 'Rp Dana Desa (DD), Makanan tambahan balita', exact: true }))).toBe(true)
    expect(await page.getByRole('textbox', { name: 'Rp ADD, Makanan tambahan balita', exact: true }).count()).toBe(0)
  })

  it('lets one choose where the address names no village', async () => {
    const page = await pages.open('/k/99.01/realisasi/apbdes?tahun=2026&triwulan=2', DESK)
    await page.waitForURL(/realisasi\/desa\?tahun=2026&triwulan=2/)
    expect(await page.getByRole('table').getByRole('link').count()).toBeGreaterThan(0)
  })

  it('takes over what Siskeudes leaves for the quarter, and Ctrl+Z takes it back', async () => {
    const page = await pages.open('/k/99.01/realisasi/apbdes?tahun=2026&triwulan=2&desa=99.01.01.2001', DESK)
    const money = page.getByRole('textbox', { name: 'Rp Dana Desa (DD), Makanan tambahan balita', exact: true })
    expect(await appears(page.getByText('Laporan setahun berjumlah lain.'))).toBe(true)
    await page.getByRole('button', { name: 'Pakai Rp 2.700.000 dari Siskeudes untuk Makanan tambahan balita' }).click()
    await expect.poll(() => money.inputValue()).toBe('2.700.000')
    expect(await appears(page.getByRole('row', { name: /Makanan tambahan/ }).getByText('Tersimpan'))).toBe(true)
    await expect.poll(() => page.getByText('Laporan setahun berjumlah lain.').count()).toBe(0)
    await money.press('Control+z')
    await expect.poll(() => money.inputValue()).toBe('')
  })

  it('is a card for each line on a phone, and nothing is wider than it', async () => {
    const page = await pages.open('/k/99.01/realisasi/apbdes?tahun=2026&triwulan=3&desa=99.01.01.2001', PHONE)
    expect(await appears(page.getByRole('textbox', { name: 'Fisik %, Insentif kader', exact: true }))).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true)
  })
})
