/** Packages of villages: whoever comes second with a change is shown what stands; a village answers with an amount by keyboard; papers of all lokus come as one zip. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { PACKED_VILLAGE } from '../support/village-answers.ts'

let pages: OpenPages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(() => pages.close())

const AT = `/k/99.01/paket-desa/${PACKED_VILLAGE}?tahun=2027`

it('keeps what was written when somebody else was quicker, and saves it on top', async () => {
  const page = await pages.open(AT, { width: 1280 })
  await page.getByRole('button', { name: 'Ubah Jamban sehat keluarga' }).click()
  await page.getByLabel('Volume').fill('12,5')
  await page.getByLabel('Alasan').fill('Satu dusun')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  const note = page.getByRole('alert').filter({ hasText: 'Sudah berubah sejak Anda buka' })
  await note.waitFor()
  expect(await note.textContent()).toContain('77 rumah tangga')
  expect(await page.getByLabel('Volume').inputValue()).toBe('12,5')
  await page.getByRole('button', { name: 'Teruskan dengan tulisan saya' }).click()
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText('12,50 rumah tangga').first().waitFor()
  expect(await page.getByText('77 rumah tangga').count()).toBe(0)
})

it('refuses what is no number before it is sent', async () => {
  const page = await pages.open(`${AT}&buka=jamban-keluarga`, { width: 360 })
  await page.getByLabel('Biaya satuan (Rp)').fill('tiga juta')
  await page.getByText('Rupiah bulat, atau kosong.').waitFor()
  expect(await page.getByRole('button', { name: 'Simpan', exact: true }).isDisabled()).toBe(true)
})

it('answers a recommendation without a mouse, and asks for what is lacking', async () => {
  const page = await pages.open(AT, { width: 360 })
  await page.getByRole('button', { name: 'Jawab Jamban sehat keluarga' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('tidak bisa').focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Simpan jawaban' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText('Sebutkan mengapa tidak bisa.').waitFor()
  await page.getByLabel('diterima').focus()
  await page.keyboard.press('Space')
  await page.getByLabel('APBDes').focus()
  await page.keyboard.press('Space')
  await page.getByLabel('Jumlah (Rp)').fill('Rp 25.000.000')
  await page.keyboard.press('Enter')
  await page.getByText('diterima: APBDes, Rp 25.000.000').waitFor()
  expect(await page.getByText('diterima: APBDes, Rp 25.000.000').count()).toBe(1)
})

it('takes the papers of all lokus along as one zip, and can be given up', async () => {
  const page = await pages.open('/k/99.01/paket-desa?tahun=2027', { width: 1280 })
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let isHeld = true
  await page.route('**/paket.pdf*', async (route) => {
    if (isHeld) await held
    const headers = { 'content-disposition': "attachment; filename*=UTF-8''paket.pdf" }
    await route.fulfill({ status: 200, contentType: 'application/pdf', headers, body: '%PDF-1.7' }).catch(() => undefined)
  })
  const zip = page.getByRole('button', { name: 'Unduh surat dan paket lokus (ZIP)' })
  await zip.click()
  await page.getByText('Menyusun Sidorahayu: 1 dari 1').waitFor()
  await page.getByRole('button', { name: 'Hentikan' }).click()
  await page.getByText('Dihentikan; tidak ada yang diunduh.').waitFor()
  isHeld = false
  release()
  const [download] = await Promise.all([page.waitForEvent('download'), zip.click()])
  expect(download.suggestedFilename()).toBe('paket-desa-99.01-2027.zip')
})
