/** Figures and targets in a browser: two numbers side by side, a pasted table, a claim; who may only read is offered nothing to note. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

describe.concurrent('figures and targets', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('the two numbers stand side by side, and a target says what it asks for', async () => {
    const page = await pages.open('/k/99.01/angka', { width: 360 })
    expect(await appears(page.getByText('Tersirat bagi yang tidak diukur'))).toBe(true)
    expect(await appears(page.getByText(/44,4\s%/).first())).toBe(true)
    expect(await appears(page.getByText('Sebelumnya 14,0', { exact: false }))).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    await page.getByRole('radio', { name: 'Nasional' }).press('Space')
    expect(await appears(page.getByRole('heading', { name: /Indonesia menurut survei turun/ }))).toBe(true)
  })

  it('a pasted table is looked at before it is noted', async () => {
    const page = await pages.open('/k/99.01/angka', { width: 1280 })
    await page.getByRole('button', { name: 'Tempel tabel' }).click()
    await page.getByLabel('Tabel dengan baris judul').fill('kode;tahun;sumber;persen\n99.01;2022;SSGI;27,1\n99.01;2020;SSGI;banyak')
    expect(await appears(page.getByText('Baris 3 (persen)', { exact: false }))).toBe(true)
    await page.getByRole('button', { name: 'angka siap dicatat: 1' }).click()
    expect(await appears(page.getByText('1 dicatat, 0 sudah ada'))).toBe(true)
    await page.keyboard.press('Escape')
    expect(await appears(page.getByRole('rowheader', { name: /SSGI 2022/ }).first())).toBe(true)
  })

  it('a claim is held against what was published', async () => {
    const page = await pages.open('/k/99.01/angka', { width: 1280 })
    await page.getByLabel('Angka yang dikutip (%)').fill('13,4')
    await page.getByLabel('Sumber', { exact: true }).fill('SSGI')
    await page.getByLabel('Kata “terbaik”').selectOption('terendah')
    await page.getByRole('button', { name: 'Periksa', exact: true }).click()
    expect(await appears(page.getByText('berasal dari sumber lain', { exact: false }))).toBe(true)
    expect(await appears(page.getByText('bukan terendah', { exact: false }))).toBe(true)
  })

  it('the regent reads and is offered nothing to note', async () => {
    const page = await pages.open('/k/99.01/angka', { width: 1280, me: inRole('eksekutif') })
    expect(await appears(page.getByRole('heading', { name: 'Periksa klaim' }))).toBe(true)
    expect(await page.getByRole('button', { name: /^(?:Catat satu angka|Tetapkan atau revisi target|Tarik)/ }).count()).toBe(0)
  })
})
