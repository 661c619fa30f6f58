/** What the secretariat does with lokus: other methods, how they hold, a decision; and what everybody reads of a year. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const DESK = { width: 1280 }
const PHONE = { width: 360 }

describe.concurrent('the pages on lokus', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(() => pages.close())

  it('propose by weights that the keyboard moves, and explain each village', async () => {
    const page = await pages.open('/k/99.01/lokus', DESK)
    await page.getByRole('radio', { name: 'Indeks berbobot' }).check()
    const slider = page.getByRole('slider', { name: 'Bobot Jumlah kasus' })
    expect(await slider.inputValue()).toBe('25')
    await slider.press('ArrowRight')
    expect(await appears(page.getByText('Kembalikan bobot usulan'))).toBe(true)
    expect(page.url()).toContain('0.26')
    expect(await appears(page.getByRole('img', { name: /Prevalensi stunting \d/ }).first())).toBe(true)
  })

  it('draw weights and figures beside the page, and compare any two villages', async () => {
    const page = await pages.open('/k/99.01/lokus?metode=indeks&taksiran=eb', DESK)
    await page.getByRole('button', { name: 'Hitung', exact: true }).click()
    expect(await appears(page.getByText(/desa pasti \(≥ 0,9\)/))).toBe(true)
    expect(await appears(page.getByText(/mendahului .* dalam \d+\s?% undian/))).toBe(true)
    expect(await page.getByRole('columnheader', { name: 'Keberterimaan' }).count()).toBe(2)
  })

  it('ask for a written reason where no kept way put the village forward', async () => {
    const page = await pages.open('/k/99.01/lokus', DESK)
    await page.getByRole('button', { name: 'Tetapkan lokus…' }).click()
    await page.getByLabel('Dasar').fill('Rembuk Stunting 7 April 2026')
    await page.getByLabel('Tanggal keputusan').fill('2026-04-07')
    const record = page.getByRole('button', { name: 'Catat keputusan' })
    expect(await record.isDisabled()).toBe(true)
    await page.getByLabel('Alasan untuk semua yang belum beralasan').fill('Disepakati dalam rembuk')
    await record.click()
    await page.waitForURL(/lokus-tahun/)
    expect(await appears(page.getByRole('heading', { name: 'Lokus per tahun' }))).toBe(true)
  })

  it('on a phone: a year with statuses, item 1.1 and the decree, nothing wider than the screen', async () => {
    const page = await pages.open('/k/99.01/lokus-tahun', PHONE)
    expect(await appears(page.getByText('5 desa lokus tahun 2027.'))).toBe(true)
    expect(await appears(page.getByText(/4 dari 5 lokus \(80,0.%\).*nilai B/))).toBe(true)
    expect(await page.getByRole('link', { name: 'SK (PDF)' }).count()).toBe(2)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    const index = await pages.open('/k/99.01/lokus?metode=indeks', PHONE)
    await index.getByRole('heading', { name: 'Desa menurut indeks' }).waitFor()
    expect(await index.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('break nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
