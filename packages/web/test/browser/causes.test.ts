/** The page of causes: the sentence, an area chosen, a number that opens its people only for whom it may, factors chosen in the address, a phone, paper, nothing at all. */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_KAB } from '../support/answers.ts'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

const AT = '/k/99.01/penyebab'
const DESK = { width: 1280 }

describe.concurrent('causes', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('begins with how many are stunted, and says that a ratio proves nothing', async () => {
    const page = await pages.open(AT, DESK)
    expect(await appears(page.getByText(/anak yang diukur stunting \(/))).toBe(true)
    expect(await appears(page.getByText(/^Rasio bukan bukti sebab/))).toBe(true)
    expect(await appears(page.getByRole('heading', { name: 'Yang tidak ada di register mana pun' }))).toBe(true)
  })

  it('goes to a kecamatan, a village, and back, by its address', async () => {
    const page = await pages.open(AT, DESK)
    await page.getByRole('combobox', { name: 'Kecamatan' }).selectOption('99.01.02')
    await page.waitForURL('**/penyebab?wilayah=99.01.02')
    await page.getByRole('combobox', { name: 'Desa' }).selectOption('99.01.02.2002')
    await page.waitForURL('**/penyebab?wilayah=99.01.02.2002')
    // Until the village has come, the kecamatan stands.
    await expect.poll(() => page.getByRole('heading', { name: 'Wilayah di bawahnya' }).count()).toBe(0)
    await page.getByRole('combobox', { name: 'Kecamatan' }).selectOption('')
    await page.waitForURL('**/penyebab')
  })

  it('opens a number to its people for the health office, and for the secretariat to nobody', async () => {
    const health = await pages.open(AT, { ...DESK, me: inRole('dinkes') })
    const row = health.getByRole('row', { name: /^Sedikitnya satu aturan/ })
    await row.getByRole('link').click()
    await health.waitForURL(/daftar=berisiko/)
    const dialog = health.getByRole('dialog', { name: 'Anak berisiko' })
    await expect.poll(() => dialog.getByRole('link', { name: 'A.C.' }).count()).toBe(50)
    await dialog.getByRole('button', { name: 'Berikutnya' }).click()
    await health.waitForURL(/halaman=2/)
    await health.keyboard.press('Escape')
    await health.waitForURL((address) => address.search === '')
    const secretariat = await pages.open(`${AT}?daftar=berisiko`, { ...DESK, me: inRole('admin-kab') })
    expect(await secretariat.getByRole('dialog').count()).toBe(0)
    expect(
      await secretariat
        .getByRole('row', { name: /^Sedikitnya satu aturan/ })
        .getByRole('link')
        .count(),
    ).toBe(0)
  })

  it('opens a combination to exactly its people, by picture, keyboard and table, and only for whom it may', async () => {
    const health = await pages.open(`${AT}?faktor=giziKurang,duaT`, { ...DESK, me: inRole('dinkes') })
    const columns = health.getByRole('button', { name: /, buka orangnya$/ })
    const said = (await columns.first().getAttribute('aria-label')) ?? ''
    const [, name = '', n = ''] = /^(.*): ([\d.]+), buka/.exec(said) ?? []
    await columns.first().click()
    await health.waitForURL(/gabungan=/)
    const dialog = health.getByRole('dialog', { name: `Anak stunting: tepat ${name}` })
    expect(await appears(dialog.getByText(new RegExp(`^${n} orang`)))).toBe(true)
    await health.keyboard.press('Escape')
    await health.waitForURL((address) => !address.search.includes('gabungan'))
    await columns.first().press('Enter')
    expect(await appears(dialog.getByText(new RegExp(`^${n} orang`)))).toBe(true)
    await health.keyboard.press('Escape')
    const figure = health.getByRole('figure').filter({ has: columns.first() })
    await figure.locator('summary').click()
    await figure
      .getByRole('row', { name: `${name} ${n}`, exact: true })
      .first()
      .getByRole('link')
      .click()
    expect(await appears(dialog.getByText(new RegExp(`^${n} orang`)))).toBe(true)
    const secretariat = await pages.open(AT, { ...DESK, me: inRole('admin-kab') })
    await secretariat.getByRole('img', { name: /^Pada anak stunting paling sering/ }).waitFor()
    expect(await secretariat.getByRole('button', { name: /, buka orangnya$/ }).count()).toBe(0)
  })

  it('opens a combination of families for the family-planning office, on a phone too', async () => {
    const page = await pages.open(AT, { width: 360, me: inRole('opd-kb') })
    const column = page.getByRole('button', { name: /, buka orangnya$/ }).first()
    const [, n = ''] = /: ([\d.]+), buka/.exec((await column.getAttribute('aria-label')) ?? '') ?? []
    await column.press(' ')
    expect(await appears(page.getByRole('dialog', { name: /^Keluarga berisiko: tepat / }).getByText(new RegExp(`^${n} `)))).toBe(true)
  })

  it('begins with the area of whoever holds a part, from where the whole is one choice away', async () => {
    for (const [role, area] of [
      ['camat', '99.01.02'],
      ['desa', '99.01.02.2002'],
    ] as const) {
      const page = await pages.open(AT, { ...DESK, me: inRole(role, [area]) })
      const kecamatan = page.getByRole('combobox', { name: 'Kecamatan' })
      await expect.poll(() => kecamatan.inputValue()).toBe('99.01.02')
      expect(await page.getByRole('combobox', { name: 'Desa' }).inputValue()).toBe(area === '99.01.02' ? '' : area)
      await kecamatan.selectOption('')
      await page.waitForURL((address) => address.searchParams.get('wilayah')?.replaceAll('"', '') === '99.01')
      await expect.poll(() => page.getByRole('combobox', { name: 'Desa' }).count()).toBe(0)
    }
  })

  it('keeps the factors of the picture in its address, and the picture follows', async () => {
    const page = await pages.open(AT, DESK)
    const picture = page.getByRole('group', { name: /^Pada anak stunting paling sering/ })
    expect(await picture.locator('text', { hasText: 'Air tidak layak' }).count()).toBe(1)
    await page.getByRole('checkbox', { name: 'Air tidak layak' }).click()
    await page.waitForURL((address) => !(address.searchParams.get('faktor') ?? 'air').split(',').includes('air'))
    await expect.poll(() => picture.locator('text', { hasText: 'Air tidak layak' }).count()).toBe(0)
  })

  it('takes its figures away as a file', async () => {
    const page = await pages.open(`${AT}?wilayah=99.01.02`, DESK)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Unduh CSV' }).click()])
    expect(file.suggestedFilename()).toBe('penyebab-99.01.02.csv')
    expect(await readFile(await file.path(), 'utf8')).toMatch(
      /Anak stunting dibanding anak lain;Anak stunting;Berat lahir rendah \(BBLR\);0;0;\d+;;;/,
    )
  })

  it('says what is missing where no list has come', async () => {
    const page = await pages.open(`/k/${EMPTY_KAB}/penyebab`, DESK)
    expect(await appears(page.getByRole('heading', { name: 'Belum ada daftar anak maupun daftar keluarga' }))).toBe(true)
  })

  it.each([AT, `${AT}?wilayah=99.01.02.2002`])('fits a phone: %s', async (address) => {
    const page = await pages.open(address, { width: 360 })
    await page.getByRole('table').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
})
