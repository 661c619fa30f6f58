/** Versions of the analysis: listed with the board, one opened, computed again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FROZEN_ID } from '../support/analysis-answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'

describe('versions of the analysis', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('open from the list, say what kecamatan signed, and tell what changed since and why', async () => {
    const page = await pages.open('/k/99.01/analisis', { width: 1280 })
    await page.getByRole('region', { name: 'Semua versi' }).getByRole('link').first().click()
    await page.waitForURL(`**/analisis/${FROZEN_ID}`)
    expect(await appears(page.getByText('Sumber air kering pada musim kemarau.').first())).toBe(true)
    await page.getByRole('button', { name: 'Hitung ulang' }).click()
    expect(await appears(page.getByText('sama, byte demi byte'))).toBe(true)
    const row = page.getByRole('region', { name: 'Hitung ulang' }).getByRole('row').nth(1)
    expect(await row.textContent()).toContain('30,0 (30 dari 100)31,0 (31 dari 100)berkas lain dipakai')
  })
})
