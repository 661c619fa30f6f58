/** What a role does not open is not shown, not asked for, and, reached by its address, said plainly. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appears } from '../support/appears.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { childId } from '../support/sample-children.ts'
import { STAGED_ID } from '../support/sample-district.ts'
import { inRole } from '../support/sample-people.ts'

const DESK = { width: 1280 }

describe.concurrent('what a role sees', () => {
  let pages: OpenPages
  beforeAll(async () => {
    pages = await openPages()
  })
  afterAll(async () => {
    await pages.close()
  })

  it('the regent: begins with the summary; situation and lokus, nothing to upload', async () => {
    const page = await pages.open('/k/99.01', { ...DESK, me: inRole('eksekutif') })
    await page.waitForURL('**/k/99.01/ringkasan')
    const places = page.getByRole('navigation').getByRole('link')
    // How many tasks are late stands behind the name, once that is known.
    const names = (await places.allTextContents()).map((text) => text.replace(/\d.*$/, ''))
    expect(names).toEqual([
      'Konvergen',
      'Beranda',
      'Cakupan layanan',
      'Temuan',
      'Indikator',
      'Wilayah',
      'Verval',
      'Skor konvergensi desa',
      'Ringkasan pimpinan',
      'Analisis situasi',
      'Angka & target',
      'Peta',
      'Penyebab',
      'Kesenjangan',
      'Lokus',
      'Lokus per tahun',
      'Versi analisis',
      'Dokumen analisis',
      'Rencana kegiatan',
      'Pemetaan program',
      'Acuan rencana',
      'Rembuk',
      'Komitmen',
      'Paket desa',
      'Anggaran',
      'Realisasi',
      'Rantai',
      'Uang',
      'Kalender',
      'Tugas',
      'Rapat',
      'Dokumen',
      'Lembaga dan pejabat',
      'TPPS',
      'Pengampu',
    ])
    await page.getByRole('navigation').getByRole('link', { name: 'Wilayah' }).click()
    await page.getByRole('heading', { name: 'Daftar desa' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Batas desa' }).count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'Catat perubahan desa' }).count()).toBe(0)
  })

  it('asks the server for nothing that the role may not see', async () => {
    const page = await pages.open('/', { ...DESK, me: inRole('desa', ['99.01.02.2002']) })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.getByRole('link', { name: 'Lihat situasi' }).click()
    await page.getByRole('heading', { level: 1, name: 'Analisis situasi' }).waitFor()
    await page.waitForLoadState('networkidle')
    const refused = ['lokus', 'imports', 'doubts', 'aliases'].filter((word) => asked.some((path) => path.includes(word)))
    expect(refused).toEqual([])
    expect(await page.getByRole('link', { name: 'Excel' }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Usulkan lokus' }).count()).toBe(0)
  })

  it('says why a page stays shut', async () => {
    const page = await pages.open('/k/99.01/anak', { ...DESK, me: inRole('eksekutif') })
    expect(await appears(page.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }))).toBe(true)
    await page.goto(page.url().replace('99.01/anak', '76.01/situasi'))
    expect(await appears(page.getByRole('heading', { name: 'Kabupaten ini tidak ada di sini' }))).toBe(true)
  })

  it('opens the page of one’s own village, not that of the next', async () => {
    const me = inRole('desa', ['99.01.02.2002'])
    const page = await pages.open('/k/99.01/desa/99.01.02.2002', { ...DESK, me })
    expect(await appears(page.getByRole('heading', { name: 'Dari mana angkanya' }))).toBe(true)
    await page.goto(page.url().replace('99.01.02.2002', '99.01.02.2003'))
    expect(await appears(page.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }))).toBe(true)
  })

  it('leads to the second factor where only that is missing', async () => {
    const page = await pages.open('/k/99.01/anak', { ...DESK, me: inRole('dinkes', ['99.01'], { secondFactor: false }) })
    expect(await appears(page.getByRole('heading', { name: 'Halaman ini memerlukan faktor kedua' }))).toBe(true)
    await page.getByRole('link', { name: 'Pasang faktor kedua' }).click()
    expect(await appears(page.getByRole('heading', { level: 1, name: 'Akun saya' }))).toBe(true)
  })

  it('a health centre opens its children, but decides no doubts and opens no file', async () => {
    const page = await pages.open('/k/99.01', { ...DESK, me: inRole('puskesmas', ['99.01.02']) })
    await page.waitForURL('**/k/99.01/situasi')
    await page.goto(page.url().replace('situasi', `anak/${childId(0)}`))
    await page.getByRole('heading', { name: 'Riwayat pengukuran' }).waitFor()
    expect(await page.getByRole('button', { name: /^Buka baris/ }).count()).toBe(0)
    await page.goto(page.url().replace(/anak\/.*/, 'anak-meragukan'))
    expect(await appears(page.getByRole('heading', { name: 'Halaman ini bukan untuk peran Anda' }))).toBe(true)
  })

  it('a companion of families finds the verval of their own village in the menu', async () => {
    const page = await pages.open('/k/99.01', { ...DESK, me: inRole('tpk', ['99.01.02.2002']) })
    await page.getByRole('navigation').getByRole('link', { name: 'Verval', exact: true }).click()
    await page.waitForURL('**/verval/*/99.01.02.2002')
    expect(await appears(page.getByRole('heading', { level: 1 }))).toBe(true)
  })

  it('a file is applied by whoever answers for its kind', async () => {
    const page = await pages.open(`/k/99.01/berkas/${STAGED_ID}`, { ...DESK, me: inRole('opd-kb') })
    expect(await appears(page.getByText(/^Berkas jenis ini diterapkan oleh pemiliknya/))).toBe(true)
    expect(await page.getByRole('button', { name: 'Terapkan' }).count()).toBe(0)
  })

  it('offended no policy and broke nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
