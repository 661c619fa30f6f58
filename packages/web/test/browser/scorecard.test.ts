/** A cadre's phone: one person at a time, an empty cell is not a zero, a proposal is taken by hand, saving leads to the next, the form says why. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'
import { SCORE_QUARTER } from '../support/scorecard-answers.ts'

const AT = `/k/99.01/layanan-hpk/99.01.02.2002?periode=${SCORE_QUARTER}`

describe('a village’s quarter on a phone', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('is entered person by person, and the form says why each cell is so', async () => {
    const page = await pages.open(AT, { width: 360, me: inRole('kader', ['99.01.02.2002']) })
    expect(await appears(page.getByText('Ada isian yang berubah sesudah dikirim'))).toBe(true)
    await page.getByRole('button', { name: /Siti Contoh.*0 dari 3 bulan diisi/ }).click()
    const january = page.getByRole('group', { name: 'Januari 2026', exact: true })
    // Nothing was entered: no zero stands there.
    const iron = january.getByRole('textbox', { name: 'Terima pil Fe (kali), Januari 2026' })
    expect(await iron.inputValue()).toBe('')
    await january.getByRole('button', { name: 'Kurangi: Terima pil Fe (kali), Januari 2026' }).click()
    expect(await iron.inputValue()).toBe('0')
    await january.getByRole('button', { name: 'Tambah: Periksa kehamilan (kali), Januari 2026' }).click()
    expect(await january.getByRole('radio', { name: 'Belum' }).nth(1).isChecked()).toBe(true)
    await january.getByRole('button', { name: 'Pakai' }).click()
    expect(await january.getByRole('group', { name: 'Jamban layak, Januari 2026' }).getByRole('radio', { name: 'Ya' }).isChecked()).toBe(
      true,
    )
    await page.getByRole('button', { name: 'Simpan, lalu berikutnya' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Ayu Umpama' }))).toBe(true)
    await page.getByRole('button', { name: 'Ke daftar' }).click()
    expect(await appears(page.getByRole('button', { name: /Siti Contoh.*1 dari 3 bulan diisi/ }))).toBe(true)
    await page.getByRole('radio', { name: 'Formulir skor' }).click()
    const row = page.getByRole('row', { name: /^Siti Contoh/ })
    expect(await appears(row)).toBe(true)
    expect(await row.textContent()).toContain('diterima: Trimester 2: 1 dari 1 kali')
    expect(await row.textContent()).toContain('belum dilaporkan: Trimester 2: 0 dari 1 kali; 2 bulan belum dilaporkan')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
})
