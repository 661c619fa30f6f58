/** At the door: signing in by keyboard and with a code, what is said when it fails, the way back to where one wanted to go, and the first run. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KODE, SANDI, SETUP_CODE, THROTTLED, TIKET } from '../support/account-answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { DEMO_ROLES, EVERYBODY, NOBODY } from '../support/sample-people.ts'

const DESK = { width: 1280 }

async function fillIn(page: Page, username: string, sandi: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Sandi', { exact: true }).fill(sandi)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}

describe.concurrent('at the door', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('asks whoever is not signed in, and brings them where they wanted to go', async () => {
    const page = await pages.open('/k/99.01/lokus?k=7', { ...DESK, me: NOBODY })
    await page.waitForURL(/\/masuk\?ke=/)
    await fillIn(page, 'bidan.ratna', SANDI)
    await page.waitForURL(/\/k\/99\.01\/lokus\?k=7$/)
    expect(await appears(page.getByText('7 desa diusulkan menjadi lokus.'))).toBe(true)
  })

  it('follows no address of another site', async () => {
    const page = await pages.open('/masuk?ke=//contoh.test/jahat', { ...DESK, me: NOBODY })
    await fillIn(page, 'bidan.ratna', SANDI)
    await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
    expect(new URL(page.url()).hostname).toBe('127.0.0.1')
  })

  it('says that the provider does not answer, and lets everybody in by password', async () => {
    const page = await pages.open('/masuk', { ...DESK, me: NOBODY })
    await page.getByRole('button', { name: 'Masuk lewat Akun Pemda' }).click()
    expect(await appears(page.getByText('Penyedia akun tidak menjawab'))).toBe(true)
    await fillIn(page, 'bidan.ratna', SANDI)
    expect(await appears(page.getByRole('heading', { level: 1, name: 'Beranda' }))).toBe(true)
  })

  it('takes the provider’s answer out of the address, and asks for the code that is still owed', async () => {
    const page = await pages.open('/masuk/sso?code=rahasia&state=y', { ...DESK, me: NOBODY })
    await page.getByLabel('Kode dari aplikasi autentikator').fill(KODE)
    expect(page.url()).not.toContain('rahasia')
    await page.keyboard.press('Enter')
    expect(await appears(page.getByRole('heading', { level: 1, name: 'Beranda' }))).toBe(true)
    const refused = await pages.open('/masuk/sso?error=access_denied', { ...DESK, me: NOBODY })
    expect(await appears(refused.getByText('Akun penyedia ini belum tertaut ke akun Konvergen'))).toBe(true)
  })

  it('can be done by keyboard alone, with the code of the second factor', async () => {
    const page = await pages.open('/masuk', { ...DESK, me: NOBODY })
    await page.getByLabel('Nama pengguna').focus()
    await page.keyboard.type('bu.sri')
    await page.keyboard.press('Tab')
    await page.keyboard.type(SANDI)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await page.getByLabel('Sandi', { exact: true }).getAttribute('type')).toBe('text')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const code = page.getByLabel('Kode dari aplikasi autentikator')
    await code.waitFor()
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code')
    await page.keyboard.type('000000')
    await page.keyboard.press('Enter')
    expect(await appears(page.getByText('Kode tidak cocok atau sudah dipakai.'))).toBe(true)
    await page.keyboard.type(KODE)
    await page.keyboard.press('Enter')
    expect(await appears(page.getByRole('heading', { level: 1, name: 'Beranda' }))).toBe(true)
    expect(await appears(page.getByRole('button', { name: /^Akun: Sri Contoh/ }))).toBe(true)
  })

  it('says the same of a wrong password and of a name that does not exist', async () => {
    const page = await pages.open('/masuk', { ...DESK, me: NOBODY })
    for (const [username, sandi] of [
      ['bu.sri', 'salah sekali'],
      ['siapa.ini', SANDI],
    ] as const) {
      await fillIn(page, username, sandi)
      expect(await appears(page.getByRole('alert').getByText('Nama pengguna, sandi atau kode tidak cocok'))).toBe(true)
    }
    expect(await page.getByLabel('Nama pengguna').getAttribute('autocomplete')).toBe('username')
    expect(await page.getByLabel('Sandi', { exact: true }).getAttribute('autocomplete')).toBe('current-password')
  })

  it('says how long to wait after too many tries, and lets nothing be sent meanwhile', async () => {
    const page = await pages.open('/masuk', { ...DESK, me: NOBODY })
    await fillIn(page, THROTTLED, SANDI)
    expect(await appears(page.getByText(/^Tunggu 4[12] detik/))).toBe(true)
    expect(await page.getByRole('button', { name: 'Masuk', exact: true }).isDisabled()).toBe(true)
    await page.getByText(/^Tunggu (40|39) detik/).waitFor()
  })

  it('asks again over the page when the session ends, and loses nothing of it', async () => {
    const page = await pages.open('/k/99.01/wilayah', { ...DESK, me: EVERYBODY })
    await page.getByLabel('Nama baru').fill('Desa Setengah Jadi')
    await page.route('**/village-changes', (route) => route.abort())
    await page.route('**/aliases**', (route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          code: 'belum-masuk',
          status: 401,
          title: { id: 'Anda belum masuk', en: '' },
          todo: { id: '', en: '' },
          details: {},
        }),
      }),
    )
    await page
      .getByRole('button', { name: /^Cabut/ })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: 'Anda sudah keluar' })
    expect(await appears(dialog)).toBe(true)
    await page.unroute('**/aliases**')
    await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(true)
    expect(await dialog.getByLabel('Nama pengguna').inputValue()).toBe('pak.dedi')
    await dialog.getByLabel('Sandi', { exact: true }).fill(SANDI)
    await dialog.getByRole('button', { name: 'Masuk', exact: true }).click()
    await dialog.getByLabel('Kode dari aplikasi autentikator').fill(KODE)
    await dialog.getByRole('button', { name: 'Lanjutkan' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await page.getByLabel('Nama baru').inputValue()).toBe('Desa Setengah Jadi')
  })

  it('signs out to the door', async () => {
    const page = await pages.open('/', DESK)
    await page.getByRole('button', { name: /^Akun: Dedi Contoh/ }).click()
    await page.getByRole('button', { name: 'Keluar', exact: true }).click()
    expect(await appears(page.getByRole('heading', { level: 1, name: 'Masuk' }))).toBe(true)
  })

  it('tries the demo in one click, and changes roles from the ribbon', async () => {
    const page = await pages.open('/masuk', { ...DESK, me: { ...NOBODY, demoRoles: [...DEMO_ROLES] } })
    await page.getByRole('button', { name: /^Pimpinan daerah/ }).click()
    await page.waitForURL('**/k/99.01/ringkasan')
    expect(await appears(page.getByText(/Anda mencoba sebagai Pimpinan daerah/))).toBe(true)
    await page.getByRole('button', { name: 'Ganti peran' }).click()
    await page.getByRole('button', { name: /^Dinas Kesehatan/ }).click()
    expect(await appears(page.getByText(/Anda mencoba sebagai Dinas Kesehatan/))).toBe(true)
  })

  it('takes an invitation from its link and from paper', async () => {
    const page = await pages.open('/undangan#0000000000000000', { ...DESK, me: NOBODY })
    expect(await appears(page.getByText('Undangan ini tidak berlaku'))).toBe(true)
    await page.getByLabel('Kode undangan').fill('7k3m-90qa')
    await page.getByRole('button', { name: 'Buka undangan' }).click()
    expect(await appears(page.getByText('Kode terdiri dari 16 huruf dan angka; terisi 8.'))).toBe(true)
    await page.getByLabel('Kode undangan').fill(TIKET.toLowerCase())
    await page.getByRole('button', { name: 'Buka undangan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Selamat datang, Tini Contoh' }))).toBe(true)
    await page.getByLabel('Sandi', { exact: true }).fill('konvergen konvergen')
    await page.getByRole('button', { name: 'Simpan sandi dan masuk' }).click()
    expect(await appears(page.getByText('Sandi terlalu mudah ditebak'))).toBe(true)
    await page.getByLabel('Sandi', { exact: true }).fill(SANDI)
    await page.getByRole('button', { name: 'Simpan sandi dan masuk' }).click()
    expect(await appears(page.getByText('Pasang faktor kedua agar peran Anda berlaku'))).toBe(true)
  })

  it('offers the demo at the first run, and its roles once it is in', async () => {
    const page = await pages.open('/', { ...DESK, me: { ...NOBODY, setup: 'perlu' } })
    await page.waitForURL('**/mulai')
    await page.getByRole('button', { name: 'Muat kabupaten contoh' }).click()
    expect(await appears(page.getByRole('heading', { name: /Masuk sebagai siapa/ }))).toBe(true)
    expect(await page.getByRole('listitem').getByRole('button').count()).toBe(DEMO_ROLES.length)
  })

  it('sets up a district of one’s own, step by step', async () => {
    const page = await pages.open('/mulai#XXXX-XXXX-XXXX', { ...DESK, me: { ...NOBODY, setup: 'perlu' } })
    await page.getByRole('button', { name: 'Mulai menyiapkan' }).click()
    expect(await page.getByLabel('Kode penyiapan').inputValue()).toBe('XXXX-XXXX-XXXX')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByRole('combobox', { name: /^Nama atau kode/ }).click()
    await page.getByRole('option', { name: /Kabupaten Lain/ }).click()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByLabel('Nama lengkap').fill('Dedi Contoh')
    await page.getByLabel('Nama pengguna').fill('-dedi-')
    await page.getByLabel('Sandi', { exact: true }).fill('pendek')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    expect(await appears(page.getByText(/^3–40 huruf kecil/))).toBe(true)
    expect(await appears(page.getByRole('alert').getByText('6 dari 12 huruf.'))).toBe(true)
    await page.getByLabel('Nama pengguna').fill('dedi.bappeda')
    await page.getByLabel('Sandi', { exact: true }).fill(SANDI)
    await page.getByRole('button', { name: 'Lanjut' }).click()
    expect(await appears(page.getByText('Kode penyiapan tidak cocok'))).toBe(true)
    await page.getByRole('textbox', { name: 'Kode penyiapan' }).fill(SETUP_CODE)
    for (let step = 1; step < 4; step++) await page.getByRole('button', { name: 'Lanjut' }).click()
    expect(await appears(page.getByText('Langkah 4 dari 5'))).toBe(true)
    expect(await page.getByRole('button', { name: /nanti/i }).count()).toBe(0)
    await page.getByLabel('Kode enam angka').fill('000000')
    await page.getByRole('button', { name: 'Siapkan Konvergen' }).click()
    expect(await appears(page.getByText('Kode enam angka tidak cocok'))).toBe(true)
    await page.getByLabel('Kode enam angka').fill(KODE)
    await page.getByRole('button', { name: 'Siapkan Konvergen' }).click()
    await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
    expect(await appears(page.getByText(/^kunci\.json di folder data/))).toBe(true)
    await page.getByRole('button', { name: 'Mulai bekerja' }).click()
    expect(await appears(page.getByText('Selamat bekerja, Dedi Contoh.'))).toBe(true)
  })

  it('offended no policy and broke nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
