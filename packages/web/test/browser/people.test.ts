/** People and roles: found, invited with a sheet of paper, given and taken roles, reset, closed; and never oneself. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { EVERYBODY, inRole, OWN_ID } from '../support/sample-people.ts'

const DESK = { width: 1280 }
const ADDRESS = '/k/99.01/orang'
const SECRETARIAT = inRole('admin-kab', ['99.01'], {
  account: { id: OWN_ID, username: 'pak.dedi', nama: 'Dedi Contoh', hasSecondFactor: true },
})

const rowsOf = (page: Page) => page.getByRole('region', { name: 'Orang dan perannya' }).locator('tbody tr')

describe.concurrent('people and roles', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('shows who holds what, where and until when, and finds them', async () => {
    const page = await pages.open(ADDRESS, DESK)
    expect(await rowsOf(page).count()).toBe(6)
    expect(await appears(page.getByText('5 orang punya peran di sini; 1 undangan belum diterima.'))).toBe(true)
    expect(await appears(page.getByRole('row', { name: /Panelis Contoh.*5 Januari 2026 sampai 30 Juni 2026/ }))).toBe(true)
    expect(await appears(page.getByRole('row', { name: /Ratna Contoh.*belum ada; perannya belum berlaku/ }))).toBe(true)
    await page.getByRole('combobox', { name: 'Peran' }).selectOption('Dinas Kesehatan')
    expect(await rowsOf(page).count()).toBe(2)
    await page.getByLabel('Cari nama').fill('tidak ada')
    expect(await appears(page.getByText('Tidak ada yang cocok'))).toBe(true)
    await page.getByLabel('Cari nama').fill('')
    await page.getByRole('button', { name: 'Terakhir masuk' }).click()
    expect(await page.getByRole('columnheader', { name: 'Terakhir masuk' }).getAttribute('aria-sort')).toBe('ascending')
  })

  it('marks roles of offices that name none, and finds them', async () => {
    const page = await pages.open(ADDRESS, DESK)
    expect(await appears(page.getByText('2 peran OPD belum menyebut lembaganya.', { exact: false }))).toBe(true)
    await page.getByRole('combobox', { name: 'Peran' }).selectOption('belum terikat lembaga')
    expect(await rowsOf(page).getByText('belum terikat lembaga').count()).toBe(2)
    expect(await rowsOf(page).count()).toBe(2)
  })

  it('offers nothing on one’s own row', async () => {
    const page = await pages.open(ADDRESS, DESK)
    const own = page.getByRole('row', { name: /Dedi Contoh/ })
    expect(await appears(own.getByText('pak.dedi · Anda'))).toBe(true)
    expect(await own.getByRole('button').count()).toBe(0)
  })

  it('lets the keeper confirm a second factor that was set with the password alone, and nobody else', async () => {
    const page = await pages.open(ADDRESS, { ...DESK, me: EVERYBODY })
    const row = page.getByRole('row', { name: /Sri Contoh/ })
    expect(await appears(row.getByText('baru dipasang; menunggu dipastikan'))).toBe(true)
    await row.getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Sudah saya tanyakan, pastikan' }).click()
    expect(await appears(page.getByText('Faktor kedua dipastikan. Perannya berlaku sekarang.'))).toBe(true)
    expect(await row.getByText('baru dipasang').count()).toBe(0)

    const other = await pages.open(ADDRESS, { ...DESK, me: SECRETARIAT })
    await other.getByRole('button', { name: 'Kelola Sri Contoh' }).click()
    expect(await other.getByRole('button', { name: /pastikan/ }).count()).toBe(0)
  })

  it('invites a cadre for a village, with a sheet that can be printed', async () => {
    const page = await pages.open(ADDRESS, { ...DESK, me: EVERYBODY })
    const asked: unknown[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.postDataJSON())
    })
    await page.getByRole('button', { name: 'Undang orang' }).click()
    const form = page.locator('form')
    await form.getByRole('combobox', { name: 'Peran' }).selectOption('Kader posyandu')
    await page.getByRole('button', { name: 'Buat undangan' }).click()
    expect(await appears(form.getByText('Pilih paling sedikit satu wilayah.'))).toBe(true)
    await form.getByLabel('Nama lengkap').fill('Wati Contoh')
    await form.getByLabel('Nama pengguna').fill('Kader.Wati')
    const picker = form.getByRole('combobox', { name: /^Tambah kecamatan atau desa/ })
    await picker.click()
    await picker.pressSequentially('Tirta Buana')
    await page
      .getByRole('option', { name: /Tirta Buana/ })
      .first()
      .click()
    expect(await appears(form.getByRole('button', { name: 'Hapus Tirta Buana' }))).toBe(true)
    await page.getByRole('button', { name: 'Buat undangan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Undangan untuk Wati Contoh siap' }))).toBe(true)
    expect(asked).toMatchObject([
      { username: 'kader.wati', nama: 'Wati Contoh', peran: 'kader', wilayah: [expect.stringMatching(/^99\.01\.\d\d\.\d{4}$/)] },
    ])
    const sheet = page.locator('.lembar-cetak')
    expect(await appears(sheet.getByText(/\/undangan#7K3M-90QA-ZX4T-2B8C$/))).toBe(true)
    expect(await appears(sheet.getByRole('img', { name: 'Kode QR tautan undangan' }))).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await sheet.isVisible()).toBe(true)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'Selesai' }).click()
    expect(await appears(page.getByRole('row', { name: /Wati Contoh.*diundang/ }))).toBe(true)
  })

  it('says that a user name is taken', async () => {
    const page = await pages.open(ADDRESS, DESK)
    await page.getByRole('button', { name: 'Undang orang' }).click()
    await page.getByLabel('Nama lengkap').fill('Sri Lain')
    await page.getByLabel('Nama pengguna').fill('bu.sri')
    await page.getByRole('button', { name: 'Buat undangan' }).click()
    expect(await appears(page.getByText('Nama pengguna sudah dipakai'))).toBe(true)
  })

  it('takes a role away and closes an account only after saying what is lost', async () => {
    const page = await pages.open(ADDRESS, { ...DESK, me: EVERYBODY })
    await page.getByRole('button', { name: 'Kelola Ratna Contoh' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: 'Cabut peran Puskesmas' }).click()
    expect(await appears(drawer.getByText(/^Yang hilang: semua yang dibuka oleh peran ini/))).toBe(true)
    await drawer.getByRole('button', { name: 'Cabut sekarang' }).click()
    expect(await appears(drawer.getByText('tanpa peran'))).toBe(true)
    await drawer.getByRole('button', { name: 'Tutup akun' }).click()
    expect(await appears(drawer.getByText(/^Yang hilang: kemungkinan masuk/))).toBe(true)
    await drawer.getByRole('button', { name: 'Tutup sekarang' }).click()
    expect(await appears(drawer.getByText('bidan.ratna · ditutup'))).toBe(true)
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
  })

  it('resets an account and hands over a new code', async () => {
    const page = await pages.open(ADDRESS, { ...DESK, me: EVERYBODY })
    await page.getByRole('button', { name: 'Kelola Sri Contoh' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: 'Setel ulang sandi' }).click()
    await drawer.getByRole('button', { name: 'Setel ulang sekarang' }).click()
    expect(await appears(drawer.getByText('9Q2T-11AB-CD34-EF56', { exact: true }))).toBe(true)
  })

  it('the secretariat gives no role that sees names, and takes over nobody who holds one', async () => {
    const page = await pages.open(ADDRESS, { ...DESK, me: SECRETARIAT })
    await page.getByRole('button', { name: 'Undang orang' }).click()
    const roles = await page.locator('form').getByRole('combobox', { name: 'Peran' }).locator('option').allTextContents()
    expect(roles).toContain('Camat')
    expect(roles).not.toContain('Dinas Kesehatan')
    expect(roles).not.toContain('Pengelola sistem')
    await page.getByRole('button', { name: 'Batal' }).click()
    await page.getByRole('button', { name: 'Kelola Sri Contoh' }).click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText(/hanya pengelola sistem yang dapat menyetel ulang/))).toBe(true)
    expect(await appears(drawer.getByRole('button', { name: 'Cabut peran Dinas Kesehatan' }))).toBe(true)
  })

  it('offended no policy and broke nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})

describe('access in an emergency', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('is taken in a few words, told on every page, checked and ended', async () => {
    const page = await pages.open('/k/99.01/darurat', DESK)
    await page.getByRole('button', { name: 'Buka sekarang' }).click()
    expect(await appears(page.getByText('Pilih paling sedikit satu kecamatan atau desa.'))).toBe(true)
    expect(await appears(page.getByText('Tulis paling sedikit 10 huruf.'))).toBe(true)
    await page.getByLabel('Penjelasan singkat').fill('Balita dirujuk malam ini.')
    await page.getByRole('combobox', { name: /Wilayah|desa/i }).click()
    await page.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Buka sekarang' }).click()
    const notice = page.getByText('Akses darurat dibuka 1 kali dan belum Anda periksa.')
    expect(await appears(notice)).toBe(true)
    const first = page.getByRole('row', { name: /Balita dirujuk malam ini\./ })
    await first.getByRole('button', { name: 'Sudah saya periksa' }).click()
    await notice.waitFor({ state: 'detached' })
    await first.getByRole('button', { name: 'Akhiri' }).click()
    expect(await appears(first.getByText(/^Diakhiri/))).toBe(true)
  })

  it('asks whoever comes without a second factor for one first', async () => {
    const keeper = inRole('pengelola-sistem', [], { secondFactor: false })
    const page = await pages.open('/k/99.01/darurat', { ...DESK, me: { ...keeper, grants: [{ ...keeper.grants[0], kab: '*' } as never] } })
    expect(await appears(page.getByText(/Akses darurat perlu sesi yang dimulai dengan faktor kedua/))).toBe(true)
    expect(await page.getByRole('button', { name: 'Buka sekarang' }).count()).toBe(0)
  })
})
