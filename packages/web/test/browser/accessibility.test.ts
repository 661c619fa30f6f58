/**
 * Every page in each theme, on a desk and on a phone, in both languages: nothing beyond the edge, nothing against the policy. And no axe violation:
 * each page is asked at two of its four looks, which differ in width, theme and language; the next page at the other two.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Me } from '@konvergen/contract/accounts.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETUP_CODE, TIKET } from '../support/account-answers.ts'
import { DRAFT_ID, FROZEN_ID, SIGNED_ID } from '../support/analysis-answers.ts'
import { EMPTY_KAB } from '../support/answers.ts'
import { BUDGET_FILE_ID, BUDGET_LINE_ID, HAND_LINE_ID } from '../support/budget-answers.ts'
import { CHAINED_ID } from '../support/chain-answers.ts'
import { COMMITMENT_ID, PERSONAL_ID } from '../support/commitment-answers.ts'
import { QUARTER } from '../support/coverage-answers.ts'
import { PHOTO_ID } from '../support/document-answers.ts'
import { KB_OFFICE, LOCKED_PERIOD } from '../support/entry-answers.ts'
import { FAMILY_ID, FAMILY_LIST_ID, POSYANDU_ID } from '../support/family-answers.ts'
import { FINDING_ID } from '../support/findings-answers.ts'
import { TEAM_ID } from '../support/opd-answers.ts'
import { type OpenPages, openPages } from '../support/open-pages.ts'
import { ACTIVITY_ID, PLAN_VERSION_ID } from '../support/plan-answers.ts'
import { REALISED_ID } from '../support/realisation-answers.ts'
import { REMBUK_ID } from '../support/rembuk-answers.ts'
import { childId } from '../support/sample-children.ts'
import { LIST_ID, STAGED_ID } from '../support/sample-district.ts'
import { DEMO_ROLES, inRole, NOBODY, OWN_ID } from '../support/sample-people.ts'
import { SHEET_ID } from '../support/sheet-answers.ts'
import { ATTEND_CODE, MEETING_ID, TASK_ID } from '../support/task-answers.ts'
import { AGREED_ID, ROUND_ID } from '../support/verval-answers.ts'
import { PACKED_VILLAGE } from '../support/village-answers.ts'
import { LINE_ID } from '../support/village-realisation-answers.ts'

type Theme = 'terang' | 'gelap' | 'kontras'

interface Place {
  readonly me?: Me
  /** Until the state is reached that is looked at. */
  readonly act?: (page: Page) => Promise<void>
}

const NO_FACTOR = { id: OWN_ID, username: 'bu.sri', nama: 'Sri Contoh', hasSecondFactor: false }
const NEW: Me = { ...NOBODY, setup: 'perlu' }
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function search(page: Page, text: string): Promise<void> {
  await press(page, 'Cari')
  await page.keyboard.type(text)
  await page.getByRole('dialog').getByRole('option').first().waitFor()
}

async function toKeeper(page: Page): Promise<void> {
  await press(page, 'Mulai menyiapkan')
  await press(page, 'Lanjut')
  await page.getByRole('combobox', { name: /^Nama atau kode/ }).click()
  await page.getByRole('option').first().click()
  await press(page, 'Lanjut')
  await press(page, 'Lanjut')
}

async function decideByVotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Putuskan', exact: true }).first().click()
  await page.getByLabel('Suara').check()
}

async function sendPhoto(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('foto') })
  await page.getByLabel('Ada, sudah setuju').check()
}

/** A number above its target group, a text that cannot be, and a block laid over the form. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('[data-at="0-1"]').focus()
  await page.keyboard.type('99')
  await page.keyboard.press('Enter')
  await page.keyboard.type('80%')
  await page.keyboard.press('Enter')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', '1\t62,5%\n2\t3')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await page.getByRole('heading', { name: '3 sel akan berubah' }).waitFor()
}

/** The second village of the sample is in the middle of it. */
const VERVAL_VILLAGE = `/k/99.01/verval/${ROUND_ID}/99.01.01.1002`

async function openFamily(page: Page): Promise<void> {
  await page.locator('main ul button').first().click()
  await page.getByRole('radio', { name: /^Ada/ }).check()
}

