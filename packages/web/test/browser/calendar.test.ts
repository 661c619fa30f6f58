/** The calendar in a browser: bars moved by keys and by drag, a reason where one comes too early, the months on a phone, an address told once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

describe.concurrent('the calendar', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('says how the year stands, and is filtered', async () => {
    const page = await pages.open('/k/99.01/kalender', { width: 1280, me: inRole('admin-kab') })
    expect(await appears(page.getByText(/^38 butir di kalender 2026\./))).toBe(true)
    await page.getByLabel('Kerangka').selectOption('petik-aksi')
    expect(await appears(page.getByText('11 dari 38 butir ditampilkan.'))).toBe(true)
    expect(page.url()).toContain('kerangka=petik-aksi')
    await page.getByLabel('Keadaan').selectOption('terlambat')
    expect(await appears(page.getByRole('rowheader', { name: /lokus dan seleksi kasus/ }))).toBe(true)
  })

  it('moves a bar by keys, kept only with Enter, and asks for a reason where it comes too early', async () => {
    const page = await pages.open('/k/99.01/kalender', { width: 1280, me: inRole('admin-kab') })
    const bar = page.getByRole('button', { name: /^KUA-PPAS: / })
    await bar.focus()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await appears(page.getByText('Dari 1 Juli 2026–31 Agustus 2026 menjadi 9 Juli 2026–8 September 2026.'))).toBe(true)
    // The debate of the budget waits for it, and would begin on 1 September.
    expect(await appears(page.getByText('akan mulai sebelum “KUA-PPAS” selesai', { exact: false }))).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.getByRole('button', { name: 'Simpan hari baru' }).isDisabled()).toBe(true)
    await page.getByLabel('Alasan').fill('Jadwal DPRD')
    await page.getByRole('button', { name: 'Simpan hari baru' }).click()
    expect(
      await appears(page.getByRole('button', { name: 'KUA-PPAS: 9 Juli 2026 sampai 8 September 2026. Panah menggeser sehari.' })),
    ).toBe(true)
    await bar.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Escape')
    expect(await page.getByText('Geser “KUA-PPAS”?').count()).toBe(0)
  })

  it('moves a bar by drag, and takes it back', async () => {
    const page = await pages.open('/k/99.01/kalender', { width: 1280, me: inRole('admin-kab') })
    const bar = page.getByRole('button', { name: /^Penetapan APBDes: / })
    await bar.scrollIntoViewIfNeeded()
    const box = await bar.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 6]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 60, y, { steps: 5 })
    await page.mouse.up()
    expect(await appears(page.getByText('Geser “Penetapan APBDes”?'))).toBe(true)
    await page.getByRole('button', { name: 'Batal', exact: true }).click()
    expect(await appears(page.getByRole('button', { name: /^Penetapan APBDes: 1 Desember 2026 sampai 31 Desember 2026/ }))).toBe(true)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('an entry opens with where its days are from, and is cancelled with a reason', async () => {
    const page = await pages.open('/k/99.01/kalender', { width: 1280, me: inRole('admin-kab') })
    await page.getByRole('button', { name: 'Forum perangkat daerah', exact: true }).click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText('Asal hari: ingatan, belum dicocokkan dengan aturan.'))).toBe(true)
    await drawer.getByRole('button', { name: 'Batalkan kegiatan' }).click()
    expect(await drawer.getByRole('button', { name: 'Batalkan dan simpan alasan' }).isDisabled()).toBe(true)
    await drawer.getByLabel('Alasan').fill('Digabung dengan musrenbang')
    await drawer.getByRole('button', { name: 'Batalkan dan simpan alasan' }).click()
    expect(await appears(drawer.getByRole('button', { name: 'Pulihkan' }))).toBe(true)
  })

  it('stands month by month on a phone, what is over and done folded, and may only be read by a village', async () => {
    const page = await pages.open('/k/99.01/kalender', { width: 360, me: inRole('desa', ['99.01.02.2002']) })
    expect(await appears(page.getByRole('heading', { name: /^Maret 2026/ }))).toBe(true)
    expect(await page.getByRole('table', { name: 'Setahun' }).count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    expect(await page.getByRole('button', { name: 'Tambah butir' }).count()).toBe(0)
    await page.getByLabel('Dipakai di').fill('Ponsel')
    await page.getByRole('button', { name: 'Buat alamat' }).click()
    expect(await appears(page.getByText(/api\/kalender\/99\.01\.a{43}\/kalender\.ics$/))).toBe(true)
  })

  it('an empty year offers the packs, the old order not chosen', async () => {
    const page = await pages.open('/k/99.01/kalender?tahun=2027', { width: 1280, me: inRole('admin-kab') })
    expect(await appears(page.getByRole('heading', { name: 'Kalender 2027 masih kosong' }))).toBe(true)
    expect(await page.getByRole('checkbox', { name: /^8 Aksi/ }).isChecked()).toBe(false)
    expect(await appears(page.getByRole('button', { name: 'Pakai 38 butir' }))).toBe(true)
    expect(await appears(page.getByRole('button', { name: 'Buat 2027 dari 2026' }))).toBe(true)
  })
})
