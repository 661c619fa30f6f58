/** The trail: read, narrowed from its own rows, and shut to whoever may not read it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

const DESK = { width: 1280 }

describe('the trail', () => {
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
    expect(await rows.count()).toBe(3)
    expect(await appears(page.getByRole('row', { name: /Sri Contoh.*Identitas anak dibuka.*untuk: Rujukan ke puskesmas/ }))).toBe(true)
    expect(await appears(page.getByRole('row', { name: /Konvergen sendiri.*Kabupaten dibuka.*desa: 48/ }))).toBe(true)
    await rows.first().getByRole('button', { name: 'Sri Contoh' }).click()
    expect(await appears(page.getByText('Hanya oleh Sri Contoh'))).toBe(true)
    expect(await rows.count()).toBe(2)
    await page.getByRole('combobox', { name: 'Tindakan' }).selectOption('Nama desa dikonfirmasi')
    expect(await appears(page.getByText('Tidak ada catatan yang cocok'))).toBe(true)
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
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
})
