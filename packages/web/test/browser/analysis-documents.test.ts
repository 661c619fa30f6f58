/** Documents of the analysis: for whom, in which language, of which area; what goes wrong is said; the letterhead is written here. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const HEADERS = { 'content-disposition': "attachment; filename*=UTF-8''dokumen%20contoh.pptx" }

describe('documents of the analysis', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  /** Answers like a server that writes the paper, and keeps what was asked for. */
  async function openWith(status: number, body: string): Promise<{ page: Page; asked: URL[] }> {
    const page = await pages.open('/k/99.01/dokumen-analisis', { width: 1280 })
    const asked: URL[] = []
    await page.route('**/dokumen-analisis/*/*', async (route) => {
      const url = new URL(route.request().url())
      if (!url.pathname.startsWith('/api/')) return route.continue()
      asked.push(url)
      return route.fulfill({ status, headers: HEADERS, body })
    })
    return { page, asked }
  }

  it('are asked for as chosen, and named as they were saved', async () => {
    const { page, asked } = await openWith(200, 'slides')
    await page.getByRole('radio', { name: 'Publik' }).check()
    await page.getByRole('radio', { name: 'Inggris' }).check()
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh Paparan rembuk: PowerPoint' }).click()
    expect((await saved).suggestedFilename()).toBe('dokumen contoh.pptx')
    expect(await appears(page.getByText('dokumen contoh.pptx tersimpan di folder unduhan.'))).toBe(true)
    expect(asked.map(({ pathname, search }) => pathname + search)).toEqual([
      '/api/districts/99.01/dokumen-analisis/paparan/pptx?sifat=publik&bahasa=en',
    ])
  })

  it('that hold counts as they are, are not for the public', async () => {
    const { page } = await openWith(200, '')
    const master = page.getByRole('button', { name: 'Unduh Data Sasaran per desa: Excel' })
    expect(await master.isEnabled()).toBe(true)
    await page.getByRole('radio', { name: 'Publik' }).check()
    expect(await master.isDisabled()).toBe(true)
    expect(await appears(page.getByText('Hanya untuk internal.'))).toBe(true)
  })

  it('of a village: all as PDF, one as a Word file too', async () => {
    const { page, asked } = await openWith(200, 'profile')
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'Profil desa' }) })
    const word = card.getByRole('button', { name: 'Unduh Profil desa: Word' })
    expect(await word.isDisabled()).toBe(true)
    await card.getByRole('combobox', { name: 'Wilayah' }).click()
    await page.getByRole('option').first().click()
    const saved = page.waitForEvent('download')
    await word.click()
    await saved
    expect(asked[0]?.searchParams.get('wilayah')).toMatch(/^99\.01\.\d\d\.\d{4}$/)
    await card.getByRole('button', { name: 'Semua' }).click()
    expect(await word.isDisabled()).toBe(true)
    expect(await card.getByRole('combobox', { name: 'Wilayah' }).inputValue()).toBe('')
  })

  it('say what went wrong, and can be asked for again', async () => {
    const { page } = await openWith(502, 'a page of a proxy')
    await page.getByRole('button', { name: 'Unduh Buku kerja data: Excel' }).click()
    expect(await appears(page.getByText('Konvergen tidak menjawab'))).toBe(true)
    expect(await page.getByRole('button', { name: 'Unduh Buku kerja data: Excel' }).isEnabled()).toBe(true)
  })

  it('carry a letterhead that is written here', async () => {
    const page = await pages.open('/k/99.01/dokumen-analisis', { width: 1280 })
    await page.getByRole('button', { name: 'Ubah kop surat' }).click()
    await page.getByLabel('Baris kop surat').fill('Pemerintah Daerah\n\n  Bappeda  ')
    await page.getByRole('button', { name: 'Simpan kop surat' }).click()
    expect(await appears(page.getByText('Pemerintah Daerah\nBappeda'))).toBe(true)
  })
})
