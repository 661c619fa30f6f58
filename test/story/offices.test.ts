/**
 * The secretariat puts the offices of a new district in order: takes the usual ones, pastes a list, keeps a rename's history, drafts the TPPS and its
 * decree, and names who answers for what.
 */
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appears, goTo, pickArea } from './support/desk.ts'
import { setUpOwn } from './support/first-run.ts'
import { openOffice, type StoryOffice } from './support/office.ts'

const KAB = '76.01'
const LIST = [
  'Nama lembaga\tPejabat\tJabatan\tTelepon',
  'Dinas Kesehatan\tSri Contoh\tKepala Dinas\t081234567890',
  'Dinas Sosiall\tAni Contoh\tKepala Dinas\tbukan nomor',
  'Puskesmas Rekaan\tDewi Contoh\tKepala\t',
].join('\n')

describe('the secretariat', () => {
  let office: StoryOffice
  beforeAll(async () => {
    office = await openOffice()
    await office.page.goto(`${office.address}/mulai#${office.setupCode}`)
    await setUpOwn(office.page, null, 'Pasangkayu')
    await office.page.goto(`${office.address}/k/${KAB}`)
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

  it('begins with the usual offices, all but one', async () => {
    const { page } = office
    await goTo(page, 'Lembaga dan pejabat')
    await page.getByLabel('Komando Distrik Militer (Kodim)').uncheck()
    await page.getByRole('button', { name: 'Ambil 27 lembaga' }).click()
    expect(await appears(page.getByText(/^27 lembaga dan 0 pejabat tercatat/))).toBe(true)
  })

  it('pastes a list, and decides what only looks like a known office', async () => {
    const { page } = office
    await page.getByRole('button', { name: 'Tempel daftar' }).click()
    await page.getByLabel('Isi daftar').fill(LIST)
    await page.getByRole('button', { name: 'Lihat dahulu' }).click()
    expect(await appears(page.getByText('1 baru, 1 sudah ada, 1 perlu diputuskan. Belum ada yang disimpan.'))).toBe(true)
    expect(await appears(page.getByText('Nomor telepon tidak terbaca'))).toBe(true)
    await page.getByLabel('Keputusan baris 3').selectOption({ label: 'sama dengan Dinas Sosial' })
    await page.getByRole('button', { name: 'Simpan daftar' }).click()
    expect(await appears(page.getByText('1 lembaga dan 3 pejabat ditambahkan; 0 baris dilewati.'))).toBe(true)
    await page.getByRole('button', { name: 'Tutup' }).click()
  })

  it('renames an office, and its old name stays', async () => {
    const { page } = office
    await page.getByRole('button', { name: 'Buka Dinas Pengendalian Penduduk dan Keluarga Berencana' }).click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: 'Sudah saya periksa' }).click()
    await drawer.getByRole('heading', { name: 'Belum diperiksa' }).waitFor({ state: 'detached' })
    await drawer.getByRole('button', { name: 'Catat nama baru' }).click()
    await drawer.getByLabel('Nama baru').fill('DP3APPKB')
    await drawer.getByLabel('Berlaku mulai').fill('2024-01-01')
    await drawer.getByRole('button', { name: 'Simpan' }).click()
    expect(await appears(drawer.getByText('sampai 31 Desember 2023'))).toBe(true)
    await drawer.getByRole('button', { name: 'Tutup' }).click()
    expect(await appears(page.getByText('dahulu Dinas Pengendalian Penduduk dan Keluarga Berencana'))).toBe(true)
  })

  it('is asked before a like name becomes another office', async () => {
    const { page } = office
    await page.getByRole('button', { name: 'Tambah lembaga' }).click()
    await page.getByLabel('Nama', { exact: true }).fill('DP3A-PPKB')
    await page.getByRole('button', { name: 'Simpan', exact: true }).click()
    expect(await appears(page.getByText('Sudah ada yang mirip: DP3APPKB'))).toBe(true)
    await page.getByRole('button', { name: 'Batal' }).click()
  })

  it('drafts the TPPS with the regional secretary in the chair, and takes its decree to Word', async () => {
    const { page } = office
    await goTo(page, 'TPPS')
    await pickArea(page, 'Untuk wilayah', 'Pasangkayu')
    await page.getByRole('button', { name: 'Buat rancangan' }).click()
    await page.getByText('Susunan lengkap').waitFor()
    await page.getByLabel('Lembaga').nth(1).selectOption({ label: 'Sekretariat Daerah' })
    await page.getByLabel('Jabatan dalam SK').nth(1).fill('Sekretaris Daerah')
    await page.getByLabel('Nama penandatangan').fill('NAMA BUPATI REKAAN')
    await page.getByRole('button', { name: 'Simpan rancangan' }).click()
    await page.getByText('Rancangan tersimpan.').waitFor()
    const waiting = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Unduh SK (Word)' }).click()
    const download = await waiting
    expect(download.suggestedFilename()).toMatch(/^sk-tpps-76\.01-\d{4}-draf\.docx$/)
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
  })

  it('records the decree, and the team is valid', async () => {
    const { page } = office
    await page.getByLabel('Nomor SK').fill('100.3/12')
    await page.getByLabel('Berlaku sampai (boleh kosong)').fill('')
    await page.getByRole('button', { name: 'Catat SK' }).click()
    expect(await appears(page.getByText(/^SK ini sudah dicatat/))).toBe(true)
    await goTo(page, 'TPPS')
    expect(await appears(page.getByText(/^TPPS kabupaten berlaku\./))).toBe(true)
  })

  it('names who answers for what in one step, and sees what is missing', async () => {
    const { page } = office
    await goTo(page, 'Pengampu')
    expect(await appears(page.getByText(/^94 dari 94 hal belum ada yang mengampu/))).toBe(true)
    await page.getByRole('button', { name: /^Pakai usulan untuk \d+ hal$/ }).click()
    expect(await appears(page.getByText(/^Semua 94 hal punya pengampu/))).toBe(true)
    await page.getByLabel('Tampilkan').selectOption({ label: 'yang belum lengkap' })
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Unduh CSV' }).click()
    const csv = await readFile(await (await waiting).path(), 'utf8')
    expect(csv).toContain('tanpa narahubung')
    expect(csv).not.toContain('0812')
  })

  it('offended no policy and broke nowhere', () => {
    expect(office.complaints).toEqual([])
  })
})
