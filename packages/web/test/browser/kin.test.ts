/** What an officer does with children and families: begins a run and cancels it, answers pairs with the keyboard, sees the family of a child. */
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { childId } from '../support/sample-children.ts'

const DESK = { width: 1280 }
const PHONE = { width: 360 }

/** True once it stands on the page; times out otherwise. */
async function appears(what: Locator): Promise<boolean> {
  await what.first().waitFor()
  return true
}

describe.concurrent('the pages on children and families', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(() => pages.close())

  it('say in one sentence how far it is, and run with progress until cancelled', async () => {
    const page = await pages.open('/k/99.01/tautan', DESK)
    expect(await appears(page.getByText(/anak \(67,5\u00a0?\s?%\) sudah diketahui keluarganya\. 3 pasangan menunggu/))).toBe(true)
    await page.getByRole('button', { name: 'Jalankan penautan' }).click()
    expect(await appears(page.getByRole('progressbar', { name: /Mempelajari daftar Anda \(35 %\)/ }))).toBe(true)
    await page.getByRole('button', { name: 'Batalkan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Penautan dibatalkan. Tidak ada yang berubah.' }))).toBe(true)
  })

  it('take answers by keyboard, one pair after the other, and give them back', async () => {
    const page = await pages.open('/k/99.01/tautan/tinjau', DESK)
    await page.getByRole('heading', { name: 'Apakah anak ini dari keluarga ini?' }).waitFor()
    expect(await appears(page.getByText('Nama ayah sama'))).toBe(true)
    expect(await appears(page.getByRole('cell', { name: 'Ibu Rekaan' }))).toBe(true)
    await page.keyboard.press('1')
    expect(await appears(page.getByText('Dijawab: ya, sama, oleh Anda, baru saja.'))).toBe(true)
    await page.keyboard.press('0')
    expect(await appears(page.getByRole('button', { name: 'Ya, sama' }))).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await appears(page.getByText('Pasangan 2 dari 3'))).toBe(true)
  })

  it('show the child of a civil list on whom a pair stands, and say that both ways disagree', async () => {
    const page = await pages.open('/k/99.01/tautan/tinjau', DESK)
    await page.getByRole('button', { name: 'Berikutnya' }).click()
    expect(await appears(page.getByText('Menurut daftar penduduk 2026, anak ini ada dalam keluarga itu.'))).toBe(true)
    expect(await appears(page.getByText(/^Daftar menurut nama menunjuk keluarga yang satu/))).toBe(true)
    expect(await appears(page.getByRole('columnheader', { name: 'Anak menurut daftar penduduk' }))).toBe(true)
    expect(await appears(page.getByRole('cell', { name: 'Anak Dalam Daftar' }))).toBe(true)
  })

  it('count links whose list was taken back, and lead to them', async () => {
    const page = await pages.open('/k/99.01/tautan', PHONE)
    await page.getByRole('link', { name: '3 tautan bersandar pada daftar yang sudah ditarik' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Pasangan yang perlu dilihat' }))).toBe(true)
    expect(page.url()).toContain('tampil=ditarik')
  })

  it('on a phone: names of a child are opened on purpose, and the answer is a thumb away', async () => {
    const page = await pages.open('/k/99.01/tautan/tinjau?jenis=anak-ganda', PHONE)
    await page.getByRole('heading', { name: 'Apakah keduanya satu anak?' }).waitFor()
    expect(await page.getByText('Contoh Rekaan').count()).toBe(0)
    await page.getByRole('button', { name: 'Buka nama untuk pasangan ini' }).click()
    expect(await appears(page.getByText('Contoh Rekaan'))).toBe(true)
    await page.getByRole('button', { name: 'Bukan' }).click()
    expect(await appears(page.getByText('Dijawab: bukan, oleh Anda, baru saja.'))).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })

  it('on a phone: no word of a comparison of three breaks', async () => {
    const page = await pages.open('/k/99.01/tautan/tinjau', PHONE)
    await page.getByRole('button', { name: 'Berikutnya' }).click()
    const compared = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Anak menurut daftar penduduk' }) })
    await compared.waitFor()
    expect(await appears(compared.getByText(/^perempuan$/i))).toBe(true)
    expect(await compared.getByRole('columnheader').count()).toBe(4)
    const broken = await compared.locator('td, th').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        const texts: Text[] = []
        while (walker.nextNode()) texts.push(walker.currentNode as Text)
        return texts.flatMap((node) =>
          [...node.data.matchAll(/[\p{L}\d]+/gu)].flatMap(({ 0: word, index }) => {
            const range = document.createRange()
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            return range.getClientRects().length > 1 ? [word] : []
          }),
        )
      }),
    )
    expect(broken).toEqual([])
  })

  it('the page of a child says its family, why, and that it has moved', async () => {
    const page = await pages.open(`/k/99.01/anak/${childId(0)}`, PHONE)
    expect(await appears(page.getByText(/ditautkan otomatis sejak 2 Maret 2026, peluang 0,98 · nama istri cocok/))).toBe(true)
    await page.getByRole('button', { name: 'Catat keadaan' }).click()
    await page.getByLabel('Sejak').fill('2026-03-01')
    await page.getByRole('button', { name: 'Simpan' }).click()
    expect(await appears(page.getByText('Pindah ke luar kabupaten sejak 1 Maret 2026, dicatat Orang Contoh'))).toBe(true)
  })

  it('break nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
