/** What an officer does with the quality of measurements and with the two sources of figures. */
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_KAB } from '../support/answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const DESK = { width: 1280 }

/** True once it stands on the page; times out otherwise. */
async function appears(what: Locator): Promise<boolean> {
  await what.first().waitFor()
  return true
}

describe.concurrent('the quality of measurements', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('says how many posyandu are to be measured again, and shows only those', async () => {
    const page = await pages.open('/k/99.01/mutu', DESK)
    expect(await appears(page.getByText('Dari 12 posyandu yang mengukur pada Februari 2026, 3 perlu diukur ulang.'))).toBe(true)
    await page.getByRole('button', { name: /^Perlu diukur ulang ?3/ }).click()
    await page.waitForURL(/putusan=perlu-diukur-ulang/)
    const table = page.getByRole('region', { name: 'Posyandu', exact: true })
    expect(await table.getByRole('row').count()).toBe(4)
    await page.getByLabel('Cari posyandu atau desa').fill('teratai')
    expect(await appears(page.getByText('1 dari 12 posyandu'))).toBe(true)
  })

  it('sorts, opens one posyandu and comes back', async () => {
    const page = await pages.open('/k/99.01/mutu', DESK)
    await page.getByRole('button', { name: 'Simpangan baku TB/U' }).click()
    await page.waitForURL(/urut=-sd/)
    const table = page.getByRole('region', { name: 'Posyandu', exact: true })
    expect(await table.getByRole('rowheader').first().textContent()).toContain('Teratai')
    await table.getByRole('link', { name: 'Posyandu Anggrek' }).click()
    await page.waitForURL(/posyandu=p2/)
    expect(await appears(page.getByRole('heading', { name: 'Posyandu Anggrek' }))).toBe(true)
    expect(await appears(page.getByText('Angka terakhir tinggi badan: bermasalah (skor 100)'))).toBe(true)
    await page.getByRole('link', { name: 'Semua posyandu' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Mutu pengukuran' }))).toBe(true)
  })

  it('shows each picture’s figures as a table, and another funnel on request', async () => {
    const page = await pages.open('/k/99.01/mutu', DESK)
    await page.getByText('Angkanya sebagai tabel').first().click()
    expect(await appears(page.getByRole('columnheader', { name: 'Angka', exact: true }))).toBe(true)
    await page.getByLabel('Perbandingan posyandu').selectOption('angka-bulat')
    await page.waitForURL(/corong=angka-bulat/)
    expect(await appears(page.getByRole('img', { name: /Tinggi badan yang berakhir dengan 0 atau 5/ }))).toBe(true)
  })

  it('shows the SMART score only when asked, with what WHO says of it', async () => {
    const page = await pages.open('/k/99.01/mutu', DESK)
    expect(await page.getByText(/^Jumlah denda/).count()).toBe(0)
    await page.getByRole('checkbox', { name: 'Tampilkan skor SMART' }).check()
    expect(await appears(page.getByText(/^Jumlah denda/))).toBe(true)
    expect(await appears(page.getByRole('heading', { name: 'WHO menyarankan untuk tidak memakai skor' }))).toBe(true)
  })

  it('offers the report in the language that is read', async () => {
    const page = await pages.open('/k/99.01/mutu', { ...DESK, language: 'en' })
    const address = await page.getByRole('link', { name: 'Download PDF' }).getAttribute('href')
    expect(address).toContain('/api/districts/99.01/mutu.pdf?bahasa=en')
  })

  it('says what to do while there are no measurements', async () => {
    const page = await pages.open(`/k/${EMPTY_KAB}/mutu`, DESK)
    expect(await appears(page.getByRole('heading', { name: 'Belum ada pengukuran anak' }))).toBe(true)
  })

  it('switches the situation to the list of children; figures, source and downloads follow', async () => {
    const page = await pages.open('/k/99.01/situasi', DESK)
    expect(await appears(page.getByText(/2\.375 dari 11\.692 anak; e-PPGBM rekap status gizi/))).toBe(true)
    await page.getByRole('radio', { name: 'Daftar anak' }).check()
    await page.waitForURL(/sumber=individu/)
    expect(await appears(page.getByText(/2\.375 dari 11\.692 anak; e-PPGBM daftar anak/))).toBe(true)
    expect(await page.getByRole('link', { name: 'PDF' }).getAttribute('href')).toContain('sumber=individu')
    expect(await page.getByRole('link', { name: 'Usulkan lokus' }).getAttribute('href')).toContain('sumber=individu')
  })

  it('shows the trend by age and sex, and what the two sources say differently', async () => {
    const page = await pages.open('/k/99.01/situasi', DESK)
    expect(await appears(page.getByText('Stunting turun: 21,4 % pada Agustus 2025, 18,7 % pada Februari 2026'))).toBe(true)
    await page.getByRole('combobox', { name: 'Umur' }).selectOption('12-23')
    await page.waitForURL(/umur=12-23/)
    expect(await appears(page.getByText('Rekap tidak menyebut umur dan jenis kelamin', { exact: false }))).toBe(true)
    await page.getByText('Lihat bedanya pada Februari 2026').click()
    expect(await appears(page.getByText('Pada Februari 2026, 3 dari 81 desa berbeda.'))).toBe(true)
  })

  it('shows the trend of one village', async () => {
    const page = await pages.open('/k/99.01/desa/99.01.02.2002', DESK)
    expect(await appears(page.getByRole('heading', { name: 'Tren per bulan' }))).toBe(true)
    expect(await appears(page.getByRole('img', { name: /Stunting/ }))).toBe(true)
  })

  it('breaks nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