async function reportOfFamily(page: Page): Promise<void> {
  await press(page, 'Laporan data')
  await page.getByRole('dialog').getByRole('radio').first().check()
  await page.getByRole('dialog').locator('button[type=submit]').click()
  await page.getByRole('heading', { name: 'Yang disimpan' }).waitFor()
}

async function toScan(page: Page): Promise<void> {
  await press(page, 'Pasang sekarang')
  await page.getByRole('img').waitFor()
}

const PAGES: readonly [name: string, address: string, place?: Place][] = [
  ['masuk', '/masuk', { me: NOBODY }],
  ['masuk, dengan contoh', '/masuk', { me: { ...NOBODY, demoRoles: [...DEMO_ROLES] } }],
  ['kembali dari penyedia', '/masuk/sso?code=x&state=y', { me: NOBODY, act: (page) => page.getByLabel('Kode dari aplikasi').waitFor() }],
  ['undangan', '/undangan', { me: NOBODY }],
  ['undangan diterima', `/undangan#${TIKET}`, { me: NOBODY }],
  ['mulai', '/mulai', { me: NEW }],
  ['mulai, contoh siap', '/mulai', { me: { ...NEW, demoRoles: [...DEMO_ROLES] } }],
  ['mulai, pengelola', `/mulai#${SETUP_CODE}`, { me: NEW, act: toKeeper }],
  ['beranda tanpa faktor kedua', '/', { me: inRole('dinkes', ['99.01'], { secondFactor: false }) }],
  ['pita contoh', '/', { me: inRole('desa', ['99.01.02.2002'], { demo: true, demoRoles: [...DEMO_ROLES] }) }],
  ['tidak diizinkan', '/k/99.01/anak', { me: inRole('eksekutif') }],
  ['akun', '/akun'],
  ['akun, faktor kedua', '/akun', { me: inRole('dinkes', ['99.01'], { secondFactor: false, account: NO_FACTOR }), act: toScan }],
  ['orang', '/k/99.01/orang'],
  ['orang, undangan', '/k/99.01/orang', { act: (page) => press(page, 'Undang orang') }],
  ['orang, kelola', '/k/99.01/orang', { act: (page) => press(page, 'Kelola Sri Contoh') }],
  ['jejak', '/k/99.01/jejak'],
  ['jejak, hanya satu orang', `/k/99.01/jejak?pelaku=${OWN_ID}&tindakan=measurement.reveal`],
  ['jejak pemasangan', '/jejak'],
  ['darurat, pemilik data', '/k/99.01/darurat'],
  ['darurat, membuka', '/k/99.01/darurat', { me: inRole('puskesmas', ['99.01.02']) }],
  ['beranda', '/'],
  ['beranda pimpinan', '/', { me: inRole('eksekutif') }],
  ['beranda dinkes', '/', { me: inRole('dinkes') }],
  ['beranda tanpa bagian', '/', { me: inRole('aks-pakar', ['99.01.02.2002']) }],
  ['cari', '/k/99.01/situasi', { act: (page) => search(page, 's') }],
  ['bantuan', '/k/99.01/situasi', { act: (page) => press(page, 'Bantuan') }],
  ['bantuan di pintu', '/masuk', { me: NOBODY, act: (page) => press(page, 'Bantuan') }],
  ['ringkasan pimpinan', '/k/99.01/ringkasan', { me: inRole('eksekutif') }],
  ['ringkasan pimpinan, belum ada apa-apa', `/k/${EMPTY_KAB}/ringkasan`],
  ['situasi', '/k/99.01/situasi'],
  ['kecamatan', '/k/99.01/situasi?tampilan=kecamatan'],
  ['situasi kosong', `/k/${EMPTY_KAB}/situasi`],
  ['desa', '/k/99.01/desa/99.01.02.2002'],
  ['peta', '/k/99.01/peta'],
  ['peta, dua warna', '/k/99.01/peta?kedua=krs&cara=dua-warna'],
  ['peta, lingkaran per kecamatan', '/k/99.01/peta?ukuran=E01&kedua=kasus&tingkat=kecamatan'],
  ['peta, dua periode', '/k/99.01/peta?banyak=2&kelas=sama'],
  ['peta, model', '/k/99.01/peta?perkiraan=true&survei=18.8&asal=SSGI'],
  ['peta kosong', `/k/${EMPTY_KAB}/peta`],
  ['penyebab', '/k/99.01/penyebab'],
  ['penyebab satu desa', '/k/99.01/penyebab?wilayah=99.01.02.2002'],
  ['penyebab, daftar anak', '/k/99.01/penyebab?daftar=berisiko'],
  ['penyebab, daftar keluarga', '/k/99.01/penyebab?daftar=krs&sebab=air'],
  ['penyebab, belum ada daftar', `/k/${EMPTY_KAB}/penyebab`],
  ['kesenjangan', '/k/99.01/kesenjangan'],
  ['kesenjangan per kecamatan', '/k/99.01/kesenjangan?sumbu=kec'],
  ['kesenjangan per desa', '/k/99.01/kesenjangan?sumbu=desa'],
  ['kesenjangan, tidak ada yang cocok', '/k/99.01/kesenjangan?sumbu=desa&lembaga=x'],
  ['kesenjangan, belum ada periode', `/k/${EMPTY_KAB}/kesenjangan`],
  ['versi analisis', '/k/99.01/analisis'],
  ['satu versi analisis', `/k/99.01/analisis/${FROZEN_ID}`],
  ['konsep versi analisis', `/k/99.01/analisis/${DRAFT_ID}`],
  ['dua versi analisis', '/k/99.01/analisis-banding'],
  ['dua versi analisis kosong', `/k/${EMPTY_KAB}/analisis-banding`],
  ['analisis kecamatan', `/k/99.01/analisis/${SIGNED_ID}`],
  ['versi analisis kosong', `/k/${EMPTY_KAB}/analisis`],
  ['dokumen analisis', '/k/99.01/dokumen-analisis'],
  ['lokus', '/k/99.01/lokus?k=10&prevalensi=20&kasus=25'],
  ['lokus kosong', `/k/${EMPTY_KAB}/lokus`],
  ['lokus indeks', '/k/99.01/lokus?metode=indeks&taksiran=fh'],
  ['catat keputusan lokus', '/k/99.01/lokus', { act: (page) => press(page, 'Tetapkan lokus…') }],
  ['lokus per tahun', '/k/99.01/lokus-tahun'],
  ['lokus per tahun kosong', `/k/${EMPTY_KAB}/lokus-tahun`],
  ['rencana', '/k/99.01/rencana'],
  ['rencana kosong', `/k/${EMPTY_KAB}/rencana`],
  ['satu kegiatan', `/k/99.01/rencana?lembaga=${KB_OFFICE}&buka=${ACTIVITY_ID}`],
  ['kegiatan dari kesenjangan', `/k/99.01/rencana?lembaga=${KB_OFFICE}&baru=E11&desa=99.01.02.2002`],
  ['lembar rencana', `/k/99.01/rencana?lembaga=${KB_OFFICE}`, { act: (page) => press(page, 'Lembar XLSX') }],
  ['lanjutkan kegiatan', `/k/99.01/rencana?lembaga=${KB_OFFICE}`, { act: (page) => press(page, 'Lanjutkan dari 2025') }],
  ['versi rencana', `/k/99.01/rencana/${PLAN_VERSION_ID}`],
  ['pemetaan program', '/k/99.01/pemetaan-program'],
  ['pemetaan program, desa terbuka', `/k/99.01/pemetaan-program?kesenjangan=E02`],
  ['pemetaan program kosong', `/k/${EMPTY_KAB}/pemetaan-program`],
  ['realisasi', '/k/99.01/realisasi'],
  ['realisasi kosong', `/k/${EMPTY_KAB}/realisasi`],
  ['aturan realisasi', '/k/99.01/realisasi', { act: (page) => press(page, 'Ubah aturan') }],
  ['realisasi lembaga', `/k/99.01/realisasi/lembaga?tahun=2026&triwulan=3&lembaga=${KB_OFFICE}`],
  [
    'lembar realisasi',
    `/k/99.01/realisasi/lembaga?tahun=2026&triwulan=3&lembaga=${KB_OFFICE}`,
    { act: (page) => press(page, 'Lembar XLSX') },
  ],
  ['realisasi desa', '/k/99.01/realisasi/desa?tahun=2026&triwulan=3'],
  ['realisasi desa kosong', `/k/${EMPTY_KAB}/realisasi/desa?tahun=2026&triwulan=3`],
  ['realisasi satu desa', '/k/99.01/realisasi/apbdes?tahun=2026&triwulan=2&desa=99.01.01.2001'],
  ['satu baris APBDes', `/k/99.01/realisasi/apbdes?tahun=2026&triwulan=2&desa=99.01.01.2001&buka=${LINE_ID}`],
  ['satu realisasi', `/k/99.01/realisasi/lembaga?tahun=2026&triwulan=3&lembaga=${KB_OFFICE}&buka=${REALISED_ID}`],
  ['acuan rencana', '/k/99.01/acuan-rencana'],
  ['acuan rencana kosong', `/k/${EMPTY_KAB}/acuan-rencana`],
  ['berkas', '/k/99.01/berkas'],
  ['pratinjau', `/k/99.01/berkas/${STAGED_ID}`],
  ['lembar kantor', `/k/99.01/berkas/lembar/${SHEET_ID}`],
  ['laporan Sigizi', '/k/99.01/berkas/sigizi'],
  ['laporan Sigizi kosong', `/k/${EMPTY_KAB}/berkas/sigizi`],
  ['pratinjau daftar anak', `/k/99.01/berkas/${LIST_ID}`],
  ['pratinjau daftar keluarga', `/k/99.01/berkas/${FAMILY_LIST_ID}`],
  ['daftar posyandu diterapkan', `/k/99.01/berkas/${POSYANDU_ID}`],
  ['situasi dari daftar anak', '/k/99.01/situasi?sumber=individu'],
  ['keluarga', '/k/99.01/keluarga'],
  ['keluarga kosong', `/k/${EMPTY_KAB}/keluarga`],
  ['satu keluarga', `/k/99.01/keluarga/${FAMILY_ID}`, { act: reportOfFamily }],
  ['anak', '/k/99.01/anak'],
  ['anak kosong', `/k/${EMPTY_KAB}/anak`],
  ['seorang anak', `/k/99.01/anak/${childId(0)}`],
  ['anak meragukan', '/k/99.01/anak-meragukan'],
  ['anak dan keluarga', '/k/99.01/tautan', { act: (page) => press(page, 'Jalankan penautan') }],
  ['anak dan keluarga, kosong', `/k/${EMPTY_KAB}/tautan`],
  ['pasangan', '/k/99.01/tautan/tinjau'],
  ['mutu', '/k/99.01/mutu?smart=true'],
  ['mutu kosong', `/k/${EMPTY_KAB}/mutu`],
  ['mutu satu posyandu', '/k/99.01/mutu?posyandu=p2'],
  ['wilayah', '/k/99.01/wilayah'],
  ['dokumen', '/k/99.01/dokumen'],
  ['satu dokumen', `/k/99.01/dokumen?buka=${PHOTO_ID}`],
  ['dokumen, foto dikirim', '/k/99.01/dokumen', { act: sendPhoto }],
  ['lembaga', '/k/99.01/lembaga', { act: (page) => press(page, 'Buka Dinas Kesehatan') }],
  ['lembaga, awal', `/k/${EMPTY_KAB}/lembaga`],
  ['tpps', '/k/99.01/tpps'],
  ['rancangan tim', `/k/99.01/tpps/${TEAM_ID}`],
  ['pengampu', '/k/99.01/pengampu'],
  ['isian terkunci', `/k/99.01/cakupan/${LOCKED_PERIOD}/isian?lembaga=${KB_OFFICE}`, { act: fillIn }],
  ['indikator', '/k/99.01/indikator'],
  ['indikator, satu', '/k/99.01/indikator?kode=E24', { act: (page) => press(page, 'Ubah definisi') }],
  ['cakupan', '/k/99.01/cakupan', { act: (page) => press(page, 'Salin untuk WhatsApp') }],
  ['cakupan, belum ada periode', `/k/${EMPTY_KAB}/cakupan`, { act: (page) => press(page, 'Buka periode') }],
  ['cakupan, terkunci', '/k/99.01/cakupan?periode=2025-T4', { act: (page) => press(page, 'Lembar satu halaman') }],
  ['satu indikator', `/k/99.01/cakupan/${QUARTER}/E01`],
  [
    'satu indikator, riwayat',
    `/k/99.01/cakupan/${QUARTER}/E01?wilayah=99.01.02.2002`,
    { act: (page) => press(page, 'Angka kami berbeda') },
  ],
  ['skor konvergensi', '/k/99.01/skor', { act: (page) => press(page, 'Kunci triwulan') }],
  ['layanan 1.000 HPK', '/k/99.01/layanan-hpk', { me: inRole('puskesmas', ['99.01.02']) }],
  [
    'layanan seseorang',
    '/k/99.01/layanan-hpk/99.01.02.2002',
    { me: inRole('kader', ['99.01.02.2002']), act: (page) => page.getByRole('button', { name: /Siti Contoh/ }).click() },
  ],
  ['formulir skor', '/k/99.01/layanan-hpk/99.01.02.2002?tampil=formulir', { me: inRole('desa', ['99.01.02.2002']) }],
  ['angka', '/k/99.01/angka'],
  ['angka kosong', `/k/${EMPTY_KAB}/angka`, { act: (page) => press(page, 'Tempel tabel') }],
  ['temuan', '/k/99.01/temuan', { act: (page) => page.getByText('Bagaimana temuan dicari').click() }],
  ['temuan kosong', `/k/${EMPTY_KAB}/temuan`],
  ['satu temuan', `/k/99.01/temuan/${FINDING_ID}`, { act: (page) => press(page, 'Terima sebagai benar') }],
  ['temuan lembaga lain', `/k/99.01/temuan/${FINDING_ID}`, { me: inRole('dinkes') }],
  ['verval', '/k/99.01/verval', { act: (page) => press(page, 'Tetapkan Data Tetap') }],
  ['verval belum ada', `/k/${EMPTY_KAB}/verval`],
  ['verval, pendamping', '/k/99.01/verval', { me: inRole('tpk', ['99.01.02.2002', '99.01.01.1001']) }],
  ['verval desa', VERVAL_VILLAGE],
  ['verval keluarga', VERVAL_VILLAGE, { act: openFamily }],
  ['verval lembar', `${VERVAL_VILLAGE}/lembar`],
  ['verval ketik', `${VERVAL_VILLAGE}/ketik`],
  ['data tetap', `/k/99.01/data-tetap/${AGREED_ID}`],
  ['tugas', '/k/99.01/tugas'],
  ['tugas kosong', `/k/${EMPTY_KAB}/tugas`],
  ['satu tugas', `/k/99.01/tugas/${TASK_ID}`],
  ['tugas dari halaman desa', '/k/99.01/desa/99.01.02.2002', { act: (page) => press(page, 'Buat tugas') }],
  ['kalender', '/k/99.01/kalender'],
  ['kalender, satu butir', '/k/99.01/kalender', { act: (page) => press(page, 'Rembuk stunting desa') }],
  ['kalender kosong', `/k/${EMPTY_KAB}/kalender`],
  ['rapat', '/k/99.01/rapat', { act: (page) => press(page, 'Jadwalkan rapat') }],
  ['satu rapat', `/k/99.01/rapat/${MEETING_ID}`, { act: (page) => press(page, 'Tampilkan kode QR') }],
  ['rembuk', '/k/99.01/rembuk', { act: (page) => press(page, 'Siapkan rembuk') }],
  ['rantai', '/k/99.01/rantai'],
  ['rantai, baris', '/k/99.01/rantai?akar=butir&tahap=rkpd&keadaan=putus'],
  ['rantai, usulan sambungan', '/k/99.01/rantai?usulan=kegiatan-anggaran'],
  ['rantai, satu catatan', `/k/99.01/rantai?simpul=kegiatan:${CHAINED_ID}`],
  ['rantai kosong', `/k/${EMPTY_KAB}/rantai`],
  ['uang', '/k/99.01/uang'],
  ['uang, kegiatan di baliknya', '/k/99.01/uang?menurut=lembaga&buka=kosong'],
  ['uang kosong', `/k/${EMPTY_KAB}/uang`],
  ['anggaran', '/k/99.01/anggaran?tahap=apbdes&tahun=2026', { act: (page) => press(page, 'Unggah berkas') }],
  ['anggaran kosong', `/k/${EMPTY_KAB}/anggaran`],
  ['satu baris anggaran', `/k/99.01/anggaran?tahap=apbdes&tahun=2026&buka=${BUDGET_LINE_ID}`],
  ['baris anggaran ditulis tangan', `/k/99.01/anggaran?tahap=apbdes&tahun=2026&buka=${HAND_LINE_ID}`],
  ['berkas anggaran', `/k/99.01/anggaran/${BUDGET_FILE_ID}`, { act: (page) => press(page, 'Buang') }],
  ['rembuk kosong', `/k/${EMPTY_KAB}/rembuk`],
  [
    'satu rembuk',
    `/k/99.01/rembuk/${REMBUK_ID}`,
    { act: (page) => page.getByRole('button', { name: 'Ubah', exact: true }).first().click() },
  ],
  ['butir diputuskan', `/k/99.01/rembuk/${REMBUK_ID}`, { act: decideByVotes }],
  ['layar rembuk', `/k/99.01/rembuk/${REMBUK_ID}/layar`],
  ['komitmen', '/k/99.01/komitmen', { act: (page) => press(page, 'Catat komitmen') }],
  ['komitmen kosong', `/k/${EMPTY_KAB}/komitmen`],
  [
    'satu komitmen',
    `/k/99.01/komitmen/${COMMITMENT_ID}`,
    { act: (page) => page.getByRole('button', { name: 'Ubah', exact: true }).click() },
  ],
  ['komitmen perorangan', `/k/99.01/komitmen/${PERSONAL_ID}`, { act: (page) => press(page, 'Lupakan') }],
  ['komitmen publik', '/publik/komitmen/99.01', { me: NOBODY }],
  ['komitmen publik tiada', `/publik/komitmen/${EMPTY_KAB}`, { me: NOBODY }],
  ['paket desa', '/k/99.01/paket-desa?tahun=2027', { act: (page) => press(page, 'Terbitkan yang siap (1)') }],
  ['paket desa kosong', `/k/${EMPTY_KAB}/paket-desa?tahun=2027`],
  ['satu paket desa', `/k/99.01/paket-desa/${PACKED_VILLAGE}?tahun=2027`, { act: (page) => press(page, 'Jawab Jamban sehat keluarga') }],
  ['usulan desa', `/k/99.01/paket-desa/${PACKED_VILLAGE}?tahun=2027&buka=jamban-keluarga`],
  ['katalog desa', '/k/99.01/paket-desa/katalog', { act: (page) => press(page, 'Tambah kegiatan') }],
  ['daftar hadir', `/hadir#${ATTEND_CODE}`, { me: NOBODY }],
]

