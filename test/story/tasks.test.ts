/**
 * A task and a meeting, on the real server: the secretariat gives a task to a kecamatan, its camat does it, the secretariat confirms; at the rakor
 * somebody without an account enters the attendance on a phone, and a decision becomes a task with one press.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appears, goTo, pickArea } from './support/desk.ts'
import { SANDI, setUpOwn } from './support/first-run.ts'
import { openOffice, type StoryOffice } from './support/office.ts'

const KAB = '76.01'
const TITLE = 'Undang semua kepala desa ke rembuk'
const DAY_MS = 86_400_000
/** As a date field takes it; well after today in every time zone. */
const soon = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

describe('a secretary and a camat', () => {
  let office: StoryOffice
  let camat: Page
  let kecamatan = ''
  beforeAll(async () => {
    office = await openOffice()
    camat = await office.anotherDesk()
  })
  afterAll(async () => {
    await office.close()
  })
  let hasFailed = false
  beforeEach(({ skip, onTestFailed }) => {
    skip(hasFailed, 'a step before this one failed')
    onTestFailed(() => {
      hasFailed = true
    })
  })

  it('the secretary sets up, and a camat comes in', async () => {
    const { page } = office
    await page.goto(`${office.address}/mulai#${office.setupCode}`)
    await setUpOwn(page, null, 'Pasangkayu')
    kecamatan = (await office.readDistrict(KAB)).kecamatan[0]?.nama ?? ''
    await page.goto(`${office.address}/k/${KAB}/orang`)
    await page.getByRole('button', { name: 'Undang orang' }).click()
    await page.getByLabel('Nama lengkap').fill('Camat Contoh')
    await page.getByLabel('Nama pengguna').fill('pak.camat')
    await page.locator('form').getByRole('combobox', { name: 'Peran' }).selectOption('Camat')
    await pickArea(page, 'Tambah kecamatan', `Kecamatan ${kecamatan}`)
    await page.getByRole('button', { name: 'Buat undangan' }).click()
    const link = (await page.getByText(/\/undangan#/).textContent()) ?? ''
    await page.getByRole('button', { name: 'Selesai' }).click()
    await camat.goto(link)
    await camat.getByRole('textbox', { name: 'Sandi' }).fill(SANDI)
    await camat.getByRole('button', { name: 'Simpan sandi dan masuk' }).click()
    expect(await appears(camat.getByText('Selamat bekerja, Camat Contoh.'))).toBe(true)
  })

  it('gives the kecamatan a task; a NIK in it is refused with the reason', async () => {
    const { page } = office
    await goTo(page, 'Tugas')
    await page.getByRole('button', { name: 'Buat tugas', exact: true }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('Apa yang harus dikerjakan').fill(TITLE)
    await sheet.getByLabel('Keterangan').fill('Anak dengan NIK 7601015203230001 belum ditimbang.')
    await sheet.getByRole('radio', { name: 'Wilayah' }).check()
    await pickArea(page, 'Kecamatan atau desa', kecamatan)
    await sheet.getByLabel('Paling lambat').fill(soon(3))
    await sheet.getByRole('button', { name: 'Simpan tugas' }).click()
    expect(await appears(sheet.getByText('Ada nomor 16 angka seperti NIK atau KK'))).toBe(true)
    await sheet.getByLabel('Keterangan').fill('Termasuk ketua PKK desa.')
    await sheet.getByRole('button', { name: 'Simpan tugas' }).click()
    expect(await appears(sheet.getByText('Tugas dibuat'))).toBe(true)
    await sheet.getByRole('button', { name: 'Tutup' }).click()
    expect(await appears(page.getByRole('link', { name: TITLE }))).toBe(true)
  })

  it('the camat is told, asks, and does it', async () => {
    await camat.goto(`${office.address}/k/${KAB}/tugas`)
    expect(await appears(camat.getByText('1 tugas menunggu Anda, 0 di antaranya lewat tenggat.'))).toBe(true)
    expect(await appears(camat.getByText('Tugas baru untuk Anda'))).toBe(true)
    await camat.getByRole('link', { name: TITLE }).first().click()
    await camat.getByLabel('Komentar').fill('Undangannya lewat WhatsApp boleh?')
    await camat.getByRole('button', { name: 'Kirim komentar' }).click()
    await camat.getByRole('listitem').getByText('Undangannya lewat WhatsApp boleh?').waitFor()
    await camat.getByLabel('Catatan').fill('Semua kepala desa hadir.')
    await camat.getByRole('button', { name: 'Sudah selesai' }).click()
    expect(await appears(camat.getByText('Selesai, menunggu konfirmasi'))).toBe(true)
    expect(await camat.getByRole('button', { name: 'Konfirmasi' }).count()).toBe(0)
  })

  it('the secretary reads it and confirms', async () => {
    const { page } = office
    await page.reload()
    await page.getByRole('combobox', { name: 'Tahap' }).selectOption('Selesai, menunggu konfirmasi')
    await page.getByRole('link', { name: TITLE }).first().click()
    expect(await appears(page.getByText('Semua kepala desa hadir.'))).toBe(true)
    expect(await page.getByRole('link', { name: 'Buka WhatsApp' }).getAttribute('href')).toContain('https://wa.me/?text=Tugas%3A%20Undang')
    await page.getByRole('button', { name: 'Konfirmasi' }).click()
    expect(await appears(page.getByText('Dikonfirmasi'))).toBe(true)
  })

  it('plans a rakor, with its papers', async () => {
    const { page } = office
    await goTo(page, 'Rapat')
    await page.getByRole('button', { name: 'Jadwalkan rapat' }).click()
    await page.getByLabel('Nama rapat').fill('Rakor TPPS')
    await page.getByRole('textbox', { name: 'Tempat' }).fill('Aula Bappeda')
    await page.getByLabel('Hari').fill(soon(1))
    await page.getByRole('combobox', { name: 'Waktu setempat' }).selectOption('WITA')
    await page.getByLabel('Agenda, satu pokok sebaris').fill('Desa lokus\nPMT')
    await page.getByRole('checkbox', { name: `Kecamatan ${kecamatan}`, exact: true }).check()
    await page.getByRole('button', { name: 'Simpan rapat' }).click()
    await page.getByRole('heading', { level: 1, name: 'Rakor TPPS' }).waitFor()
    for (const name of ['Undangan (PDF)', 'Notulen (PDF)', 'Ke kalender (.ics)']) {
      const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
      expect([name, (await page.request.get(`${office.address}${href}`)).status()]).toEqual([name, 200])
    }
  })

  it('somebody without an account scans the code and is written down', async () => {
    const { page } = office
    await page.getByRole('button', { name: 'Tampilkan kode QR' }).click()
    await page.getByRole('img', { name: 'Kode QR untuk mengisi daftar hadir' }).waitFor()
    const address = (await page.getByRole('link', { name: 'Buka halaman daftar hadir' }).getAttribute('href')) ?? ''
    const phone = await office.anotherDesk()
    await phone.setViewportSize({ width: 360, height: 740 })
    await phone.goto(address)
    await phone.getByLabel('Nama').fill('Siti Aminah')
    await phone.getByLabel('Instansi').fill('Dinas PUPR')
    await phone.getByRole('button', { name: 'Saya hadir' }).click()
    expect(await appears(phone.getByText('Terima kasih, Anda tercatat hadir'))).toBe(true)
    await phone.context().close()
    await page.reload()
    expect(await appears(page.getByRole('row', { name: /Siti Aminah.*Dinas PUPR.*kode QR/ }))).toBe(true)
  })

  it('keeps the minutes, and makes a decision a task', async () => {
    const { page } = office
    await page.getByLabel('1. Desa lokus').fill('Disepakati 20 desa.')
    await page.getByRole('button', { name: 'Simpan notulen' }).click()
    await page.getByText(/^Terakhir disimpan/).waitFor()
    await page.getByLabel('Apa yang diputuskan').fill('Bangun MCK di desa lokus')
    await page.getByRole('button', { name: 'Catat keputusan' }).click()
    await page.getByRole('button', { name: 'Jadikan tugas: Bangun MCK di desa lokus' }).click()
    await page.getByLabel('Kantor yang mengerjakan').selectOption('Dinas Kesehatan')
    await page.getByLabel('Paling lambat').fill(soon(20))
    await page.getByRole('button', { name: 'Buat tugasnya' }).click()
    await page.getByRole('link', { name: 'Buka tugasnya' }).click()
    expect(await appears(page.getByRole('heading', { level: 1, name: 'Bangun MCK di desa lokus' }))).toBe(true)
    expect(await appears(page.getByRole('link', { name: 'Rakor TPPS' }))).toBe(true)
  })

  it('the camat was invited, and sees no task of others', async () => {
    await camat.goto(`${office.address}/k/${KAB}/tugas`)
    expect(await appears(camat.getByText('Undangan rapat'))).toBe(true)
    expect(await camat.getByText('Bangun MCK').count()).toBe(0)
  })

  it('offended no policy and broke nowhere', () => {
    expect(office.complaints).toEqual([])
  })
})
