/** The page of gaps: the sentence, the matrix by keyboard down to the rows, filters that say when nothing fits, no sideways scrolling on a phone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { QUARTER } from '../support/coverage-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

const AT = `/k/99.01/kesenjangan?periode=${QUARTER}`
const DESK = { width: 1280, me: inRole('admin-kab') }

describe('gaps', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('begins with the largest gap, and sets supply beside the services of an office', async () => {
    const page = await pages.open(AT, DESK)
    expect(await appears(page.getByText(/^Kesenjangan terbesar menurut orang: /))).toBe(true)
    expect(await appears(page.getByRole('rowheader', { name: /^Dinkes/ }))).toBe(true)
    expect(await page.getByRole('rowheader', { name: /^Pasokan/ }).count()).toBeGreaterThan(0)
  })

  it('is walked with arrow keys, and Enter opens the rows', async () => {
    const page = await pages.open(`${AT}&sumbu=desa`, DESK)
    const grid = page.getByRole('grid', { name: 'Matriks kesenjangan' })
    await grid.waitFor()
    const first = grid.locator('[data-at="0-0"]')
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await grid.locator('[data-at="1-1"]').evaluate((cell) => cell === document.activeElement)).toBe(true)
    expect(await grid.locator('[tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/cakupan\/[^/]+\/[A-Z]\d+\?wilayah=99\.01\./)
  })

  it('marks each way of having no number by more than its colour', async () => {
    const page = await pages.open(`${AT}&sumbu=desa&kelompok=remaja&kec=99.01.01`, DESK)
    const grid = page.getByRole('grid', { name: 'Matriks kesenjangan' })
    await grid.waitFor()
    const marks = await grid
      .locator('[data-heat="belum-lapor"], [data-heat="tidak-berlaku"], [data-heat="tidak-ada-sasaran"], [data-heat="tidak-sah"]')
      .allTextContents()
    expect(new Set(marks)).toEqual(new Set(['?', '×', '○', '!']))
  })

  it('shows specific or sensitive interventions alone, as annex A has them', async () => {
    const page = await pages.open('/k/99.01/kesenjangan?sumbu=desa', DESK)
    const codes = async () => new Set((await page.locator('main').innerText()).match(/\bE\d{2}\b/g))
    await page.getByRole('combobox', { name: 'Intervensi' }).selectOption('spesifik')
    await expect.poll(codes).toEqual(new Set(['E01', 'E10', 'E11', 'E14', 'E15', 'E16', 'E17', 'E18', 'E19']))
    expect(page.url()).toContain('jenis=spesifik')
  })

  it('shows one pillar alone, where the district says of which its indicators are', async () => {
    const page = await pages.open('/k/99.01/kesenjangan?sumbu=desa', DESK)
    const codes = async () => [...new Set((await page.locator('main').innerText()).match(/\bE\d{2}\b/g))]
    await page.getByRole('combobox', { name: 'Pilar Stranas' }).selectOption('3')
    await expect.poll(async () => (await codes()).length > 0 && (await codes()).every((code) => code.startsWith('E1'))).toBe(true)
    expect(page.url()).toContain('pilar=3')
  })

  it('says when nothing fits, and clears the filter', async () => {
    const page = await pages.open(`${AT}&sumbu=kec&lembaga=x`, DESK)
    await page.getByRole('button', { name: 'Hapus saringan' }).click()
    expect(await appears(page.getByRole('grid', { name: 'Matriks kesenjangan' }))).toBe(true)
  })

  it.each(['lembaga', 'kec', 'desa'])('fits a phone by %s', async (axis) => {
    const page = await pages.open(`${AT}&sumbu=${axis}`, { ...DESK, width: 360 })
    await page.getByRole('table').or(page.getByRole('grid')).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
})
