/** Long work in the browser: how far it is, for eyes and for ears, and stopped by keyboard; on a phone as on a desk. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { FAMILY_LIST_ID } from '../support/family-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { SHEET_ID } from '../support/sheet-answers.ts'
import { type SlowServer, startSlowServer } from '../support/slow-server.ts'

let pages: OpenPages
let axe: string
let slow: SlowServer | null = null
beforeAll(async () => {
  pages = await openPages()
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})
afterEach(async () => {
  await slow?.close()
  slow = null
})
afterAll(() => pages.close())

const standIn = async (page: Page, address: string): Promise<SlowServer> => {
  slow = await startSlowServer(page, address)
  return slow
}

async function offences(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }
    return (await runner.run()).violations.map(({ id }) => id)
  })
}

/** What a screen reader is told of the work. */
const spoken = (page: Page) => page.getByRole('main').locator('p[aria-live=polite]')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

describe('an upload', () => {
  const begin = async (width: number) => {
    const page = await pages.open('/k/99.01/berkas', { width })
    const server = await standIn(page, '**/api/districts/99.01/imports')
    const place = await spoken(page).elementHandle()
    const input = page.locator('input[type=file]')
    await input.focus()
    await input.setInputFiles({ name: 'krs-per-nama.tsv', mimeType: 'text/plain', buffer: Buffer.from('isi') })
    return { page, server, place }
  }

  it('says its steps and rows on a phone, its steps alone to ears, in a place that was there before', async () => {
    const { page, server, place } = await begin(360)
    await server.tell({ langkah: 'baca', baris: 12_500 })
    expect(await appears(page.getByText('Membaca krs-per-nama.tsv: 12.500 baris'))).toBe(true)
    expect(await place?.textContent()).toBe('Membaca krs-per-nama.tsv …')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await offences(page)).toEqual([])
    await server.tell({ langkah: 'simpan', baris: null })
    await page.getByRole('main').getByText('Menyimpan krs-per-nama.tsv …').first().waitFor()
    expect(await place?.textContent()).toBe('Menyimpan krs-per-nama.tsv …')
    expect(pages.complaints).toEqual([])
  })

  it('is stopped by keyboard, the server hears of it, and the list of files is asked again', async () => {
    const { page, server, place } = await begin(1280)
    await server.tell({ langkah: 'cocok', baris: null })
    await page.getByRole('button', { name: 'Hentikan' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Hentikan')
    const again = page.waitForRequest((request) => request.method() === 'GET' && request.url().endsWith('/imports'))
    await page.keyboard.press('Enter')
    await server.givenUp
    await again
    await page.getByText('Unggahan dihentikan.').waitFor()
    expect(await place?.textContent()).toBe('Unggahan dihentikan. Yang belum masuk utuh tidak disimpan.')
    expect(await page.locator('input[type=file]').count()).toBe(1)
  })

  it('is given up by whoever leaves the page', async () => {
    const { page, server } = await begin(1280)
    await server.tell({ langkah: 'baca', baris: null })
    await page.getByRole('link', { name: 'Beranda' }).first().click()
    await expect(server.givenUp).resolves.toBeUndefined()
  })

  it('ends with what was wrong', async () => {
    const { page, server } = await begin(1280)
    const title = { id: 'Berkas tidak terbaca', en: 'Unreadable' }
    const todo = { id: 'Simpan ulang.', en: 'Save again.' }
    await server.tell({ masalah: { type: 'about:blank', code: 'berkas-tidak-terbaca', status: 422, title, todo, details: {} } })
    await server.end()
    expect(await appears(page.getByText('Berkas tidak terbaca'))).toBe(true)
  })
})

describe('applying', () => {
  it.each([
    ['a list', `/k/99.01/berkas/${FAMILY_LIST_ID}`, '**/apply', 'krs.xlsx'],
    ['a table', `/k/99.01/berkas/lembar/${SHEET_ID}`, '**/terapkan', 'laporan-gizi.xlsx'],
  ])('%s says its steps, and is stopped by keyboard', async (_what, address, route, name) => {
    const page = await pages.open(address, { width: 360 })
    const server = await standIn(page, route)
    const year = page.getByRole('combobox', { name: 'Tahun', exact: true })
    for (const asked of await year.all()) await asked.selectOption('2026')
    const button = page.getByRole('button', { name: /^Terapkan|^Menerapkan/ })
    await button.focus()
    await page.keyboard.press('Enter')
    await server.tell({ langkah: 'simpan', baris: null })
    expect(await appears(page.getByText(`Menyimpan ${name} …`))).toBe(true)
    expect(await button.isDisabled()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await offences(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Hentikan')
    await page.keyboard.press('Enter')
    await server.givenUp
    expect(await appears(page.getByText('Penerapan dihentikan.'))).toBe(true)
    expect(await button.isDisabled()).toBe(false)
    expect(pages.complaints).toEqual([])
  })
})
