/**
 * The first afternoon of a district officer with Konvergen, on the real server: looks around in the demo, sets up the district, brings its files
 * in, makes mistakes and takes them back, reads the situation, records what changed in the villages, and puts the demo away. Each step stands
 * on the one before.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appears, type DeskFile, goTo, pickArea, putIn } from './support/desk.ts'
import { boundaryFile, linesOf, pictureFile, recapFile } from './support/district-files.ts'
import { setUpOwn } from './support/first-run.ts'
import { openOffice, type StoryOffice } from './support/office.ts'

const KAB = '76.01'
const STAMP = '2024-01-17 07:49:21'
/** A spelling that the reader recognises, and a name that only a person can know. */
const WRITTEN = { Pakava: 'Pakawa', Kulu: 'Godang' }
/** On a slow computer. */
const DEMO_COMES_IN_MS = 180_000
const LAST_YEAR = String(new Date().getFullYear() - 1)

describe('the first afternoon of a district officer', () => {
  let office: StoryOffice
  let recap: DeskFile
  beforeAll(async () => {
    office = await openOffice()
  })
  afterAll(async () => {
    await office.close()
  })
  let hasFailed = false
  beforeEach(({ skip, onTestFailed }) => {
    skip(hasFailed, 'a step before this one failed')
    onTestFailed(() => {
      hasFailed = true
    })
  })
  const importsOf = () => office.page.getByRole('region', { name: 'Berkas yang pernah masuk' }).locator('tbody tr')

  it('looks around in the demo, in one click as the regent', async () => {
    const { page } = office
    await page.goto(office.address)
    await page.waitForURL('**/mulai')
    await page.getByRole('button', { name: 'Muat kabupaten contoh' }).click()
    expect(await appears(page.getByText(/^Sudah [1-9]\d* detik/))).toBe(true)
    await page.getByRole('heading', { name: /Masuk sebagai siapa/ }).waitFor({ timeout: DEMO_COMES_IN_MS })
    await page.getByRole('button', { name: /^Pimpinan daerah/ }).click()
    expect(await appears(page.getByRole('heading', { level: 1, name: 'Ringkasan pimpinan' }))).toBe(true)
    expect(await appears(page.getByText(/^Stunting .* menurut SSGI 2024\. Dibanding SKI 2023 turun/))).toBe(true)
    expect(await page.getByRole('heading', { name: 'Keputusan yang diperlukan' }).locator('..').locator('li').count()).toBeGreaterThan(0)
    expect(await appears(page.getByText(/^Data contoh\..*Anda mencoba sebagai Pimpinan daerah/))).toBe(true)
  })

  it('as the regent proposes lokus with another number and other cuts', async () => {
    const { page } = office
    await page.getByRole('navigation').getByRole('link', { name: 'Lokus', exact: true }).click()
    expect(await appears(page.getByText('20 desa diusulkan menjadi lokus.'))).toBe(true)
    await page.getByLabel('Jumlah lokus').fill('8')
    expect(await appears(page.getByText('8 desa diusulkan menjadi lokus.'))).toBe(true)
    await page.getByRole('radio', { name: 'Ditetapkan' }).check()
    await page.getByLabel('Prevalensi mulai (%)').fill('25,5')
    await page.getByLabel('Kasus mulai (anak)').fill('40')
    expect(await appears(page.getByText(/Batas: ditetapkan, prevalensi 25,5\s%, kasus 40\./))).toBe(true)
    expect(await page.getByRole('region', { name: 'Desa dan alasannya' }).locator('tbody tr').count()).toBe(8)
  })

  it('sees as a health centre fewer children than the health office, and none of elsewhere', async () => {
    const { page } = office
    const childrenAs = async (role: string) => {
      await page.getByRole('button', { name: 'Ganti peran' }).click()
      await page.getByRole('button', { name: new RegExp(`^${role}`) }).click()
      await page.getByText(`Anda mencoba sebagai ${role}.`).waitFor()
      await goTo(page, 'Anak')
      return (
        (await page
          .getByText(/^\d[\d.]* anak/)
          .first()
          .textContent()) ?? ''
      )
    }
    const all = await childrenAs('Dinas Kesehatan')
    const own = await childrenAs('Puskesmas')
    const count = (said: string) => Number(/^[\d.]+/.exec(said)?.[0].replaceAll('.', ''))
    expect(count(own)).toBeGreaterThan(0)
    expect(count(own)).toBeLessThan(count(all))
  })

  it('leaves the demo and sets up the district from the national list', async () => {
    const { page } = office
    await page.getByRole('button', { name: /^Akun:/ }).click()
    await page.getByRole('link', { name: 'Siapkan kabupaten kami' }).click()
    await setUpOwn(page, office.setupCode.toLowerCase(), 'Pasangkayu')
    await page.getByRole('link', { name: 'Unggah berkas' }).click()
    await page.waitForURL(`**/k/${KAB}/berkas`)
    expect(await appears(page.getByText('Belum ada berkas yang masuk'))).toBe(true)
    const district = await office.readDistrict(KAB)
    recap = recapFile('rekap-januari.csv', linesOf(district, WRITTEN), STAMP)
  })

  it('uploads the boundaries', async () => {
    const { page } = office
    await goTo(page, 'Wilayah')
    await putIn(page, boundaryFile('batas.geojson', await office.readDistrict(KAB)))
    expect(await appears(page.getByText('63 dari 63 desa kini punya batas.'))).toBe(true)
  })

  it('uploads a recap and sees what it holds before anything counts', async () => {
    const { page } = office
    await goTo(page, 'Berkas masuk')
    await putIn(page, recap)
    expect(await appears(page.getByRole('heading', { level: 1, name: 'rekap-januari.csv' }))).toBe(true)
    expect(await appears(page.getByText('Januari 2024: 62 dari 63 baris menemukan desanya.'))).toBe(true)
    const placements = page.getByRole('region', { name: 'Desa mana baris ini?' })
    expect(await appears(placements.getByRole('row', { name: /PAKAWA.*Pakava.*ejaan mirip/ }))).toBe(true)
    expect(await appears(placements.getByRole('row', { name: /GODANG.*belum ditempatkan.*Mungkin Kulu/ }))).toBe(true)
    const figures = page.getByRole('region', { name: 'Angka yang terbaca' })
    expect(await appears(figures.getByRole('row', { name: /PAKAWA \d+ 100/ }))).toBe(true)
    await goTo(page, 'Analisis situasi')
    expect(await appears(page.getByText('Belum ada angka untuk kabupaten ini'))).toBe(true)
  })

  it('confirms a name and applies', async () => {
    const { page } = office
    await goTo(page, 'Berkas masuk')
    await page.getByRole('link', { name: 'rekap-januari.csv' }).click()
    await page.getByRole('button', { name: 'Ya, Kulu' }).click()
    expect(await appears(page.getByText('dibenarkan: Kulu'))).toBe(true)
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Berkas ini sudah diterapkan' }))).toBe(true)
    await page.getByRole('link', { name: 'Lihat analisis situasi' }).click()
    expect(await appears(page.getByText(/\(20,0\s%, 1\.260 dari 6\.300 anak; e-PPGBM .*Januari 2024\)/))).toBe(true)
  })

  it('takes it back, and the figures are gone', async () => {
    const { page } = office
    await page.goBack()
    await page.getByRole('button', { name: 'Batalkan penerapan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Penerapan dibatalkan' }))).toBe(true)
    await goTo(page, 'Analisis situasi')
    expect(await appears(page.getByText('Belum ada angka untuk kabupaten ini'))).toBe(true)
  })

  it('applies it again: the name is remembered', async () => {
    const { page } = office
    await goTo(page, 'Berkas masuk')
    await putIn(page, recap)
    expect(await appears(page.getByText('63 dari 63 baris menemukan desanya.'))).toBe(true)
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Berkas ini sudah diterapkan' }))).toBe(true)
  })

  it('is told when the same file comes once more', async () => {
    const { page } = office
    await goTo(page, 'Berkas masuk')
    await putIn(page, { ...recap, name: 'salinan.csv' })
    expect(await appears(page.getByRole('heading', { name: 'Berkas yang sama sudah pernah diterapkan' }))).toBe(true)
    expect(await page.getByRole('button', { name: 'Terapkan' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Singkirkan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Berkas ini disingkirkan' }))).toBe(true)
  })

  it('sees what a corrected file would change, and puts it aside', async () => {
    const { page } = office
    const lines = linesOf(await office.readDistrict(KAB), WRITTEN).map((line, index) => (index === 0 ? { ...line, stunting: 35 } : line))
    await goTo(page, 'Berkas masuk')
    await putIn(page, recapFile('rekap-perbaikan.csv', lines, STAMP))
    const changes = page.getByRole('region', { name: 'Apa yang akan berubah' })
    expect(await appears(changes.getByRole('row', { name: /Stunting 20 35/ }))).toBe(true)
    await page.getByRole('button', { name: 'Singkirkan' }).click()
    expect(await appears(page.getByText('Tidak ada angkanya yang dipakai.'))).toBe(true)
    await goTo(page, 'Analisis situasi')
    expect(await appears(page.getByText(/1\.260 dari 6\.300 anak/))).toBe(true)
  })

  it('is told clearly that a picture is no recap, and nothing is kept', async () => {
    const { page } = office
    await goTo(page, 'Berkas masuk')
    await importsOf().first().waitFor()
    const before = await importsOf().count()
    await putIn(page, pictureFile('rekap-maret.xlsx'))
    expect(await appears(page.getByRole('alert').getByText(/gambar/i))).toBe(true)
    await page.reload()
    await importsOf().first().waitFor()
    expect(await importsOf().count()).toBe(before)
  })

  it('stops an upload half way, and nothing is kept', async () => {
    const { page } = office
    const before = await importsOf().count()
    const line = await page.context().newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 200_000 })
    await putIn(page, { name: 'besar.csv', bytes: new Uint8Array(4_000_000).fill(0x3b) })
    expect(await appears(page.getByText(/^Mengirim besar\.csv: [1-9]\d?\s%/))).toBe(true)
    await page.getByRole('button', { name: 'Hentikan' }).click()
    expect(await appears(page.getByText('Unggahan dihentikan. Yang belum masuk utuh tidak disimpan.'))).toBe(true)
    await line.detach()
    await page.reload()
    await importsOf().first().waitFor()
    expect(await importsOf().count()).toBe(before)
  })

  it('brings a table of an office, looks at what its columns hold, enters its numbers and takes them back', async () => {
    const { page } = office
    const { desa } = await office.readDistrict(KAB)
    const period = `/api/districts/${KAB}/cakupan/${LAST_YEAR}-T4`
    const opened = await page.evaluate(async (address) => {
      const body = JSON.stringify({ keadaan: 'terbuka', tenggat: null })
      return (await fetch(address, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })).status
    }, period)
    expect(opened).toBe(200)
    const rows = desa.slice(0, 5).map(({ nama }, index) => `${index + 1};${nama};${20 + index};${index};${index * 5},5`)
    const heads = `LAPORAN TRIWULAN IV TAHUN ${LAST_YEAR};;;;\nNo;Desa;Ibu hamil;;\n;;Jumlah;KEK dapat PMT;%`
    await putIn(page, { name: 'laporan-gizi.csv', bytes: `${heads}\n${rows.join('\n')}\n` })
    expect(await appears(page.getByRole('heading', { level: 1, name: 'laporan-gizi.csv' }))).toBe(true)
    expect(await page.getByRole('combobox', { name: 'Periode' }).inputValue()).toBe(`${LAST_YEAR}-T4`)
    expect(await page.getByRole('combobox', { name: /^Arti kolom D/ }).inputValue()).toBe('E10/nilai')
    await page.getByRole('combobox', { name: /^Arti kolom C/ }).selectOption('D06/nilai')
    expect(await appears(page.getByText('10 baru, 0 berubah, 0 sama.'))).toBe(true)
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await appears(page.getByRole('heading', { name: 'Angka lembar ini sudah diterapkan' }))).toBe(true)
    await page.getByRole('button', { name: 'Tarik kembali' }).click()
    expect(await appears(page.getByText('10 angka tidak berlaku lagi', { exact: false }))).toBe(true)
    await goTo(page, 'Berkas masuk')
    expect(await appears(importsOf().filter({ hasText: 'laporan-gizi.csv' }).getByText('Dibatalkan'))).toBe(true)
  })

  it('is asked for the period that a file does not say', async () => {
    const { page } = office
    await putIn(page, recapFile('rekap.csv', linesOf(await office.readDistrict(KAB)), null))
    expect(await appears(page.getByRole('heading', { name: 'Periode berkas' }))).toBe(true)
    expect(await page.getByRole('button', { name: 'Terapkan' }).isDisabled()).toBe(true)
    await page.getByLabel('Bulan').selectOption('Agustus')
    await page.getByLabel('Tahun').selectOption(LAST_YEAR)
    await page.getByRole('button', { name: 'Terapkan' }).click()
    expect(await appears(page.getByText(`Agustus ${LAST_YEAR}: 63 dari 63 baris menemukan desanya.`))).toBe(true)
    expect(await appears(page.getByRole('heading', { name: 'Berkas ini sudah diterapkan' }))).toBe(true)
  })

  it('walks the map by keyboard to a village, and opens its figure down to the cell', async () => {
    const { page } = office
    await page.getByRole('link', { name: 'Lihat analisis situasi' }).click()
    await page.getByLabel('Periode status gizi').selectOption('Januari 2024')
    await page.locator('path[data-kode][tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    const kode = await page.evaluate(() => document.activeElement?.getAttribute('data-kode'))
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/k/${KAB}/desa/${kode}**`)
    const cells = page.getByRole('region', { name: 'rekap-januari.csv' })
    expect(await appears(cells.getByRole('row', { name: /^Stunting 20 20 sel I\d+$/ }))).toBe(true)
  })

  it('goes from a district figure to the villages behind it and on to the file', async () => {
    const { page } = office
    await page.getByRole('link', { name: 'Kembali ke analisis situasi' }).click()
    await page.getByRole('button', { name: /^1\.260 dari 6\.300 .*Stunting\. Kenapa angka ini/ }).click()
    await page.getByRole('dialog').getByRole('link', { name: 'Pakava' }).click()
    await page.getByRole('link', { name: 'rekap-januari.csv' }).click()
    expect(await appears(page.getByRole('heading', { level: 1, name: 'rekap-januari.csv' }))).toBe(true)
  })

  it('records a new name and a split', async () => {
    const { page } = office
    await page.goto(`${office.address}/k/${KAB}/wilayah`)
    const villages = page.getByRole('region', { name: 'Daftar desa' })
    await pickArea(page, 'Desa', 'Pakava')
    await page.getByLabel('Nama baru').fill('Pakava Baru')
    await page.getByLabel('Berlaku mulai').fill('2025-01-01')
    await page.getByLabel(/^Dasar/).fill('Perda 3/2025')
    await page.getByRole('button', { name: 'Catat' }).click()
    expect(await appears(page.getByText('Perubahan dicatat.'))).toBe(true)
    expect(await appears(villages.getByRole('row', { name: /Pakava Baru/ }))).toBe(true)

    const { desa } = await office.readDistrict(KAB)
    const parent = desa.find(({ nama }) => nama === 'Kulu')
    await page.getByRole('radio', { name: 'Pemekaran' }).check()
    await pickArea(page, 'Desa induk', 'Kulu')
    await page.getByLabel(/^Kode baru/).fill(`${parent?.kecamatan}.2099`)
    await page.getByLabel('Nama baru').fill('Kulu Selatan')
    await page.getByLabel('Berlaku mulai').fill('2025-02-01')
    await page.getByLabel(/^Dasar/).fill('Perda 4/2025')
    await page.getByRole('button', { name: 'Catat' }).click()
    expect(await appears(villages.getByRole('row', { name: /Kulu Selatan.*sejak 1 Februari 2025 belum ada/ }))).toBe(true)
    expect(await appears(page.getByText('64 desa/kelurahan dalam'))).toBe(true)
  })

  it('withdraws a confirmed name; the former name of the renamed village stays', async () => {
    const { page } = office
    await page.getByRole('button', { name: 'Cabut GODANG' }).click()
    expect(await appears(page.getByText('GODANG dicabut.'))).toBe(true)
    await page.getByRole('button', { name: 'Cabut GODANG' }).waitFor({ state: 'detached' })
    expect(await appears(page.getByRole('button', { name: 'Cabut Pakava' }))).toBe(true)
  })

  it('puts the demo away in one step', async () => {
    const { page } = office
    await goTo(page, 'Beranda')
    await page.getByRole('button', { name: 'Hapus data contoh' }).click()
    expect(await appears(page.getByText(/Yang hilang: 81 desa rekaan/))).toBe(true)
    await page.getByRole('button', { name: 'Hapus sekarang' }).click()
    await page.getByRole('heading', { name: 'Kabupaten contoh masih ada di sini' }).waitFor({ state: 'detached' })
    expect(await appears(page.getByRole('heading', { name: /Pasangkayu/ }))).toBe(true)
  })

  it('offended no policy and broke nowhere', () => {
    expect(office.complaints).toEqual([])
  })
})
