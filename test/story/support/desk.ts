/** What a person at a desk does with a page: puts a file in, chooses from a list, sees that something stands there. */
import type { Locator, Page } from 'playwright-core'

export interface DeskFile {
  readonly name: string
  readonly bytes: Uint8Array | string
}

/** True once it stands on the page; times out otherwise. */
export async function appears(what: Locator): Promise<boolean> {
  await what.first().waitFor()
  return true
}

export async function putIn(page: Page, { name, bytes }: DeskFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

/** Types a piece of the name and takes the option that bears it. */
export async function pickArea(page: Page, label: string, nama: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).and(page.getByRole('combobox'))
  await field.click()
  await field.pressSequentially(nama)
  await page.getByRole('option', { name: nama }).first().click()
}

/** By the menu beside the page, to the page of that name; what waits there may stand behind it. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${place}(?! dan)`) })
    .click()
  await page.getByRole('heading', { level: 1, name: place, exact: true }).waitFor()
}