interface Look {
  readonly width: number
  readonly theme: Theme
  readonly language: Language
}

/** A page is opened once, at the first look; the others are put over it, as turning a phone, choosing a theme or the other language does. */
const LOOKS: readonly [Look, ...Look[]] = [
  { width: 1280, theme: 'terang', language: 'id' },
  { width: 360, theme: 'terang', language: 'id' },
  { width: 1280, theme: 'kontras', language: 'en' },
  { width: 360, theme: 'gelap', language: 'en' },
]

/** Two looks that differ in width, theme and language; a page's neighbour in the list is asked at the other two. */
const askedLooks = (place: number): readonly number[] => (place % 2 === 0 ? [0, 3] : [1, 2])

interface Dialog {
  /** Up to the button that opens it. */
  readonly act?: (page: Page) => Promise<void>
  readonly opener: string
  /** Where focus returns: its opener, unless the form stands in a drawer that Escape closes. */
  readonly back?: string
}

async function revealed(page: Page): Promise<void> {
  await press(page, 'Buka nama')
  await page.getByRole('dialog').getByRole('radio').first().check()
  await page.getByRole('dialog').locator('button[type=submit]').click()
  await page.getByRole('button', { name: 'Perbaiki', exact: true }).waitFor()
}

/** One page for all that open on it: they are looked at one after the other, as a keyboard reaches them. */
const DIALOGS: readonly [name: string, address: string, dialogs: readonly Dialog[]][] = [
  [
    'seorang anak',
    `/k/99.01/anak/${childId(0)}`,
    [{ opener: 'Buka nama' }, { opener: 'Laporan data' }, { opener: 'Hapus identitas' }, { act: revealed, opener: 'Perbaiki' }],
  ],
  ['satu keluarga', `/k/99.01/keluarga/${FAMILY_ID}`, [{ opener: 'Buka NIK dan KK' }, { opener: 'Hapus identitas' }]],
  ['anak', '/k/99.01/anak', [{ opener: 'Unduh dengan nama' }]],
  ['orang', '/k/99.01/orang', [{ act: (page) => press(page, 'Kelola Sri Contoh'), opener: 'Beri peran lain', back: 'Kelola Sri Contoh' }]],
]

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

