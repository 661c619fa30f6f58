/** What an officer does: reads the situation, walks the map by keyboard, opens a figure, changes parameters, applies a file and takes it back. */
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_KAB } from '../support/answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { STAGED_ID } from '../support/sample-district.ts'

const DESK = { width: 1280 }

/** True once it stands on the page; times out otherwise. */
async function appears(what: Locator): Promise<boolean> {
  await what.waitFor()
  return true
}

describe.concurrent('the office pages', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('says what to do while nothing has come in', async () => {
    const page = await pages.open(`/k/${EMPTY_KAB}/situasi`, DESK)
    expect(await appears(page.getByRole('heading', { name: 'Belum ada angka untuk kabupaten ini' }))).toBe(true)
    await page.getByRole('link', { name: 'Unggah berkas' }).click()
    expect(await appears(page.getByText('Belum ada berkas yang masuk'))).toBe(true)
  })

  it('shows the district figure with its parts and opens the villages behind it', async () => {
    const page = await pages.open('/k/99.01/situasi', DESK)
    await page.getByRole('button', { name: /^2\.375 dari 11\.692 .*Stunting\. Kenapa angka ini/ }).click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText('(sangat pendek + pendek)'))).toBe(true)
    expect(await drawer.getByRole('row').count()).toBe(82)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
  })

  it('walks the map by keyboard and opens a village', async () => {
    const page = await pages.open('/k/99.01/situasi', DESK)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-kode'))
    await page.locator('path[data-kode][tabindex="0"]').focus()
    const first = await focused()
    await page.keyboard.press('ArrowDown')
    const second = await focused()
    expect(second).not.toBe(first)
    expect(await page.locator('path[data-kode][tabindex="0"]').count()).toBe(1)
    const shape = await page.locator(`path[data-kode="${second}"]`).getAttribute('d')
    expect(await page.locator('svg > g.fokus:last-child > path').last().getAttribute('d')).toBe(shape)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/k/99.01/desa/${second}**`)
    expect(await appears(page.getByRole('heading', { name: 'Dari mana angkanya' }))).toBe(true)
  })

  it('keeps filter, order and measure in the address', async () => {
    const page = await pages.open('/k/99.01/situasi', DESK)
    await page.getByLabel('Cari desa').fill('karang')
    await page.getByRole('button', { name: 'Kasus' }).click()
    await page.getByRole('radio', { name: 'D/S' }).check()
    await page.waitForURL(/cari=karang/)
    await page.waitForURL(/urut=-kasus/)
    await page.waitForURL(/indikator=ds/)
    await page.reload()
    expect(await page.getByLabel('Cari desa').inputValue()).toBe('karang')
    expect(await page.getByRole('columnheader', { name: 'Kasus' }).getAttribute('aria-sort')).toBe('descending')
  })

  it.each(['id', 'en'] as const)('cuts no column of the table off on a desk (%s)', async (language) => {
    for (const view of ['desa', 'kecamatan']) {
      const page = await pages.open(`/k/99.01/situasi?tampilan=${view}`, { ...DESK, language })
      const beyond = await page
        .locator('section[tabindex="0"]')
        .first()
        .evaluate((box) => box.scrollWidth - box.clientWidth)
      expect(beyond).toBeLessThanOrEqual(0)
      await page.context().close()
    }
  })

  it('writes missing figures as a word, never as zero', async () => {
    const page = await pages.open('/k/99.01/situasi?cari=jembatan+gantung', DESK)
    const row = page.getByRole('row', { name: /Jembatan Gantung/ })
    expect(await appears(row.getByText('belum lapor').first())).toBe(true)
  })

  it('proposes again when the number of lokus changes, and refuses what cannot be', async () => {
    const page = await pages.open('/k/99.01/lokus', DESK)
    await page.getByLabel('Jumlah lokus').fill('7')
    expect(await appears(page.getByText('7 desa diusulkan menjadi lokus.'))).toBe(true)
    await page.getByLabel('Jumlah lokus').fill('500')
    expect(await appears(page.getByText('Isi bilangan bulat 1 sampai 27.'))).toBe(true)
    expect(await appears(page.getByText('7 desa diusulkan menjadi lokus.'))).toBe(true)
  })

  it('confirms a name, applies the file and takes it back', async () => {
    const page = await pages.open(`/k/99.01/berkas/${STAGED_ID}`, DESK)
    const figures = page.getByRole('region', { name: 'Angka yang terbaca' })
    expect(await figures.getByRole('columnheader', { name: 'Sangat pendek' }).count()).toBe(1)
    expect(await figures.getByRole('row').count()).toBe(61)
    await page.getByRole('button', { name: 'Tampilkan 20 lagi' }).click()
    expect(await figures.getByRole('row').count()).toBe(81)
    await page.getByRole('button', { name: 'Ya, Tirta Buana' }).click()
    expect(await appears(page.getByText('dibenarkan: Tirta Buana'))).toBe(true)
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Berkas ini sudah diterapkan' }))).toBe(true)
    await page.getByRole('button', { name: 'Batalkan penerapan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Penerapan dibatalkan' }))).toBe(true)
  })

  it('shows who has not reported, and opens a percentage down to who entered it', async () => {
    const page = await pages.open('/k/99.01/cakupan', DESK)
    expect(await appears(page.getByText('1 dari 3 lembaga sudah mengajukan angkanya.'))).toBe(true)
    const indicators = page.getByRole('region', { name: 'Capaian setiap indikator' })
    await page.getByLabel('Urutan').selectOption({ label: 'selisih terbesar dahulu' })
    await indicators.getByRole('link', { name: /Tablet Tambah Darah/ }).click()
    const villages = page.getByRole('region', { name: 'Desa demi desa' })
    const cells = async (state: string) => villages.getByRole('button', { name: new RegExp(`^${state}`) }).count()
    expect(await appears(villages.getByRole('button', { name: /^belum lapor/ }).first())).toBe(true)
    expect([await cells('tidak ada sasaran'), await cells('tidak berlaku'), await cells('tidak sah')]).toEqual([1, 1, 1])
    await villages.getByRole('button', { name: /^tidak sah/ }).click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText('sel C14'))).toBe(true)
    await drawer.getByRole('button', { name: 'Angka kami berbeda' }).click()
    await drawer.getByRole('button', { name: 'Nyatakan perbedaan' }).click()
    expect(await appears(drawer.getByText('Isi bilangan bulat, nol atau lebih.'))).toBe(true)
    await drawer.getByLabel('Angka kami').fill('57')
    await drawer.getByLabel('Alasan').fill('Pendataan keluarga Januari.')
    await drawer.getByRole('button', { name: 'Nyatakan perbedaan' }).click()
    expect(await appears(drawer.getByText('Perbedaan tercatat'))).toBe(true)
  })

  it('prints what the regent reads on one page of A4', async () => {
    const page = await pages.open('/k/99.01/cakupan', DESK)
    await page.getByRole('button', { name: 'Lembar satu halaman' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Status cakupan layanan, Triwulan 1 2026' }))).toBe(true)
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it('asks for a reason before a locked period is opened again', async () => {
    const page = await pages.open('/k/99.01/cakupan?periode=2025-T4', DESK)
    await page.getByRole('button', { name: 'Buka lagi' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: 'Buka lagi' }).click()
    expect(await appears(drawer.getByText('Tulis alasannya.'))).toBe(true)
    await drawer.getByLabel('Alasan').fill('Koreksi dari puskesmas.')
    await drawer.getByRole('button', { name: 'Buka lagi' }).click()
    await drawer.waitFor({ state: 'detached' })
  })

  it('says that the server cannot be reached, and that the data are safe', async () => {
    const page = await pages.open('/', DESK)
    await page.route('**/api/**', (route) => route.abort())
    await page.goto(page.url().replace(/\/$/, '/k/99.01/lokus'))
    expect(await appears(page.getByRole('alert').getByText('Konvergen tidak menjawab'))).toBe(true)
    expect(await appears(page.getByText('Data yang sudah diterapkan aman.'))).toBe(true)
  })

  it('switches language at once', async () => {
    const page = await pages.open('/k/99.01/situasi', DESK)
    await page.getByText('EN', { exact: true }).click()
    expect(await appears(page.getByRole('heading', { name: 'Situation analysis' }))).toBe(true)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })

  it('prints without navigation', async () => {
    const page = await pages.open('/k/99.01/lokus', DESK)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Desa dan alasannya' }).isVisible()).toBe(true)
  })
})
