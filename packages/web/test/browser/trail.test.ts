/** The trail: read, narrowed from its own rows, and shut to whoever may not read it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { childId } from '../support/sample-children.ts'
import { inRole } from '../support/sample-people.ts'

const DESK = { width: 1280 }

describe.concurrent('the trail', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('says who did what for what, and is narrowed from a row', async () => {
    const page = await pages.open('/k/99.01/jejak', DESK)
    const rows = page.getByRole('region', { name: 'Jejak' }).locator('tbody tr')
    await rows.nth(2).waitFor()
    expect(await rows.count()).toBe(3)
    expect(await appears(page.getByRole('row', { name: /Sri Contoh.*Identitas anak dibuka.*untuk: Rujukan ke puskesmas/ }))).toBe(true)
    expect(await appears(page.getByRole('row', { name: /Konvergen sendiri.*Kabupaten dibuka.*desa: 48/ }))).toBe(true)
    expect(await page.getByText('alamat 192.0.2.7').first().isVisible()).toBe(false)
    await rows.first().getByText('Dari mana').click()
    expect(await appears(rows.first().getByText('alamat 192.0.2.7'))).toBe(true)
    expect(await appears(rows.first().getByText('sesi 0000c001'))).toBe(true)
    await rows.first().getByRole('button', { name: 'Sri Contoh' }).click()
    expect(await appears(page.getByText('Hanya oleh Sri Contoh'))).toBe(true)
    await rows.nth(2).waitFor({ state: 'detached' })
    expect(await rows.count()).toBe(2)
    await page.getByRole('combobox', { name: 'Tindakan' }).selectOption('Nama desa dikonfirmasi')
    expect(await appears(page.getByText('Tidak ada catatan yang cocok'))).toBe(true)
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    await rows.nth(2).waitFor()
    expect(await rows.count()).toBe(3)
  })

  it('is found in the menus of those who may read it, and nowhere else', async () => {
    const keeper = await pages.open('/jejak', DESK)
    expect(await appears(keeper.getByRole('row', { name: /baris perintah \(dedi\).*Konvergen disiapkan/ }))).toBe(true)
    const cadre = await pages.open('/', { ...DESK, me: inRole('puskesmas', ['99.01.02']) })
    await cadre.getByRole('button', { name: /Akun:/ }).click()
    expect(await cadre.getByRole('link', { name: 'Jejak pemasangan' }).count()).toBe(0)
    expect(await cadre.getByRole('link', { name: 'Jejak', exact: true }).count()).toBe(0)
  })
  it('gives the breach pack between two moments only in their order', async () => {
    const page = await pages.open('/k/99.01/jejak', DESK)
    const pack = page.getByRole('link', { name: 'Unduh paket (XLSX)' })
    expect(await pack.getAttribute('href')).toMatch(/paket-pelanggaran\.xlsx\?dari=.+&sampai=.+/)
    await page.getByLabel('Sampai', { exact: true }).fill('2020-01-01T00:00')
    expect(await appears(page.getByText('Saat mulai harus sebelum saat akhir.'))).toBe(true)
    expect(await pack.count()).toBe(0)
    expect(await appears(page.getByRole('row', { name: /Berkas daftar anak yang asli.*365 hari.*KONVERGEN_SIMPAN_BERKAS/ }))).toBe(true)
  })
})

describe('what a family may ask', () => {
  let pages: OpenPages
  const address = `/k/99.01/anak/${childId(0)}`
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('a report of what is held and who looked', async () => {
    const page = await pages.open(address, DESK)
    await page.getByRole('button', { name: 'Laporan data' }).click()
    await page.getByRole('button', { name: 'Buat laporan' }).click()
    expect(await appears(page.getByText('2 penulisan identitas, 1 pengukuran, 2 berkas asal, 1 dokumen.'))).toBe(true)
    expect(await appears(page.getByText('Nama: “Conto Rekaan” menjadi “Contoh Rekaan”'))).toBe(true)
  })

  it('a correction, with a NIK that is one', async () => {
    const page = await pages.open(address, DESK)
    await page.getByRole('button', { name: 'Buka nama' }).click()
    await page.getByRole('radio', { name: 'Keluarga meminta datanya' }).check()
    await page.getByRole('button', { name: 'Buka', exact: true }).click()
    await page.getByRole('button', { name: 'Perbaiki' }).click()
    await page.getByLabel('NIK').fill('123')
    await page.getByRole('button', { name: 'Simpan perbaikan' }).click()
    expect(await appears(page.getByText('NIK terdiri atas 16 angka; kosongkan bila tidak diketahui.'))).toBe(true)
    await page.getByLabel('NIK').fill('')
    await page.getByLabel('Nama').fill('Nama Yang Benar')
    await page.getByRole('button', { name: 'Simpan perbaikan' }).click()
    expect(await appears(page.getByText('Nama Yang Benar'))).toBe(true)
  })

  it('an erasure, only after the reason was chosen', async () => {
    const page = await pages.open(address, DESK)
    await page.getByRole('button', { name: 'Hapus identitas' }).click()
    await page.getByRole('button', { name: 'Hapus sekarang' }).click()
    expect(await appears(page.getByText('Pilih alasannya dahulu.'))).toBe(true)
    await page.getByRole('radio', { name: 'Keluarga memintanya' }).check()
    await page.getByRole('button', { name: 'Hapus sekarang' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Identitas dihapus' }))).toBe(true)
    expect(await page.getByRole('button', { name: 'Buka nama' }).count()).toBe(0)
  })

  it('nothing of it is offered to a puskesmas but the correction', async () => {
    const page = await pages.open(address, { ...DESK, me: inRole('puskesmas', ['99.01.02']) })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.getByRole('button', { name: 'Laporan data' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Hapus identitas' }).count()).toBe(0)
  })
})
