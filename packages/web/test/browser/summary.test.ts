/** The page of whoever leads: the sentence, survey beside register, what is late, at most three decisions that lead to where they are taken; one sheet, one phone, nothing known. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_KAB } from '../support/answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

const AT = '/k/99.01/ringkasan'
const REGENT = { width: 1280, me: inRole('eksekutif') }

describe.concurrent('the summary', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('says survey and change first, and keeps survey and register apart', async () => {
    const page = await pages.open(AT, REGENT)
    expect(await appears(page.getByText(/^Stunting 21,9\s% menurut SSGI 2024\. Dibanding SKI 2023 turun 4,9 poin: bermakna\.$/))).toBe(true)
    expect(await appears(page.getByText('SSGI 2024, contoh dari semua balita'))).toBe(true)
    expect(await appears(page.getByText(/balita yang diukur; D\/S/))).toBe(true)
  })

  it('shows three decisions, folds the others, and leads to where each is taken', async () => {
    const page = await pages.open(AT, REGENT)
    const needed = page
      .getByRole('region', { name: 'Keputusan yang diperlukan' })
      .or(page.locator('section', { hasText: 'Keputusan yang diperlukan' }))
    await needed.getByText('Lainnya (2)').waitFor()
    expect(await needed.locator('> div > ol > li').count()).toBe(3)
    expect(await needed.locator('> div > ol > li').first().textContent()).toContain('Tetapkan lokus 2026')
    await needed.getByRole('link', { name: /^Putuskan 2 desa lokus/ }).click()
    await page.waitForURL('**/lokus-tahun?tahun=2026')
  })

  it('names five offices that are late, counts the others, and leads to the period', async () => {
    const page = await pages.open(AT, REGENT)
    expect(await appears(page.getByText('Dinkes, DPPKB, PUPR, Dinsos, DPMD dan 1 lainnya'))).toBe(true)
    expect(await appears(page.getByText('lewat tenggat 20 Februari 2026'))).toBe(true)
    await page.getByRole('link', { name: /^6 dari 9 lembaga belum mengajukan/ }).click()
    await page.waitForURL('**/cakupan?periode=2025-T4')
  })

  it('is one sheet of A4', async () => {
    const page = await pages.open(AT, REGENT)
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it('says of a district just opened that nothing is known, and never zero', async () => {
    const page = await pages.open(`/k/${EMPTY_KAB}/ringkasan`, { width: 1280 })
    expect(await appears(page.getByText('Belum ada angka stunting kabupaten.'))).toBe(true)
    expect(await page.getByText(/0,0\s%/).count()).toBe(0)
  })

  it('is for whoever holds the whole district only, and fits a phone', async () => {
    const village = await pages.open(AT, { width: 1280, me: inRole('desa', ['99.01.02.2002']) })
    expect(await appears(village.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }))).toBe(true)
    const phone = await pages.open(AT, { ...REGENT, width: 360 })
    await phone.getByText('Lainnya (2)').waitFor()
    expect(await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
})
