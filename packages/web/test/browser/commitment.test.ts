/** Commitments: clauses become commitments in one step, a due day moves only with its reason, and the public sees what was released without signing in. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { COMMITMENT_ID } from '../support/commitment-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { NOBODY } from '../support/sample-people.ts'

let pages: OpenPages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

it('makes commitments of the clauses of a rembuk, and says what came of it', async () => {
  const page = await pages.open('/k/99.01/komitmen', { width: 1280 })
  await page.getByRole('button', { name: 'Buat 3 komitmen' }).click()
  await page.getByText('3 komitmen dibuat, 1 sudah ada.').waitFor()
  await page.getByText('semua butir sudah menjadi komitmen').waitFor()
  expect(await page.getByRole('button', { name: /^Buat \d/ }).count()).toBe(0)
})

it('tells overdue by a word, names no individual in the list, and asks the name of a company', async () => {
  const page = await pages.open('/k/99.01/komitmen', { width: 360 })
  await page.getByRole('link', { name: 'Membangun jamban sehat' }).waitFor()
  expect(await page.getByRole('listitem').filter({ hasText: 'Membangun jamban sehat' }).getByText('Lewat tenggat').count()).toBe(1)
  expect(await page.getByText('Orang Contoh').count()).toBe(0)
  await page.getByRole('button', { name: 'Catat komitmen' }).click()
  await page.getByLabel('Pihak').first().selectOption('perusahaan')
  await page.getByLabel('Isi komitmen').fill('Sumur bor')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByText('Tulis namanya.').waitFor()
})

it('moves the due day only with a reason', async () => {
  const page = await pages.open(`/k/99.01/komitmen/${COMMITMENT_ID}`, { width: 1280 })
  await page.getByRole('button', { name: 'Ubah', exact: true }).click()
  expect(await page.getByLabel('Alasan tenggat digeser').count()).toBe(0)
  await page.getByLabel('Tenggat', { exact: true }).fill('2026-05-31')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByText('Tulis alasannya.').waitFor()
  await page.getByLabel('Alasan tenggat digeser').fill('Musim hujan')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('heading', { name: 'Yang dijanjikan' }).waitFor()
})

it('shows the public page to whoever is not signed in, with picture and table, and says where nothing is shown', async () => {
  const page = await pages.open('/publik/komitmen/99.01', { width: 360, me: NOBODY })
  await page.getByRole('heading', { name: 'Komitmen publik pencegahan stunting' }).waitFor()
  await page.getByRole('img', { name: /Perusahaan: Dipenuhi 0, Berjalan 0, Lewat tenggat 1/ }).waitFor()
  await page.getByText('Angkanya sebagai tabel').click()
  expect(await page.getByRole('rowheader', { name: 'Perusahaan' }).count()).toBe(1)
  expect(await page.getByText('Manajer CSR').count()).toBe(0)
  const none = await pages.open('/publik/komitmen/98.01', { width: 360, me: NOBODY })
  await none.getByText('Tidak ada komitmen yang ditampilkan').waitFor()
})
