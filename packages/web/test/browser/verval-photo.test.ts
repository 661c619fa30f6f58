/** The sheet of verval from the printer to the form: printed, ticked, photographed turned, read on the device, looked at, sent. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { SentCheck } from '@konvergen/contract/verval.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { factorBoxes, findingBoxes } from '@konvergen/core/verval/sheet-scan/layout.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { photographSheet } from '../support/photographed-sheet.ts'
import { ROUND_ID } from '../support/verval-answers.ts'

const villageAt = (desa: string): string => `/k/99.01/verval/${ROUND_ID}/${desa}`
const VILLAGE = villageAt('99.01.01.1001')
const finding = (row: number, at: number) => findingBoxes(row)[at]!

/** What axe finds in the whole page. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

describe('a sheet of verval that is photographed', () => {
  let pages: OpenPages
  let photo: Buffer
  beforeAll(async () => {
    pages = await openPages()
    const sheet = await pages.open(`${VILLAGE}/lembar`, { width: 1280 })
    const ticks = [
      finding(0, 0),
      factorBoxes(0)[MARKS.indexOf('airTidakLayak')]!.yes,
      factorBoxes(0)[MARKS.indexOf('pusHamil')]!.no,
      finding(1, 2),
      finding(2, 0),
      finding(2, 4),
    ]
    photo = await photographSheet(sheet, ticks, 8)
  })
  afterAll(async () => {
    await pages.close()
  })
  const file = (buffer: Buffer, name = 'foto.jpg') => ({ name, mimeType: 'image/jpeg', buffer })

  it('is laid into the form: what is sure as a proposal, what is not with its picture and why', async () => {
    const page = await pages.open(`${VILLAGE}/ketik`, { width: 360 })
    await page.getByLabel('Foto lembar').setInputFiles(file(photo))
    expect(await appears(page.getByRole('heading', { name: /^foto\.jpg: halaman 1\. 2 baris diusulkan, 1 diragukan/ }))).toBe(true)
    const letters = page.locator('input[data-baris]')
    expect(await Promise.all([0, 1, 2, 3].map((at) => letters.nth(at).inputValue()))).toEqual(['A', 'M', '', ''])
    expect(await appears(page.getByText('hasil: lebih dari satu centang'))).toBe(true)
    expect(await page.getByRole('img', { name: /^Potongan foto baris no\./ }).count()).toBe(3)
    await page.getByRole('button', { name: /^No\. / }).click()
    expect(await letters.nth(2).evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await violationsOf(page)).toEqual([])
    const sent = page.waitForRequest((request) => request.url().endsWith('/periksa'))
    await page.getByRole('button', { name: 'Simpan 2 baris' }).click()
    const { periksa } = (await sent).postDataJSON() as { periksa: SentCheck[] }
    const [first, second] = periksa
    expect([first?.temuan, second?.temuan, periksa.length]).toEqual(['ada', 'meninggal', 2])
    expect(first?.tanda?.charAt(MARKS.indexOf('airTidakLayak'))).toBe('1')
    expect(first?.tanda?.charAt(MARKS.indexOf('pusHamil'))).toBe('0')
  })

  it('is not taken where it does not belong, and neither is what is no sheet', async () => {
    const page = await pages.open(`${villageAt('99.01.02.2002')}/ketik`, { width: 1280 })
    const title = await page.locator('h1').screenshot()
    await page
      .getByLabel('Foto lembar')
      .setInputFiles([file(photo), { name: 'judul.png', mimeType: 'image/png', buffer: title }, file(Buffer.from('teks'), 'surat.jpg')])
    expect(await appears(page.getByText('Lembar ini milik desa 99.01.01.1001.'))).toBe(true)
    expect(await appears(page.getByText(/^Tanda sudut tidak terlihat semua/))).toBe(true)
    expect(await appears(page.getByText(/^Berkas ini bukan gambar/))).toBe(true)
    expect(await page.getByRole('button', { name: 'Simpan 0 baris' }).isDisabled()).toBe(true)
    expect(pages.complaints).toEqual([])
  })
})
