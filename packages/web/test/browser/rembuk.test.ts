/** Clauses of a rembuk: two who write at once lose nothing; the projector has no menu and goes by itself to what is not decided. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { REMBUK_ID } from '../support/rembuk-answers.ts'

let pages: OpenPages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

it('shows both texts to whoever comes second, keeps theirs in the form, and saves it on top', async () => {
  const page = await pages.open(`/k/99.01/rembuk/${REMBUK_ID}`, { width: 1280 })
  await page.getByRole('button', { name: 'Ubah', exact: true }).first().click()
  await page.getByLabel('Isi butir').fill('Tulisan saya.')
  await page.getByRole('button', { name: 'Simpan butir' }).click()
  const note = page.getByRole('alert').filter({ hasText: 'Orang lain sudah mengubah butir ini' })
  await note.waitFor()
  expect(await note.textContent()).toContain('Tulisan orang lain.')
  expect(await page.getByLabel('Isi butir').inputValue()).toBe('Tulisan saya.')
  await page.getByRole('button', { name: 'Teruskan dengan tulisan saya' }).click()
  await page.getByRole('button', { name: 'Simpan butir' }).click()
  await page.getByRole('button', { name: 'Simpan butir' }).waitFor({ state: 'detached' })
  expect(await page.getByText('Tulisan saya.').count()).toBe(1)
})

it('throws the clause that is not decided on the wall, without menu, and goes with the arrows', async () => {
  const page = await pages.open(`/k/99.01/rembuk/${REMBUK_ID}/layar`, { width: 1280 })
  await page.getByRole('heading', { name: 'Butir 2' }).waitFor()
  expect(await page.getByRole('navigation').count()).toBe(0)
  await page.keyboard.press('ArrowLeft')
  await page.getByRole('heading', { name: 'Butir 1' }).waitFor()
  await page.getByRole('button', { name: 'Ikuti yang sedang dibahas' }).click()
  await page.getByRole('heading', { name: 'Butir 2' }).waitFor()
  expect(await page.getByRole('button', { name: 'Ubah' }).count()).toBe(0)
})

it('checks the signatures of a sheet when asked, and says what was not checked', async () => {
  const page = await pages.open(`/k/99.01/rembuk/${REMBUK_ID}`, { width: 1280 })
  await page.getByRole('button', { name: 'Periksa tanda tangan elektronik' }).click()
  await page.getByText('Tanda tangan utuh').waitFor()
  const card = page.locator('section').filter({ has: page.getByText('Tanda tangan utuh') })
  for (const said of ['Sertifikat atas nama Bupati Rekaan', 'Diubah sesudah ditandatangani', '(BSrE) tidak diperiksa di sini'])
    expect(await card.last().textContent()).toContain(said)
})
