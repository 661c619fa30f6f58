/** A finding of an office, seen by whoever is of an office that their role does not name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { FINDING_ID } from '../support/findings-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { grantOf, inRole } from '../support/sample-people.ts'

const ADDRESS = `/k/99.01/temuan/${FINDING_ID}`
const UNBOUND = 'belum terikat pada lembaga mana pun'

describe('a finding of an office', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('says why an account that is bound to no office cannot explain it, and who mends that', async () => {
    const page = await pages.open(ADDRESS, { width: 1280, me: inRole('dinkes') })
    expect(await appears(page.getByText(UNBOUND, { exact: false }))).toBe(true)
    expect(await page.getByText('pengelola sistem atau sekretariat', { exact: false }).count()).toBe(1)
  })

  it('says nothing of it to an account of some office, nor to the secretariat', async () => {
    const grants = [{ ...grantOf('dinkes', '99.01'), opd: 'lain' }]
    for (const me of [inRole('dinkes', ['99.01'], { grants }), inRole('admin-kab')]) {
      const page = await pages.open(ADDRESS, { width: 1280, me })
      expect(await appears(page.getByText('Angka yang dibandingkan'))).toBe(true)
      expect(await page.getByText(UNBOUND, { exact: false }).count()).toBe(0)
    }
  })
})
