/**
 * A number that cannot be, as those who deal with it do: found, explained by the health office, taken as true by the secretariat, and settled when
 * somebody looks again. On the demo district, whose recap holds one.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appears, goTo } from './support/desk.ts'
import { openOffice, type StoryOffice } from './support/office.ts'

const DEMO_COMES_IN_MS = 120_000
const FINDING = 'Bagian lebih besar daripada keseluruhan: Kincir Angin'
const OFFICE = 'Dinas Kesehatan'
const EXPLAINED = 'Empat anak dari desa sebelah ikut ditimbang.'

async function workAs(page: Page, role: string): Promise<void> {
  await page.getByRole('button', { name: 'Ganti peran' }).click()
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click()
  await page.getByText(`Anda mencoba sebagai ${role}`).waitFor()
}

/** As its button does, which is not there while nothing has changed since the last look. */
async function lookAgain(page: Page): Promise<void> {
  const status = await page.evaluate(async () => (await fetch('/api/districts/99.01/temuan/periksa', { method: 'POST' })).status)
  if (status !== 200) throw new Error(`looking for findings answered ${status}`)
  await page.reload()
}

async function say(page: Page, opener: string, reason: string): Promise<void> {
  await page.getByRole('button', { name: opener, exact: true }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('Alasan').fill(reason)
  await drawer.getByRole('button', { name: 'Simpan', exact: true }).click()
  await drawer.waitFor({ state: 'detached' })
}

describe('a finding', () => {
  let office: StoryOffice
  beforeAll(async () => {
    office = await openOffice()
    const { page } = office
    await page.goto(`${office.address}/mulai`)
    await page.getByRole('button', { name: 'Muat kabupaten contoh' }).click()
    await page.getByRole('heading', { name: /Masuk sebagai siapa/ }).waitFor({ timeout: DEMO_COMES_IN_MS })
    await page.getByRole('button', { name: /^Sekretariat TPPS/ }).click()
    await page.getByText(/^Data contoh\./).waitFor()
  })
  afterAll(async () => {
    await office.close()
  })
  let hasFailed = false
  beforeEach(({ skip, onTestFailed }) => {
    skip(hasFailed, 'a step before this one failed')
    onTestFailed(() => {
      hasFailed = true
    })
  })

  it('is found, and waits', async () => {
    const { page } = office
    await goTo(page, 'Temuan')
    await lookAgain(page)
    await page.getByRole('link', { name: FINDING }).click()
    expect(await appears(page.getByText('Menunggu: Dinkes'))).toBe(true)
    expect(await appears(page.getByRole('button', { name: 'Terima sebagai benar' }))).toBe(true)
  })

  it('is explained by the health office, which may not take it as true itself', async () => {
    const { page } = office
    await workAs(page, OFFICE)
    await goTo(page, 'Temuan')
    await page.getByRole('link', { name: FINDING }).click()
    await page.getByRole('button', { name: 'Jelaskan', exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Terima sebagai benar' }).count()).toBe(0)
    await say(page, 'Jelaskan', EXPLAINED)
    expect(await appears(page.getByText(EXPLAINED))).toBe(true)
  })

  it('is taken as true by the secretariat, and stays so when somebody looks again', async () => {
    const { page } = office
    await workAs(page, 'Sekretariat TPPS')
    await goTo(page, 'Temuan')
    await page.getByLabel('Keadaan').selectOption({ label: 'Dijawab, menunggu sekretariat' })
    await page.getByRole('link', { name: FINDING }).click()
    expect(await appears(page.getByText(EXPLAINED))).toBe(true)
    await say(page, 'Terima sebagai benar', 'Cocok dengan catatan posyandu.')
    await goTo(page, 'Temuan')
    await lookAgain(page)
    await page.getByLabel('Keadaan').selectOption({ label: 'Menunggu jawaban' })
    expect(await appears(page.getByText(/temuan menunggu jawaban|^Tidak ada temuan/))).toBe(true)
    expect(await page.getByRole('link', { name: FINDING }).count()).toBe(0)
    await page.getByLabel('Keadaan').selectOption({ label: 'Diterima sebagai benar' })
    await page.getByRole('link', { name: FINDING }).click()
    for (const step of ['Ditemukan', 'Dijawab', 'Diterima sebagai benar']) {
      expect(await appears(page.getByText(step))).toBe(true)
    }
  })

  it('offended no policy and broke nowhere', () => {
    expect(office.complaints).toEqual([])
  })
})
