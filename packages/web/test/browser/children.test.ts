/** What an officer does with single children: applies their list, finds one, opens its cells and its name for a purpose, decides a doubt. */
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_KAB } from '../support/answers.ts'
import { KNOWN_NIK, SHOWN_NAME } from '../support/child-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { childId } from '../support/sample-children.ts'
import { LIST_ID } from '../support/sample-district.ts'

const DESK = { width: 1280 }
const PHONE = { width: 360 }

/** True once it stands on the page; times out otherwise. */
async function appears(what: Locator): Promise<boolean> {
  await what.first().waitFor()
  return true
}

describe.concurrent('the pages on single children', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('applies a list of children once, with the repairs that were ticked, and takes it back', async () => {
    const page = await pages.open(`/k/99.01/berkas/${LIST_ID}`, DESK)
    expect(await appears(page.getByText('1.512 baris tentang 288 anak di 12 posyandu'))).toBe(true)
    const gram = page.getByRole('checkbox', { name: 'Ubah gram menjadi kilogram: 12 baris' })
    expect(await gram.isChecked()).toBe(false)
    await gram.check()
    const asked: unknown[] = []
    await page.route('**/apply', async (route) => {
      asked.push(route.request().postDataJSON())
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.getByRole('button', { name: 'Terapkan' }).dblclick()
    expect(await appears(page.getByText(/^Menerapkan \S+\.\w+ …$/))).toBe(true)
    expect(await page.getByRole('button', { name: 'Menerapkan …' }).isDisabled()).toBe(true)
    expect(await appears(page.getByRole('heading', { name: 'Berkas ini sudah diterapkan' }))).toBe(true)
    expect(asked).toEqual([{ confirm: [], repairs: ['gram'] }])
    expect(await appears(page.getByText('Pengukuran yang diperbarui'))).toBe(true)
    expect(await page.getByRole('link', { name: 'Putuskan anak yang meragukan' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Batalkan penerapan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Penerapan dibatalkan' }))).toBe(true)
  })

  it('stops an upload while the file is being read', async () => {
    const page = await pages.open('/k/99.01/berkas', DESK)
    await page.route('**/imports', async (route) => {
      if (route.request().method() === 'POST') return
      await route.continue()
    })
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'daftar.xls', mimeType: 'text/html', buffer: Buffer.from('<table></table>') })
    await page.getByRole('button', { name: 'Hentikan' }).click()
    expect(await appears(page.getByText('Unggahan dihentikan'))).toBe(true)
  })

  it('lists children without names, filters them and turns the page', async () => {
    const page = await pages.open('/k/99.01/anak', DESK)
    const list = page.getByRole('region', { name: 'Daftar anak' })
    expect(await list.getByRole('row').count()).toBe(51)
    await page.getByRole('button', { name: 'Berikutnya' }).click()
    await page.waitForURL(/halaman=2/)
    await page.getByLabel('Yang dicari').selectOption('stunting')
    await page.waitForURL(/masalah=stunting/)
    expect(page.url()).not.toContain('halaman')
    expect(await appears(list.getByText('Pendek'))).toBe(true)
    expect(await page.getByText(SHOWN_NAME).count()).toBe(0)
  })

  it('finds a child by NIK without writing it into the address', async () => {
    const page = await pages.open('/k/99.01/anak', DESK)
    const nik = page.getByLabel('Cari anak dengan NIK')
    await nik.fill('123')
    await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
    expect(await appears(page.getByText('NIK terdiri dari 16 angka; yang diisi 3.'))).toBe(true)
    await nik.fill('9901010101019999')
    await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
    expect(await appears(page.getByText('Tidak ada anak dengan NIK itu'))).toBe(true)
    await nik.fill(KNOWN_NIK)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/anak/${childId(3)}`)
    expect(page.url()).not.toContain(KNOWN_NIK)
  })

  it('says what is true of a child, by which rule, and what is not verified', async () => {
    const page = await pages.open(`/k/99.01/anak/${childId(0)}`, DESK)
    expect(await appears(page.getByText(/^Pada 12 Februari 2026, umur /))).toBe(true)
    expect(await appears(page.getByText('Aturan: Permenkes 2/2020', { exact: false }))).toBe(true)
    expect(await appears(page.getByText('Alat bantu, bukan diagnosis', { exact: false }))).toBe(true)
    expect(await appears(page.getByText('belum diverifikasi').first())).toBe(true)
    await page.getByRole('radio', { name: 'Berat menurut umur' }).check()
    expect(await appears(page.getByRole('img', { name: /Berat menurut umur/ }))).toBe(true)
    const gone = page.getByRole('region', { name: 'Tidak lagi berlaku' })
    expect(await gone.getByText('diganti catatan lebih baru').count()).toBe(1)
    expect(await gone.getByText('berkasnya dibatalkan').count()).toBe(1)
  })

  it('opens a measurement down to the cells of its file', async () => {
    const page = await pages.open(`/k/99.01/anak/${childId(0)}`, DESK)
    await page
      .getByRole('button', { name: /lihat sel pengukuran 12 Februari 2026/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByRole('rowheader', { name: 'Tanggal Pengukuran' }))).toBe(true)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
  })

  it('shows a name only for a purpose, and only until the page is left', async () => {
    const page = await pages.open(`/k/99.01/anak/${childId(0)}`, DESK)
    await page.getByRole('button', { name: 'Buka nama' }).click()
    await page.getByRole('button', { name: 'Buka', exact: true }).click()
    expect(await appears(page.getByText('Pilih tujuannya dahulu.'))).toBe(true)
    await page.getByRole('radio', { name: 'Kunjungan rumah atau pelayanan' }).check()
    await page.getByRole('button', { name: 'Buka', exact: true }).click()
    expect(await appears(page.getByText(SHOWN_NAME))).toBe(true)
    expect(await appears(page.getByText('Dibuka untuk: Kunjungan rumah atau pelayanan'))).toBe(true)
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        await indexedDB.databases(),
        await caches.keys(),
        document.cookie,
        location.href,
      ]),
    )
    expect([KNOWN_NIK, SHOWN_NAME].filter((mark) => kept.includes(mark))).toEqual([])
    await page.getByRole('link', { name: 'Semua anak' }).click()
    await page.getByRole('heading', { name: 'Daftar anak' }).waitFor()
    await page.goBack()
    expect(await appears(page.getByRole('button', { name: 'Buka nama' }))).toBe(true)
    expect(await page.getByText(SHOWN_NAME).count()).toBe(0)
  })

  it('prints all curves of a child', async () => {
    const page = await pages.open(`/k/99.01/anak/${childId(15)}`, DESK)
    expect(await page.locator('figure').count()).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await appears(page.getByRole('img', { name: /Berat menurut umur/ }))).toBe(true)
    expect(await page.locator('figure').count()).toBe(3)
  })

  it('says that a child does not exist', async () => {
    const page = await pages.open('/k/99.01/anak', DESK)
    await page.goto(page.url().replace('/anak', `/anak/${childId(8888)}`))
    expect(await appears(page.getByRole('alert').getByText('Tidak ditemukan'))).toBe(true)
  })

  it('decides a doubtful pair and changes the decision, on a phone', async () => {
    const page = await pages.open('/k/99.01/anak-meragukan', PHONE)
    await page.getByRole('button', { name: 'Anak yang sama' }).click()
    expect(await appears(page.getByText('Diputuskan: anak yang sama.'))).toBe(true)
    await page.getByRole('button', { name: 'Ubah: dua anak' }).click()
    expect(await appears(page.getByText('Diputuskan: dua anak.'))).toBe(true)
  })

  it('says what to do while there are no children', async () => {
    const page = await pages.open(`/k/${EMPTY_KAB}/anak`, DESK)
    expect(await appears(page.getByRole('heading', { name: 'Belum ada anak yang tercatat' }))).toBe(true)
    await page.getByRole('main').getByRole('link', { name: 'Unggah berkas' }).click()
    await page.waitForURL('**/berkas')
  })

  it('breaks nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
