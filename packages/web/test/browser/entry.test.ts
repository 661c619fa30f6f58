/** The typed form as an office uses it: the keyboard of a spreadsheet, a pasted block, keeping, what comes back, and going away. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { ENTRY_PERIOD, GIVEN_BACK, KB_OFFICE, LOCKED_PERIOD } from '../support/entry-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const formOf = (period: string) => `/k/99.01/cakupan/${period}/isian?lembaga=${KB_OFFICE}`
const cell = (page: Page, at: string) => page.locator(`[data-at="${at}"]`)
const chosen = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['at'])

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', copied)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

describe.concurrent('the typed form', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('is filled in by the keyboard alone, survives a reload, and is kept by Ctrl+S', async () => {
    const page = await pages.open(formOf(ENTRY_PERIOD), { width: 1280 })
    await cell(page, '0-1').focus()
    await page.keyboard.type('1.234')
    await press(page, 'Enter')
    expect(await chosen(page)).toBe('1-1')
    expect(await cell(page, '0-1').innerText()).toMatch(/1\.234\s+dari 40 · lebih dari sasaran/)
    await press(page, 'ArrowUp', 'l')
    expect(await cell(page, '0-1').innerText()).toContain('ada dari luar wilayah')
    await press(page, 'Control+z', 'Control+z')
    expect(await cell(page, '0-1').innerText()).toMatch(/12\s+dari 40 · 30,0/)
    // Typing replaces, Escape gives back what was there, and a second Escape changes nothing.
    await page.keyboard.type('9')
    await press(page, 'Escape')
    expect(await cell(page, '0-1').innerText()).toContain('30,0')
    // Zero, nothing and not applicable are three things.
    await press(page, 'ArrowRight', '0', 'Enter', 'x', 'ArrowDown', '5', 'Tab')
    expect(await chosen(page)).toBe('2-3')
    expect(await cell(page, '0-2').innerText()).toMatch(/^0\s+dari 40 · 0,0/)
    expect(await cell(page, '1-2').innerText()).toContain('tidak berlaku')
    expect(await cell(page, '3-2').innerText()).toContain('belum diisi')
    await page.reload()
    expect(await appears(page.getByText('3 sel belum disimpan'))).toBe(true)
    await cell(page, '2-2').focus()
    // What is being typed goes along.
    await press(page, 'Delete', 'ArrowDown', '8', 'Control+s')
    expect(await appears(page.getByText('3 sel disimpan.'))).toBe(true)
    expect(await cell(page, '3-2').innerText()).toMatch(/^8\s/)
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('konvergen.isian')))).toEqual([])
    await press(page, 'Escape', 'Tab')
    expect(await chosen(page)).toBeUndefined()
    await page.context().close()
  })

  it('says of a pasted block what would change and what cannot be, before anything does; what comes back is marked', async () => {
    const page = await pages.open(formOf(ENTRY_PERIOD), { width: 1280 })
    await cell(page, '4-2').focus()
    await paste(page, `7\t1.050\n62,5%\t${GIVEN_BACK}\nada\t-\n`)
    expect(await appears(page.getByRole('heading', { name: '3 sel akan berubah' }))).toBe(true)
    expect(await appears(page.getByText('3 sel tidak dapat dipakai dan tetap seperti sekarang:'))).toBe(true)
    expect(await page.getByRole('listitem').filter({ hasText: '62,5%' }).innerText()).toMatch(/baris 2, kolom 1.*Ini persentase/)
    expect(await cell(page, '4-2').innerText()).toContain('belum diisi')
    await page.getByRole('button', { name: 'Pakai 3 sel' }).click()
    expect(await cell(page, '4-3').innerText()).toContain('1.050')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    expect(await appears(page.getByText('1 sel tidak tersimpan dan diberi tanda.'))).toBe(true)
    await cell(page, '5-3').click()
    expect(await appears(page.getByText('Tidak tersimpan: Angka ini kini diisi lembaga lain.'))).toBe(true)
    // Going away asks first.
    await page.getByRole('link', { name: 'Indikator', exact: true }).click()
    await page.getByRole('button', { name: 'Tetap di sini' }).click()
    expect(page.url()).toContain('/isian')
    await page.context().close()
  })

  it('asks a reason once the period is locked, and on a phone shows one village at a time', async () => {
    const page = await pages.open(formOf(LOCKED_PERIOD), { width: 360 })
    const field = page.getByLabel(/^E24 · /)
    await page.getByRole('button', { name: 'Berikutnya' }).click()
    await field.fill('2,5')
    await field.press('Enter')
    expect(await appears(page.getByText(/Harus bilangan bulat/))).toBe(true)
    await field.fill('25')
    await field.press('Enter')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    expect(await appears(page.getByText('Isi alasannya: periode ini terkunci.'))).toBe(true)
    await page.getByLabel('Alasan perubahan').fill('Salah ketik')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    expect(await appears(page.getByText('1 sel disimpan.'))).toBe(true)
    await page.context().close()
  })
})
