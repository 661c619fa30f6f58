/** A table of an office in the browser: what its columns hold is looked at and changed, what would change is seen, applied and taken back. */
import type { SheetChoice } from '@konvergen/contract/sheets.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { SHEET_ID } from '../support/sheet-answers.ts'

describe('the page of an office’s table', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('is reached from the list of files, and leads through columns and changes to applied and back', async () => {
    const page = await pages.open('/k/99.01/berkas', { width: 1280 })
    await page.getByRole('link', { name: 'laporan-gizi.xlsx' }).click()
    expect(await appears(page.getByText('Arti kolom dipakai dari laporan-lalu.xlsx, 1 Maret 2026.'))).toBe(true)
    const percent = page.getByRole('combobox', { name: 'Arti kolom E: Ibu hamil › %' })
    expect(await percent.locator('optgroup').count()).toBe(1)
    expect(await appears(page.getByText('persen; dihitung sendiri'))).toBe(true)
    expect(await appears(page.getByText('4 baru, 2 berubah, 0 sama.'))).toBe(true)
    await page.getByRole('combobox', { name: 'Arti kolom C: Ibu hamil › Jml Bumil' }).selectOption('abaikan')
    expect(await appears(page.getByText('2 baru, 1 berubah, 0 sama.'))).toBe(true)
    await page.getByRole('radio', { name: 'Berubah' }).check()
    expect(await page.getByRole('region', { name: 'Yang akan berubah' }).locator('tbody tr').count()).toBe(1)
    const sent = page.waitForRequest((request) => request.url().endsWith('/terapkan'))
    await page.getByRole('button', { name: 'Terapkan' }).click()
    const { kolom, periode } = (await sent).postDataJSON() as SheetChoice
    expect([periode, kolom.map(({ arti }) => arti)]).toEqual(['2026-T1', ['abaikan', 'desa', 'abaikan', 'E10/nilai', 'abaikan']])
    expect(await appears(page.getByRole('heading', { name: 'Angka lembar ini sudah diterapkan' }))).toBe(true)
    await page.getByRole('button', { name: 'Tarik kembali' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Lembar ini sudah ditarik kembali' }))).toBe(true)
  })

  it('shows each column as a line of its own on a phone, nothing beyond the edge', async () => {
    const page = await pages.open(`/k/99.01/berkas/lembar/${SHEET_ID}`, { width: 360 })
    await page.getByRole('heading', { level: 1, name: 'laporan-gizi.xlsx' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(pages.complaints).toEqual([])
  })
})
