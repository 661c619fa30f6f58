/** The first run as whoever started the program does it: from the printed code to the first page of the district's own office, with a second factor. */
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { pickArea } from './desk.ts'

/** Strong enough for the server, and nobody's. */
export const SANDI = 'kelapa jembatan hujan tujuh'
export const KEEPER = { nama: 'Dedi Contoh', username: 'dedi.bappeda' } as const

/** As somebody with an authenticator app does, who then keeps the recovery codes. */
async function setFactor(page: Page): Promise<void> {
  const secret = ((await page.getByText(/^(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('Kode enam angka').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.getByRole('button', { name: 'Siapkan Konvergen' }).click()
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
}

/** From the page that offers the choice. `code` null: it stands there already, from the address. */
export async function setUpOwn(page: Page, code: string | null, kabupaten: string): Promise<void> {
  await page.getByRole('button', { name: 'Mulai menyiapkan' }).click()
  if (code !== null) await page.getByRole('textbox', { name: 'Kode penyiapan' }).fill(code)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await pickArea(page, 'Nama atau kode, misalnya Pasangkayu', kabupaten)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Nama lengkap').fill(KEEPER.nama)
  await page.getByLabel('Nama pengguna').fill(KEEPER.username)
  await page.getByRole('textbox', { name: 'Sandi' }).fill(SANDI)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await setFactor(page)
  await page.getByText(/^kunci\.json di folder data/).waitFor()
  await page.getByRole('button', { name: 'Mulai bekerja' }).click()
  await page.getByText(`Selamat bekerja, ${KEEPER.nama}.`).waitFor()
}