async function putOn(page: Page, { width, theme, language }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.evaluate(
    async ([chosen, spoken]) => {
      const root = document.documentElement
      root.dataset['theme'] = chosen
      // Also behind an open drawer, where a pointer would not reach it.
      if (root.lang !== spoken) document.querySelector<HTMLInputElement>('input[name="bahasa"]:not(:checked)')?.click()
      // What measures itself has drawn itself anew.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      if (root.lang !== spoken) throw new Error(`the page does not speak ${spoken}`)
    },
    [theme, language] as const,
  )
}

async function overflowOf(page: Page): Promise<readonly string[]> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return overflow > 0 ? [`${overflow} px beyond the edge`] : []
}

/** What axe finds in the whole page or a part of it. */
async function violationsOf(page: Page, part = 'html'): Promise<readonly string[]> {
  const violations = await page.evaluate(async (selector) => {
    const { axe: runner } = window as unknown as {
      axe: { run: (context: string, options: { resultTypes: string[] }) => Promise<{ violations: Violation[] }> }
    }
    // What holds is not gathered: it would take longer than looking.
    return (await runner.run(selector, { resultTypes: ['violations'] })).violations
  }, part)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)
}

describe('every page', () => {
  let pages: OpenPages
  let axe: string
  beforeAll(async () => {
    pages = await openPages()
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  })
  afterAll(async () => {
    await pages.close()
  })

  it.concurrent.each(PAGES.map(([name, address, place = {}], index) => ({ name, address, place, asked: askedLooks(index) })))(
    '$name',
    async ({ address, place: { me, act }, asked }) => {
      const [first] = LOOKS
      const page = await pages.open(address, { ...first, ...(me === undefined ? {} : { me }) })
      await act?.(page)
      await page.evaluate(axe)
      const faults: (readonly string[])[] = []
      for (const [index, look] of LOOKS.entries()) {
        if (index > 0) await putOn(page, look)
        const violations = asked.includes(index) ? await violationsOf(page) : []
        faults.push([...(await overflowOf(page)), ...violations])
      }
      expect(faults).toEqual(LOOKS.map(() => []))
      await page.context().close()
    },
  )

  it.each(DIALOGS)('%s: its dialogs, with the keyboard', async (_, address, dialogs) => {
    const page = await pages.open(address, { width: 360, theme: 'terang', language: 'id' })
    await page.evaluate(axe)
    for (const { act, opener, back = opener } of dialogs) {
      await act?.(page)
      await page.getByRole('button', { name: opener, exact: true }).focus()
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.locator('form').first().waitFor()
      const isInside = () => dialog.evaluate((element) => element.contains(document.activeElement))
      // Focus goes in a moment after the form stands there.
      await expect.poll(async () => [opener, await isInside()]).toEqual([opener, true])
      await page.keyboard.press('Tab')
      expect([opener, await isInside(), await violationsOf(page, '[role=dialog]')]).toEqual([opener, true, []])
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'detached' })
      // Focus comes back a moment after the dialog has gone.
      const returned = page.getByRole('button', { name: back, exact: true })
      await expect.poll(() => returned.evaluate((button) => button === document.activeElement)).toBe(true)
    }
    await page.context().close()
  })

  it('offends no policy and breaks nowhere', () => {
    expect(pages.complaints).toEqual([])
  })
})
