/** Budgets: a line opens to its cell, two who write at once lose nothing, a file is looked at before it counts. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { BUDGET_FILE_ID } from '../support/budget-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

const LIST = '/k/99.01/anggaran?tahap=apbdes&tahun=2026'

let pages: OpenPages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

it('sums and lines are on one page; a line opens to the cell that it came from', async () => {
  const page = await pages.open(LIST, { width: 1280 })
  await page.getByText('2 baris APBDes tahun 2026, Rp 31.500.000.').waitFor()
  await page.getByRole('button', { name: 'Buka Makanan tambahan posyandu' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('heading', { name: 'Baris seperti di berkas' }).waitFor()
  expect(await drawer.getByRole('row').filter({ hasText: 'H4' }).textContent()).toContain('Rp 27.000.000')
  // What a file says is not written over.
  expect(await drawer.getByRole('button', { name: 'Simpan' }).count()).toBe(0)
})

it('shows both writings to whoever comes second, and keeps theirs when they say so', async () => {
  const page = await pages.open(LIST, { width: 1280 })
  await page.getByRole('button', { name: 'Buka Kelas pengasuhan' }).click()
  const money = page.getByRole('dialog').getByLabel('Anggaran (Rp)')
  await money.fill('6.000.000,50')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Tulis rupiah penuh, misalnya 1.250.000.').waitFor()
  await money.fill('Rp 6.000.000')
  await page.getByRole('button', { name: 'Simpan' }).click()
  const note = page.getByRole('alert').filter({ hasText: 'Orang lain mengubah baris ini lebih dulu' })
  await note.waitFor()
  expect(await note.textContent()).toContain('5.000.000')
  await note.getByRole('button', { name: 'Simpan tulisan saya' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('Rp 33.000.000').waitFor()
})

it('a file says what is wrong and what differs, and counts only when somebody applies it', async () => {
  const page = await pages.open(`/k/99.01/anggaran/${BUDGET_FILE_ID}`, { width: 360 })
  await page.getByText('Belum pernah diperiksa dengan berkas asli').waitFor()
  await page.getByText('Uang negatif: “-5”.').waitFor()
  await page.getByText('1 baris baru, 0 hilang, 1 berubah uangnya').waitFor()
  await page.getByRole('button', { name: 'Terapkan' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Terapkan' }).click()
  await page.getByText(/Diterapkan Pak Kades/).waitFor()
  expect(await page.getByRole('button', { name: 'Terapkan' }).count()).toBe(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
})

it('a column that was taken wrongly is told, and the file chosen again', async () => {
  const page = await pages.open(`/k/99.01/anggaran/${BUDGET_FILE_ID}`, { width: 1280 })
  await page.getByLabel('Kolom B (Usulan) dibaca sebagai').selectOption('rupiah')
  const asked = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/anggaran/berkas'))
  await page.locator('input[type=file]').setInputFiles({ name: 'apbdes.csv', mimeType: 'text/csv', buffer: Buffer.from('x') })
  expect(new URL((await asked).url()).searchParams.get('kolom')).toBe('A:owner,B:rupiah')
})
