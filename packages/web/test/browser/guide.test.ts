/** Home by role, search, help and the keys, by keyboard alone. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KODE, SANDI } from '../support/account-answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole, NOBODY } from '../support/sample-people.ts'

const DESK = { width: 1280 }
const MOST_TABS = 60

/** Presses Tab until what has the focus is called so; false when it never is. */
async function tabTo(page: Page, name: RegExp): Promise<boolean> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    await page.keyboard.press('Tab')
    const named = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null
      return at === null ? '' : `${at.getAttribute('aria-label') ?? ''} ${at.labels?.[0]?.textContent ?? ''} ${at.textContent ?? ''}`.trim()
    })
    if (name.test(named)) return true
  }
  return false
}

describe.concurrent('the frame around every page', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('is walked from sign-in to a page and out again by Tab and Enter', async () => {
    const page = await pages.open('/masuk', { ...DESK, me: NOBODY })
    expect(await tabTo(page, /^Nama pengguna/)).toBe(true)
    await page.keyboard.type('bu.sri')
    expect(await tabTo(page, /^Sandi/)).toBe(true)
    await page.keyboard.type(SANDI)
    await page.keyboard.press('Enter')
    await page.getByLabel('Kode dari aplikasi autentikator').waitFor()
    await page.keyboard.type(KODE)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Beranda' }).waitFor()
    expect(await tabTo(page, /^Cari$/)).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('akun saya')
    await page.getByRole('option', { name: /Akun saya/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Akun saya' }).waitFor()
    await page.keyboard.press('Shift+Tab')
    expect(await tabTo(page, /./)).toBe(true)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    expect(await tabTo(page, /^Akun:/)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await tabTo(page, /^Keluar$/)).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/masuk/)
  })

  it('finds a village by a piece of its name, and only one’s own', async () => {
    const page = await pages.open('/', { ...DESK, me: inRole('desa', ['99.01.02.2002']) })
    const name = (await page.getByRole('main').getByRole('link').first().textContent()) ?? ''
    expect(name).not.toBe('')
    await page.keyboard.press('/')
    await page.keyboard.type('99.01.02')
    const areas = page.getByRole('group', { name: 'Wilayah' }).getByRole('option')
    await areas.first().waitFor()
    expect(await areas.count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/k/99.01/desa/99.01.02.2002')
  })

  it('sends no NIK anywhere, and says where a child is found', async () => {
    const page = await pages.open('/k/99.01/anak', { ...DESK, me: inRole('dinkes') })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.keyboard.press('Control+k')
    await page.keyboard.type('7601011501230001')
    expect(await appears(page.getByText('Anak tidak dicari di sini.'))).toBe(true)
    await page.waitForTimeout(600)
    expect(asked.filter((url) => url.includes('7601'))).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('qqqq')
    expect(await appears(page.getByText('Tidak ada yang cocok.'))).toBe(true)
  })

  it('keeps what is searched for out of every address: it may be a name', async ({ expect: own }) => {
    const page = await pages.open('/k/99.01/tugas', { ...DESK, me: inRole('admin-kab') })
    const asked: string[] = []
    const sent: string[] = []
    page.on('request', (request) => {
      asked.push(request.url())
      sent.push(`${new URL(request.url()).pathname} ${request.postData() ?? ''}`)
    })
    await page.getByLabel('Cari kata').fill('Zulaikha')
    expect(await appears(page.getByText('Tidak ada tugas di sini'))).toBe(true)
    expect(page.url()).not.toContain('Zulaikha')
    await page.getByRole('link', { name: 'Beranda' }).first().click()
    await page.waitForURL((url) => !url.pathname.endsWith('/tugas'))
    await page.goBack()
    await own.poll(() => page.getByLabel('Cari kata').inputValue()).toBe('Zulaikha')
    await page.getByLabel('Cari kata').fill('')
    await page.keyboard.press('Control+k')
    const searching = page.waitForRequest(/dokumen\/cari/)
    await page.keyboard.type('Xaveria')
    await searching
    const bodies = sent.filter((each) => /Zulaikha|Xaveria/.test(each)).map((each) => each.split(' ')[0])
    expect(new Set(bodies)).toEqual(new Set(['/api/districts/99.01/tugas/cari', '/api/districts/99.01/dokumen/cari']))
    expect(asked.filter((url) => /Zulaikha|Xaveria/i.test(url))).toEqual([])
  })

  it('explains the page on ?, goes on g and two letters, and is silent while somebody types or once switched off', async () => {
    const page = await pages.open('/k/99.01/lokus', { ...DESK, me: inRole('admin-kab') })
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Bantuan' })
    await help.getByText('Menyusun usulan desa prioritas untuk rembuk.').waitFor()
    expect(await help.getByText('Desa yang didahulukan kabupaten.', { exact: false }).count()).toBe(1)
    await page.keyboard.press('Escape')
    await page.keyboard.type('gtu')
    await page.waitForURL('**/k/99.01/tugas')
    await page.getByLabel('Cari kata').focus()
    await page.keyboard.type('glo/?')
    expect(await page.getByLabel('Cari kata').inputValue()).toBe('glo/?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Bantuan' }).click()
    await page.getByLabel('Pakai pintasan huruf').uncheck()
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('Control+k')
    expect(await appears(page.getByRole('dialog', { name: 'Cari' }))).toBe(true)
  })
})

describe('home', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })
  const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents()

  it('opens with what each role has to do', async () => {
    const office = await pages.open('/', { ...DESK, me: inRole('dinkes') })
    await office.getByRole('heading', { name: 'Data yang ditunggu' }).waitFor()
    expect((await headings(office)).slice(0, 2)).toEqual(['Tugas saya', 'Data yang ditunggu'])
    expect(await office.getByText('Lewat 4 hari').count()).toBe(1)
    expect(await office.getByText('Belum pernah ada berkas yang diterapkan.').count()).toBe(1)
    const regent = await pages.open('/', { ...DESK, me: inRole('eksekutif') })
    await regent.getByRole('heading', { name: 'Keadaan kabupaten' }).waitFor()
    expect((await headings(regent))[0]).toBe('Keadaan kabupaten')
    expect(await regent.getByRole('heading', { name: 'Data yang ditunggu' }).count()).toBe(0)
    expect(
      await regent
        .getByRole('main')
        .getByRole('list')
        .getByText(/anak yang diukur stunting/)
        .count(),
    ).toBe(3)
  })

  it('shows whoever holds several districts their districts', async () => {
    const page = await pages.open('/', DESK)
    await page.getByRole('heading', { name: 'Kabupaten/kota Anda' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Tugas saya' }).count()).toBe(0)
  })
})
