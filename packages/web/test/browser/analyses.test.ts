/** Versions of the analysis: listed with the board, one opened, computed again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DRAFT_ID, FROZEN_ID, OLDER_ID } from '../support/analysis-answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

describe('versions of the analysis', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('open from the list, say what kecamatan signed, and tell what changed since and why', async () => {
    const page = await pages.open('/k/99.01/analisis', { width: 1280 })
    await page.getByRole('region', { name: 'Semua versi' }).getByRole('link').first().click()
    await page.waitForURL(`**/analisis/${FROZEN_ID}`)
    expect(await appears(page.getByText('Sumber air kering pada musim kemarau.').first())).toBe(true)
    await page.getByRole('button', { name: 'Hitung ulang' }).click()
    expect(await appears(page.getByText('sama, byte demi byte'))).toBe(true)
    const row = page.getByRole('region', { name: 'Hitung ulang' }).getByRole('row').nth(1)
    expect(await row.textContent()).toContain('30,0 (30 dari 100)31,0 (31 dari 100)berkas lain dipakai')
  })

  it('say yes and no as words, lower is better as such, and people only where people are counted', async () => {
    const page = await pages.open(`/k/99.01/analisis/${FROZEN_ID}`, { width: 1280 })
    const rows = page.getByRole('region', { name: 'Kesenjangan layanan' }).getByRole('row')
    expect(await appears(rows.filter({ hasText: 'P01' }))).toBe(true)
    const cells = async (code: string) => {
      const texts = await rows.filter({ hasText: code }).getByRole('cell').allTextContents()
      return texts.slice(1, 4).map((text) => text.replace(/\u00A0/g, ' '))
    }
    expect((await cells('P01'))[0]).toMatch(/^tidak/)
    expect((await cells('P01')).slice(1)).toEqual(['ya', 'belum'])
    expect((await cells('P02')).slice(1)).toEqual(['12', 'kurang 9'])
    expect((await cells('E04'))[2]).toContain('lebih 4')
    expect(await rows.filter({ hasText: 'E04' }).getByRole('rowheader').textContent()).toContain('makin rendah makin baik')
    await page.context().close()
  })

  it('tell how lokus were put forward; in a draft by hand only with a reason for each', async () => {
    const page = await pages.open(`/k/99.01/analisis/${DRAFT_ID}`, { width: 1280 })
    expect(await appears(page.getByText('Cara tersimpan “Indeks rembuk”, versi 2.'))).toBe(true)
    await page.getByLabel('Cara mengusulkan lokus').selectOption('manual')
    const use = page.getByRole('button', { name: 'Pakai cara ini' })
    await page.getByRole('checkbox').first().check()
    expect(await use.isDisabled()).toBe(true)
    await page.getByLabel('Alasan untuk semua').fill('Sering banjir')
    const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith(`/analisis/${DRAFT_ID}/cara`))
    await use.click()
    const body = (await sent).postDataJSON() as { cara: string; desa: { alasan: string }[] }
    expect([body.cara, body.desa.map(({ alasan }) => alasan)]).toEqual(['manual', ['Sering banjir']])
    await page.context().close()
  })

  it('are set against each other: what entered, what left, what changed and why', async () => {
    const page = await pages.open('/k/99.01/analisis', { width: 1280 })
    await page.getByRole('link', { name: 'Bandingkan dua versi' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Masuk usulan' }))).toBe(true)
    expect(await page.getByLabel('Dari versi').inputValue()).toBe(OLDER_ID)
    const entered = await page.getByRole('heading', { name: 'Masuk usulan' }).locator('..').textContent()
    await page.getByLabel('Ke versi').selectOption(OLDER_ID)
    await page.waitForURL(new RegExp(`ke=${OLDER_ID}`))
    const left = page.getByRole('heading', { name: 'Keluar dari usulan' }).locator('..')
    expect(await appears(left.getByText((entered ?? '').replace('Masuk usulan', '').trim()))).toBe(true)
    expect(await page.getByRole('region', { name: 'Dasar hitungan yang berbeda' }).textContent()).toContain('versi 0')
    await page.context().close()
  })

  it('open a figure to the cut of the version, a village in its place, and say that a file or list was replaced since', async () => {
    const page = await pages.open(`/k/99.01/analisis/${FROZEN_ID}`, { width: 360 })
    await page
      .getByRole('button', { name: /^.*Stunting.*Kenapa angka ini/ })
      .first()
      .click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText('Berkas ini sudah diganti atau ditarik sesudah itu.'))).toBe(true)
    await drawer.getByRole('rowheader').getByRole('button').first().click()
    expect(await appears(drawer.getByRole('heading', { name: 'Sel yang dibaca' }))).toBe(true)
    await drawer.getByRole('button', { name: 'Kembali' }).click()
    expect(await appears(drawer.getByRole('heading', { name: 'Desa yang membentuknya' }))).toBe(true)
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /D\/S.*Kenapa angka ini/ })
      .first()
      .click()
    expect(await appears(drawer.getByText(/diganti sesudah versi ini/))).toBe(true)
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /E24.*Kenapa angka ini/ })
      .first()
      .click()
    expect(await appears(drawer.getByText('Elsimil'))).toBe(true)
    await page.context().close()
  })
})
