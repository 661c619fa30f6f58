/**
 * Two people and a second factor, on the real server: whoever started the program becomes its keeper and invites a midwife, who comes in at
 * another computer by the link, sees nothing until she has a second factor, and then her own area and nothing else.
 */
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appears, goTo, pickArea } from './support/desk.ts'
import { SANDI, setUpOwn } from './support/first-run.ts'
import { openOffice, type StoryOffice } from './support/office.ts'

const KAB = '76.01'

describe('a keeper and a midwife', () => {
  let office: StoryOffice
  let midwife: Page
  let link = ''
  let recovery = ''
  beforeAll(async () => {
    office = await openOffice()
    midwife = await office.anotherDesk()
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

  it('the keeper sets up by the address that the terminal prints', async () => {
    const { page } = office
    await page.goto(`${office.address}/mulai#${office.setupCode}`)
    await setUpOwn(page, null, 'Pasangkayu')
    expect(await appears(page.getByText('seluruh instalasi'))).toBe(true)
  })

  it('invites a midwife for one kecamatan', async () => {
    const { page } = office
    await page.goto(`${office.address}/k/${KAB}`)
    await goTo(page, 'Orang dan peran')
    await page.getByRole('button', { name: 'Undang orang' }).click()
    await page.getByLabel('Nama lengkap').fill('Ratna Contoh')
    await page.getByLabel('Nama pengguna').fill('bidan.ratna')
    await page.locator('form').getByRole('combobox', { name: 'Peran' }).selectOption('Puskesmas')
    const { kecamatan } = await office.readDistrict(KAB)
    await pickArea(page, 'Tambah kecamatan atau desa', `Kecamatan ${kecamatan[0]?.nama ?? ''}`)
    await page.getByRole('button', { name: 'Buat undangan' }).click()
    link = (await page.getByText(/\/undangan#/).textContent()) ?? ''
    await page.getByRole('button', { name: 'Selesai' }).click()
    expect(await appears(page.getByRole('row', { name: /Ratna Contoh.*diundang/ }))).toBe(true)
  })

  it('who is not signed in gets nothing but the door', async () => {
    await midwife.goto(`${office.address}/k/${KAB}/anak`)
    await midwife.waitForURL('**/masuk?ke=**')
    expect((await midwife.request.get(`${office.address}/api/districts/${KAB}/anak`)).status()).toBe(401)
  })

  it('the midwife comes in by the link, and the link is used up', async () => {
    await midwife.goto(link)
    expect(await appears(midwife.getByRole('heading', { name: 'Selamat datang, Ratna Contoh' }))).toBe(true)
    await midwife.getByRole('textbox', { name: 'Sandi' }).fill('qwertyuiop1234')
    await midwife.getByRole('button', { name: 'Simpan sandi dan masuk' }).click()
    expect(await appears(midwife.getByText('Sandi terlalu mudah ditebak'))).toBe(true)
    await midwife.getByRole('textbox', { name: 'Sandi' }).fill(SANDI)
    await midwife.getByRole('button', { name: 'Simpan sandi dan masuk' }).click()
    expect(await appears(midwife.getByText('Pasang faktor kedua agar peran Anda berlaku'))).toBe(true)
    const third = await office.anotherDesk()
    await third.goto(link)
    expect(await appears(third.getByText('Undangan ini tidak berlaku'))).toBe(true)
    await third.context().close()
  })

  it('sees nothing of the district before she has a second factor', async () => {
    await midwife.goto(`${office.address}/k/${KAB}/anak`)
    expect(await appears(midwife.getByRole('heading', { name: 'Halaman ini memerlukan faktor kedua' }))).toBe(true)
    expect((await midwife.request.get(`${office.address}/api/districts/${KAB}/anak`)).ok()).toBe(false)
  })

  it('sets it up, and keeps her recovery codes', async () => {
    await midwife.getByRole('link', { name: 'Pasang faktor kedua' }).click()
    await midwife.getByRole('button', { name: 'Pasang sekarang' }).click()
    const secret = ((await midwife.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '').replaceAll(' ', '')
    await midwife.getByLabel('Kode enam angka').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
    await midwife.getByRole('textbox', { name: 'Sandi Anda' }).fill(SANDI)
    await midwife.getByRole('button', { name: 'Pasang', exact: true }).click()
    const codes = midwife.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}$/)
    await codes.first().waitFor()
    expect(await codes.count()).toBe(10)
    recovery = (await codes.first().textContent()) ?? ''
    await midwife.getByRole('button', { name: 'Sudah saya simpan' }).click()
    expect(await appears(midwife.getByText('Sesi ini dimulai dengan kode.'))).toBe(true)
  })

  it('sees her own area and nothing else', async () => {
    await midwife.goto(`${office.address}/k/${KAB}`)
    await midwife.getByRole('heading', { level: 1 }).waitFor()
    const places = await midwife.getByRole('navigation').getByRole('link').allTextContents()
    expect(places).toEqual([
      'Konvergen',
      'Beranda',
      'Cakupan layanan',
      'Temuan',
      'Indikator',
      'Wilayah',
      'Verval',
      'Anak',
      'Mutu pengukuran',
      'Layanan 1.000 HPK',
      'Skor konvergensi desa',
      'Analisis situasi',
      'Angka & target',
      'Peta',
      'Penyebab',
      'Kesenjangan',
      'Lokus per tahun',
      'Rembuk',
      'Versi analisis',
      'Kalender',
      'Tugas',
      'Rapat',
      'Dokumen',
      'Akses darurat',
    ])
    await goTo(midwife, 'Anak')
    expect(await appears(midwife.getByText('Belum ada anak yang tercatat'))).toBe(true)
    for (const [path, status] of [
      [`${KAB}/imports`, 403],
      [`${KAB}/akun`, 403],
      [`${KAB}/anak-meragukan`, 403],
      ['17.04/anak', 404],
    ] as const) {
      expect([path, (await midwife.request.get(`${office.address}/api/districts/${path}`)).status()]).toEqual([path, status])
    }
  })

  it('signs out, and comes in again with a recovery code in place of her phone', async () => {
    await midwife.getByRole('button', { name: /^Akun:/ }).click()
    await midwife.getByRole('button', { name: 'Keluar', exact: true }).click()
    await midwife.getByLabel('Nama pengguna').fill('bidan.ratna')
    await midwife.getByRole('textbox', { name: 'Sandi' }).fill(SANDI)
    await midwife.getByRole('button', { name: 'Masuk', exact: true }).click()
    await midwife.getByLabel('Kode dari aplikasi autentikator').fill(recovery.toLowerCase())
    await midwife.getByRole('button', { name: 'Lanjutkan' }).click()
    expect(await appears(midwife.getByText('Selamat bekerja, Ratna Contoh.'))).toBe(true)
    expect(await midwife.getByText('Pasang faktor kedua agar peran Anda berlaku').count()).toBe(0)
  })

  it('her role is taken away, and is gone with the next request', async () => {
    const { page } = office
    await page.reload()
    await page.getByRole('button', { name: 'Kelola Ratna Contoh' }).click()
    await page.getByRole('button', { name: 'Cabut peran Puskesmas' }).click()
    await page.getByRole('button', { name: 'Cabut sekarang' }).click()
    await page.getByRole('dialog').getByText('tanpa peran').waitFor()
    expect((await midwife.request.get(`${office.address}/api/districts/${KAB}/anak`)).status()).toBe(404)
    await midwife.reload()
    expect(await appears(midwife.getByText(/belum punya peran yang berlaku hari ini/))).toBe(true)
  })

  it('offended no policy and broke nowhere', () => {
    expect(office.complaints).toEqual([])
  })
})
