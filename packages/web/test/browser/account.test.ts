/** One's own account: the second factor with its codes, the password, the sessions, tokens that are shown once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KODE, SANDI, SECRET } from '../support/account-answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { EVERYBODY, inRole } from '../support/sample-people.ts'

const DESK = { width: 1280 }
const HEALTH_OFFICE = inRole('dinkes', ['99.01'], {
  secondFactor: false,
  account: { id: '01900000-0000-7000-8000-00000000a002', username: 'bu.sri', nama: 'Sri Contoh', hasSecondFactor: false },
})

describe.concurrent('one’s own account', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('sets up a second factor, shows the recovery codes once, and the role counts', async () => {
    const page = await pages.open('/', { ...DESK, me: HEALTH_OFFICE })
    await page.getByRole('link', { name: 'Pasang faktor kedua' }).click()
    expect(await appears(page.getByText('sejak 5 Januari 2026'))).toBe(true)
    await page.getByRole('button', { name: 'Pasang sekarang' }).click()
    expect(await appears(page.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }))).toBe(true)
    expect(await appears(page.getByText(SECRET.slice(0, 4)))).toBe(true)
    await page.getByRole('button', { name: 'Pasang', exact: true }).click()
    expect(await appears(page.getByText('Isi enam angka.'))).toBe(true)
    await page.getByLabel('Kode enam angka').fill(KODE)
    await page.getByRole('textbox', { name: 'Sandi Anda' }).fill('salah')
    await page.getByRole('button', { name: 'Pasang', exact: true }).click()
    expect(await appears(page.getByText('Nama pengguna, sandi atau kode tidak cocok'))).toBe(true)
    await page.getByRole('textbox', { name: 'Sandi Anda' }).fill(SANDI)
    await page.getByRole('button', { name: 'Pasang', exact: true }).click()
    expect(await appears(page.getByRole('heading', { name: 'Simpan kode pemulihan ini' }))).toBe(true)
    expect(await page.getByText(/^AB\dD-EF\dH-JK\dM-NP\dR$/).count()).toBe(10)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('heading', { name: 'Ganti sandi' }).isVisible()).toBe(false)
    expect(await page.getByText('Kode pemulihan Konvergen, akun bu.sri').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
    expect(await appears(page.getByText('Sesi ini dimulai dengan kode.'))).toBe(true)
    expect(await page.getByText(/^AB\dD/).count()).toBe(0)
    expect(await page.getByText('Pasang faktor kedua agar peran Anda berlaku').count()).toBe(0)
  })

  it('changes the password, and says what becomes of other devices', async () => {
    const page = await pages.open('/akun', { ...DESK, me: EVERYBODY })
    const card = page.locator('section', { has: page.getByRole('heading', { name: 'Ganti sandi' }) })
    await card.getByRole('textbox', { name: 'Sandi sekarang' }).fill(SANDI)
    await card.getByRole('textbox', { name: 'Sandi baru' }).fill('pendek')
    expect(await appears(card.getByText('6 dari 12 huruf.'))).toBe(true)
    await card.getByRole('textbox', { name: 'Sandi baru' }).fill('gula perahu lonceng bukit')
    await card.getByRole('button', { name: 'Ganti sandi' }).click()
    expect(await appears(card.getByText('Sandi sudah diganti. Perangkat lain sudah dikeluarkan.'))).toBe(true)
    expect(await card.getByRole('textbox', { name: 'Sandi sekarang' }).inputValue()).toBe('')
  })

  it('ends a session on another device', async () => {
    const page = await pages.open('/akun', { ...DESK, me: EVERYBODY })
    const table = page.getByRole('region', { name: 'Sesi dan perangkat' })
    expect(await appears(table.getByText('sesi ini'))).toBe(true)
    await table.getByRole('button', { name: 'Akhiri sesi Chrome di Android' }).click()
    await table.getByText('Chrome di Android').waitFor({ state: 'detached' })
  })

  it('makes a token that is shown once, and revokes one', async () => {
    const page = await pages.open('/akun', { ...DESK, me: EVERYBODY })
    await page.getByLabel('Untuk apa').fill('unggah malam')
    await page.getByLabel('Berlaku berapa hari').fill('999')
    await page.getByRole('button', { name: 'Buat token' }).click()
    expect(await appears(page.getByText('1 sampai 366 hari.'))).toBe(true)
    await page.getByLabel('Berlaku berapa hari').fill('30')
    await page.getByRole('button', { name: 'Buat token' }).click()
    expect(await appears(page.getByText('Isi sandi Anda.'))).toBe(true)
    await page.getByLabel('Sandi, untuk token ini', { exact: true }).fill('kelapa jembatan hujan tujuh')
    await page.getByRole('button', { name: 'Buat token' }).click()
    expect(await appears(page.getByText('dG9rZW4tcmVrYWFuLXVudHVrLXVqaS1zYWph'))).toBe(true)
    await page.reload()
    await page.getByRole('button', { name: 'Cabut token unggah malam' }).click()
    await page.getByRole('button', { name: 'Cabut token unggah malam' }).waitFor({ state: 'detached' })
    expect(await page.getByText('dG9rZW4tcmVrYWFuLXVudHVrLXVqaS1zYWph').count()).toBe(0)
  })

  it('has no secrets in the demo', async () => {
    const page = await pages.open('/akun', { ...DESK, me: inRole('dinkes', ['99.01'], { demo: true }) })
    expect(await appears(page.getByRole('heading', { name: 'Ini akun contoh' }))).toBe(true)
    expect(await page.getByRole('heading', { name: 'Ganti sandi' }).count()).toBe(0)
  })

  it('offended no policy and broke nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
