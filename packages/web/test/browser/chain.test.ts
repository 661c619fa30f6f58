/** The chain and the budget view in a browser: the sentence, rows behind a number, a proposal that is confirmed, a record and its links, the activities behind a sum. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { CHAINED_ID } from '../support/chain-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { inRole } from '../support/sample-people.ts'

const DESK = { width: 1280, me: inRole('admin-kab') }
const PHONE = { ...DESK, width: 360 }

let pages: OpenPages
beforeAll(async () => {
  pages = await openPages()
})
afterAll(async () => {
  expect(pages.complaints).toEqual([])
  await pages.close()
})

describe('the chain', () => {
  it('says how many agreements are not in the RKPD, and opens the rows behind a number', async () => {
    const page = await pages.open('/k/99.01/rantai', DESK)
    expect(await appears(page.getByText('1 dari 2 kesepakatan belum masuk RKPD.'))).toBe(true)
    await page.getByRole('button', { name: 'Lihat 1 yang Jatuh di sini pada “Ada kegiatan”' }).click()
    const drawer = page.getByRole('dialog')
    expect(await appears(drawer.getByText('3. TPPS menyusun rencana kegiatan dan inovasi'))).toBe(true)
    expect(await drawer.getByText('4. Kegiatan konvergensi').count()).toBe(0)
  })

  it('leaves a stage that nobody handed in to one line', async () => {
    const page = await pages.open('/k/99.01/rantai', DESK)
    expect(await appears(page.getByText('Tahap “Masuk KUA-PPAS” tidak ditampilkan: belum ada lembaga yang menyerahkannya.'))).toBe(true)
    expect(await page.getByRole('rowheader', { name: 'Masuk KUA-PPAS' }).count()).toBe(0)
  })

  it('sets prevalence beside it with n, the survey apart, and says that it proves nothing', async () => {
    const page = await pages.open('/k/99.01/rantai', DESK)
    const card = page.getByRole('region', { name: 'Prevalensi sebelum dan sesudah' })
    expect(await appears(card.getByRole('row', { name: /Sukamaju.*18,2.*n 121.*16,0.*n 119.*tidak bermakna/ }))).toBe(true)
    expect(await page.getByText('Mekarsari').count()).toBe(0)
    await page.getByRole('button', { name: 'Tampilkan semua desa' }).click()
    expect(await appears(card.getByRole('row', { name: /Mekarsari.*22,5.*belum diukur.*tidak dapat dibandingkan/ }))).toBe(true)
    expect(await appears(page.getByText(/Survei kabupaten, tidak dicampur dengan register: SSGI 2024/))).toBe(true)
    expect(await appears(page.getByText(/tidak membuktikan bahwa kegiatannya/))).toBe(true)
  })

  it('is taken away as workbook, PDF and Word, and of one office', async () => {
    const page = await pages.open('/k/99.01/rantai', DESK)
    for (const ending of ['XLSX', 'PDF', 'DOCX'])
      expect(await appears(page.getByRole('link', { name: `Unduh ${ending}`, exact: true }))).toBe(true)
    await page.getByRole('button', { name: /^OPD KB, Ada kegiatan/ }).click()
    const own = page.getByRole('link', { name: 'Unduh rantai lembaga ini (PDF)' })
    expect(await own.getAttribute('href')).toMatch(/rantai\/berkas\.pdf\?.*lembaga=/)
  })

  it('confirms a proposal with its reason, and it is proposed no more', async () => {
    const page = await pages.open('/k/99.01/rantai', DESK)
    await page.getByRole('button', { name: 'Periksa usulan' }).click()
    expect(await appears(page.getByText(/kode sub-kegiatan sama: 2\.14\.03\.2\.02\.0009/))).toBe(true)
    await page.getByRole('button', { name: /^Sambungkan “Kelas BKB/ }).click()
    expect(await appears(page.getByText('1 sambungan dibuat.'))).toBe(true)
    expect(await appears(page.getByText('Tidak ada usulan sambungan jenis ini.'))).toBe(true)
  })

  it('shows a record with its links, and takes one back only with a reason', async () => {
    const page = await pages.open(`/k/99.01/rantai?simpul=kegiatan:${CHAINED_ID}`, PHONE)
    expect(await appears(page.getByText(/Rapat sinkronisasi — Dedi Contoh/))).toBe(true)
    await page.getByRole('button', { name: 'Lepas sambungan dengan “Pembinaan keluarga balita”' }).click()
    const send = page.getByRole('button', { name: 'Lepas', exact: true })
    expect(await send.isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: 'Alasan' }).fill('Salah kode')
    expect(await send.isDisabled()).toBe(false)
  })

  it('stays within a phone', async () => {
    for (const at of ['/k/99.01/rantai', '/k/99.01/uang']) {
      const page = await pages.open(at, PHONE)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
    }
  })
})

describe('the budget view', () => {
  it('opens a sum to its activities, and says where rows overlap', async () => {
    const page = await pages.open('/k/99.01/uang', DESK)
    expect(await appears(page.getByText('Dari Rp 1.550.000.000 yang direncanakan, Rp 90.000.000 terealisasi.'))).toBe(true)
    await page.getByRole('button', { name: 'Lihat 1 kegiatan di balik “DAK fisik”' }).click()
    expect(await appears(page.getByRole('link', { name: 'Pembangunan jamban keluarga' }))).toBe(true)
    await page.getByRole('button', { name: 'Tutup' }).click()
    await page.getByRole('radio', { name: 'Indikator' }).click()
    expect(await appears(page.getByText(/jangan dijumlahkan ke bawah/))).toBe(true)
    expect(await appears(page.getByText('640 → 512'))).toBe(true)
  })
})
