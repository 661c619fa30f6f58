/** Realisation: a quarter is filled in by keyboard like a spreadsheet, each row kept at once; what cannot be read waits in its cell, two who write at once lose nothing. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { KB_OFFICE } from '../support/entry-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

const AT = `/k/99.01/realisasi/lembaga?tahun=2026&lembaga=${KB_OFFICE}`
const DESK = { width: 1280, me: inRole('admin-kab') }

const cell = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const data = new DataTransfer()
    data.setData('text/plain', copied)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)
}

describe('realisation', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('shows offices × quarters, and each cell leads to its activities', async () => {
    const page = await pages.open('/k/99.01/realisasi?tahun=2026', DESK)
    await page.getByRole('link', { name: /^Buka OPD KB, Triwulan II:/ }).click()
    await page.waitForURL(/triwulan=2/)
    expect(await cell(page, 'Volume, Kelas ibu hamil').inputValue()).toBe('12')
  })

  it('is filled in with arrows, Enter and Tab, and each row says that it is kept', async () => {
    const page = await pages.open(`${AT}&triwulan=3`, DESK)
    const volume = cell(page, 'Volume, Kelas ibu hamil')
    await volume.focus()
    await page.keyboard.type('6')
    await page.keyboard.press('ArrowRight')
    expect(await cell(page, 'Rp DAK nonfisik BOK, Kelas ibu hamil').evaluate((found) => found === document.activeElement)).toBe(true)
    await page.keyboard.type('Rp 21.000.000')
    await page.keyboard.press('Enter')
    expect(await cell(page, 'Rp DAK nonfisik BOK, Jamban sehat').evaluate((found) => found === document.activeElement)).toBe(true)
    expect(await appears(page.getByRole('row', { name: /Kelas ibu hamil/ }).getByText('Tersimpan'))).toBe(true)
    expect(await appears(page.getByRole('row', { name: /Kelas ibu hamil/ }).getByText('Fisik: Hijau 100,0 %'))).toBe(true)
    expect(await cell(page, 'Rp DAK nonfisik BOK, Kelas ibu hamil').inputValue()).toBe('21.000.000')
  })

  it('takes the newest change back with Ctrl+Z', async () => {
    const page = await pages.open(`${AT}&triwulan=3`, DESK)
    const people = cell(page, 'Orang, Kelas ibu hamil')
    await people.fill('40')
    await people.press('Tab')
    await page
      .getByRole('row', { name: /Kelas ibu hamil/ })
      .getByText('Tersimpan')
      .waitFor()
    await people.focus()
    await page.keyboard.press('Control+z')
    await expect.poll(() => people.inputValue()).toBe('')
  })

  it('keeps what cannot be read in its cell, with what to do', async () => {
    const page = await pages.open(`${AT}&triwulan=4`, DESK)
    const money = cell(page, 'Rp DAK nonfisik BOK, Kelas ibu hamil')
    await money.fill('dua juta')
    await money.press('Enter')
    expect(await money.inputValue()).toBe('dua juta')
    expect(await appears(page.getByText('Tulis rupiah penuh, misalnya 1.250.000.'))).toBe(true)
    expect(await page.getByRole('button', { name: 'Serahkan triwulan' }).isDisabled()).toBe(true)
  })

  it('lays a block from a spreadsheet over the grid, and tells what fell beside it', async () => {
    const page = await pages.open(`${AT}&triwulan=1`, DESK)
    await cell(page, 'Fisik %, Penyuluhan sanitasi').focus()
    await paste(page, '25\t1.000.000\tbanyak\nlebih')
    expect(await appears(page.getByText('2 sel ditempel, 1 tidak terbaca dan masih menunggu di selnya.'))).toBe(true)
    expect(await appears(page.getByText(/jatuh di luar tabel dan tidak dipakai: lebih/))).toBe(true)
    expect(await cell(page, 'Fisik %, Penyuluhan sanitasi').inputValue()).toBe('25')
    expect(await cell(page, 'Orang, Penyuluhan sanitasi').inputValue()).toBe('banyak')
  })

  it('shows both writings where somebody else was faster, and keeps mine only when I say so', async () => {
    const page = await pages.open(`${AT}&triwulan=3`, DESK)
    const volume = cell(page, 'Volume, Jamban sehat')
    await volume.fill('30')
    await volume.press('Enter')
    await page.getByRole('button', { name: 'Diubah orang lain' }).click()
    const row = page.getByRole('dialog').getByRole('row', { name: /Volume/ })
    await expect.poll(() => row.getByRole('cell').allTextContents()).toEqual(['7', '30'])
    await page.getByRole('button', { name: 'Simpan isian saya' }).click()
    expect(await appears(page.getByRole('row', { name: /Jamban sehat/ }).getByText('Tersimpan'))).toBe(true)
    expect(await volume.inputValue()).toBe('30')
  })

  it('is a card for each activity on a phone, without moving sideways', async () => {
    const page = await pages.open(`${AT}&triwulan=2`, { width: 360, me: inRole('admin-kab') })
    expect(await cell(page, 'Volume, Kelas ibu hamil').inputValue()).toBe('12')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
