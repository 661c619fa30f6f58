/** Plans: an activity is written by keyboard and told what cannot be read, two who write at once lose nothing, a sheet is seen before it is kept, a gap leads to an activity. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { KB_OFFICE } from '../support/entry-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { ACTIVITY_ID, STALE_ID } from '../support/plan-answers.ts'
import { inRole } from '../support/sample-people.ts'

const AT = `/k/99.01/rencana?lembaga=${KB_OFFICE}`
const DESK = { width: 1280, me: inRole('admin-kab') }

describe('plans', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    expect(pages.complaints).toEqual([])
    await pages.close()
  })

  it('says how many activities, how much money, and what is to be looked at', async () => {
    const page = await pages.open(AT, DESK)
    expect(await appears(page.getByText('2 kegiatan tahun 2026, pagu Rp 114.000.000.'))).toBe(true)
    expect(await appears(page.getByText('Volume × biaya satuan = Rp 27.000.000, jumlah sumber dana = Rp 30.000.000.'))).toBe(true)
  })

  it('tells at its field what cannot be read, proposes the cost, and saves by Enter', async () => {
    const page = await pages.open(`${AT}&buka=${ACTIVITY_ID}`, DESK)
    const cost = page.getByRole('textbox', { name: 'Biaya satuan (Rp)' })
    await cost.fill('-5')
    await cost.press('Enter')
    expect(await appears(page.getByText('Pagu kegiatan tidak boleh di bawah nol; perbaiki tandanya.'))).toBe(true)
    await cost.fill('Rp 2.000.000')
    expect(await appears(page.getByText('Volume × biaya satuan = Rp 48.000.000.'))).toBe(true)
    await cost.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await appears(page.getByText('Volume × biaya satuan = Rp 48.000.000, jumlah sumber dana = Rp 84.000.000.'))).toBe(true)
  })

  it('takes a code that was searched, with the indicators that it serves', async () => {
    const page = await pages.open(`${AT}&baru=kosong`, DESK)
    await page.getByRole('searchbox', { name: /Cari sub-kegiatan/ }).fill('gizi')
    await page.getByRole('button', { name: /1\.02\.02\.2\.02\.0015/ }).click()
    expect(await page.getByRole('textbox', { name: 'Kode sub-kegiatan' }).inputValue()).toBe('1.02.02.2.02.0015')
    expect(await appears(page.getByRole('button', { name: 'Hapus E11' }))).toBe(true)
  })

  it('shows both writings where somebody else was faster, and keeps mine only when I say so', async () => {
    const page = await pages.open(`${AT}&buka=${STALE_ID}`, DESK)
    const name = page.getByRole('textbox', { name: 'Nama kegiatan' })
    await name.fill('Tulisan saya')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    expect(await appears(page.getByRole('heading', { name: 'Orang lain sudah mengubah kegiatan ini' }))).toBe(true)
    const row = page.getByRole('row', { name: /Nama kegiatan/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['Ditulis orang lain', 'Tulisan saya'])
    expect(await name.inputValue()).toBe('Tulisan saya')
    await page.getByRole('button', { name: 'Simpan tulisan saya di atasnya' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await appears(page.getByRole('button', { name: 'Buka Tulisan saya' }))).toBe(true)
  })

  it('shows each row of a sheet before anything is kept, and applies only what can be', async () => {
    const page = await pages.open(AT, DESK)
    await page.getByRole('button', { name: 'Lembar XLSX' }).click()
    await page.locator('input[type="file"]').setInputFiles({ name: 'rencana.xlsx', mimeType: 'application/x', buffer: Buffer.from('x') })
    expect(await appears(page.getByText('0 baru, 1 berubah, 0 tetap, 1 tidak dapat dipakai.'))).toBe(true)
    expect(await appears(page.getByText('Uang negatif: “-5”.'))).toBe(true)
    await page.getByRole('button', { name: 'Terapkan 1 baris' }).click()
    expect(await appears(page.getByText('0 kegiatan ditambahkan, 1 diubah.'))).toBe(true)
  })

  it('finds by words, and says where none fits', async () => {
    const page = await pages.open(AT, DESK)
    const search = page.getByRole('searchbox', { name: /Cari nama, kode/ })
    await search.fill('kalibrasi')
    await search.press('Enter')
    expect(await appears(page.getByText('1 kegiatan tahun 2026, pagu Rp 30.000.000.'))).toBe(true)
    expect(await page.getByRole('button', { name: 'Buka Kelas ibu hamil' }).count()).toBe(0)
    await search.fill('tidak ada')
    await search.press('Enter')
    expect(await appears(page.getByText('Tidak ada kegiatan yang cocok'))).toBe(true)
  })

  it('keeps a cell of the list by Enter, and tells at it what cannot be read and what somebody else changed', async () => {
    const page = await pages.open(AT, DESK)
    await page.getByRole('button', { name: 'Isi di daftar' }).click()
    const volume = page.getByRole('textbox', { name: 'Volume, Kelas ibu hamil' })
    await volume.fill('-3')
    await volume.press('Enter')
    expect(await appears(page.getByText('Tulis bilangan nol atau lebih'))).toBe(true)
    const next = page.getByRole('textbox', { name: 'Volume, Kalibrasi alat ukur' })
    expect(await next.evaluate((cell) => cell === document.activeElement)).toBe(true)
    await volume.fill('20')
    await volume.press('Tab')
    expect(await appears(page.getByText('Tersimpan'))).toBe(true)
    const money = page.getByRole('textbox', { name: 'DAK nonfisik BOK (Rp), Kelas ibu hamil' })
    await money.fill('Rp 70.000.000')
    await money.press('Enter')
    expect(await appears(page.getByText('2 kegiatan tahun 2026, pagu Rp 100.000.000.'))).toBe(true)
    await next.fill('61')
    await next.press('Enter')
    expect(await appears(page.getByText('Diubah orang lain; tulisan Anda “61” tidak disimpan.'))).toBe(true)
    expect(await page.getByRole('textbox', { name: 'Volume, Ditulis orang lain' }).inputValue()).toBe('60')
  })

  it('on a phone shows activities as cards that do not move sideways', async () => {
    const page = await pages.open(AT, { ...DESK, width: 360 })
    const card = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Buka Kelas ibu hamil' }) })
    expect(await appears(card)).toBe(true)
    expect(await card.evaluate((each) => each.scrollWidth <= each.clientWidth)).toBe(true)
    expect(await page.getByRole('button', { name: 'Isi di daftar' }).count()).toBe(0)
  })

  it('ties codes from a table: shows each pair first, and keeps those that can be with their basis', async () => {
    const page = await pages.open('/k/99.01/acuan-rencana', DESK)
    await page.getByRole('button', { name: 'Pasangan dari berkas' }).click()
    await page.locator('input[type="file"]').setInputFiles({ name: 'pasangan.csv', mimeType: 'text/csv', buffer: Buffer.from('x') })
    expect(await appears(page.getByText('1 baru, 0 sudah berlaku, 1 tidak dapat dipakai.'))).toBe(true)
    expect(await appears(page.getByText('Indikator “Z99” tidak dikenal.'))).toBe(true)
    const dialog = page.getByRole('dialog')
    const keep = dialog.getByRole('button', { name: 'Simpan 1 pasangan' })
    expect(await keep.isDisabled()).toBe(true)
    await dialog.getByRole('textbox', { name: /^Dasar/ }).fill('Rapat 1 Maret')
    await keep.click()
    expect(await appears(page.getByText('1 pasangan disimpan.'))).toBe(true)
  })

  it('begins an activity from the open gaps of the mapping', async () => {
    const page = await pages.open('/k/99.01/pemetaan-program', DESK)
    await page.getByRole('button', { name: /^Lihat 1 desa yang kurang dalam E03/ }).click()
    await page.getByRole('link', { name: 'Buat kegiatan untuk 3 desa ini' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Kegiatan baru' }))).toBe(true)
    expect(await appears(page.getByRole('button', { name: 'Hapus E03' }))).toBe(true)
    expect(await page.getByRole('textbox', { name: /^Volume di/ }).count()).toBe(3)
  })

  it('begins an activity from a cell of the gaps', async () => {
    const page = await pages.open('/k/99.01/kesenjangan?sumbu=desa', DESK)
    const link = page.getByRole('link', { name: /^Buat kegiatan untuk kesenjangan ini: E/ }).first()
    await link.waitFor()
    expect(await link.getAttribute('href')).toMatch(/rencana\?.*baru=E\d+.*desa=99\.01/)
  })
})
