/** What the pages of realisation in villages say, beside what those of offices say (realisation.ts). */
import type { Catalogue } from './text.ts'

export const VILLAGE_REALISATION = {
  title: { id: 'Realisasi desa', en: 'Realisation in villages' },
  toVillages: { id: 'Realisasi desa (APBDes)', en: 'Realisation in villages (APBDes)' },
  toOffices: { id: 'Realisasi lembaga', en: 'Realisation of offices' },
  back: { id: 'Kembali ke papan desa', en: 'Back to the board of villages' },
  village: { id: 'Desa', en: 'Village' },
  line: { id: 'Baris APBDes', en: 'APBDes line' },
  board: { id: 'Desa', en: 'Villages' },
  boardHint: {
    id: 'Dihitung dari awal tahun sampai triwulan ini, terhadap APBDes yang dibagi rata ke dua belas bulan. Tekan nama desa untuk melihat barisnya.',
    en: 'Counted from the beginning of the year up to this quarter, against the APBDes spread evenly over twelve months. Press the name of a village to see its lines.',
  },
  lead: {
    id: '{reporting} dari {all} desa yang APBDes-nya ada sudah melaporkan {quarter} {year}; {verified} terverifikasi.',
    en: '{reporting} of {all} villages with an APBDes have reported {quarter} {year}; {verified} verified.',
  },
  leadMoney: {
    id: 'Rp {done} terpakai dari Rp {planned} sampai saat itu ({percent}).',
    en: 'Rp {done} spent of Rp {planned} up to then ({percent}).',
  },
  leadNoMoney: { id: 'Belum ada uang yang dilaporkan terpakai.', en: 'No money was reported as spent yet.' },
  leadWithout: {
    id: '{n} desa belum ada APBDes-nya, jadi belum dapat dihitung.',
    en: '{n} {n:village has|villages have} no APBDes here and cannot be counted.',
  },
  leadVillage: {
    id: '{village}. Sampai {quarter} {year}: Rp {done} terpakai dari Rp {planned} ({percent}).',
    en: '{village}. Up to {quarter} {year}: Rp {done} spent of Rp {planned} ({percent}).',
  },
  leadVillageNothing: {
    id: '{village}. Sampai {quarter} {year} belum ada uang yang dilaporkan terpakai.',
    en: '{village}. Up to {quarter} {year} no money was reported as spent.',
  },
  standing: { id: '{reported} dari {due} baris sudah dilaporkan.', en: '{reported} of {due} lines are reported.' },
  reports: { id: '{reported} dari {due} baris', en: '{reported} of {due} lines' },
  kecamatan: { id: 'Kecamatan', en: 'Kecamatan' },
  allKecamatan: { id: 'Semua kecamatan', en: 'All kecamatan' },
  own: { id: 'Isi realisasi {village}', en: 'Fill in {village}' },
  sheetAll: { id: 'Lembar XLSX banyak desa', en: 'XLSX sheet of many villages' },
  all: { id: 'Semua desa yang tampil', en: 'All villages shown' },
  done: { id: 'Uang', en: 'Money' },
  ofPlanned: { id: 'Rp {done} dari Rp {planned}', en: 'Rp {done} of Rp {planned}' },
  plannedOnly: { id: 'Rp {planned} direncanakan', en: 'Rp {planned} planned' },
  siskeudes: { id: 'Siskeudes', en: 'Siskeudes' },
  siskeudesSum: { id: 'Rp {rupiah}', en: 'Rp {rupiah}' },
  siskeudesNone: { id: 'tidak ada', en: 'none' },
  differing: { id: '{n} baris berbeda', en: '{n} {n:line differs|lines differ}' },
  without: { id: 'Belum ada APBDes: {n} desa', en: 'No APBDes yet: {n} {n:village|villages}' },
  toBudget: { id: 'Ke halaman anggaran', en: 'To the page of budgets' },
  empty: { id: 'APBDes belum ada.', en: 'There is no APBDes yet.' },
  emptyBody: {
    id: 'Realisasi dicatat per baris APBDes. Masukkan APBDes dulu: dari Siskeudes, dari berkas, atau dengan tangan.',
    en: 'Realisation is recorded for lines of the APBDes. Bring the APBDes in first: from Siskeudes, from a file, or by hand.',
  },
  noneHere: { id: 'Tidak ada desa dengan APBDes di kecamatan ini.', en: 'No village with an APBDes in this kecamatan.' },
  stepsHint: {
    id: 'Desa menyerahkan, camat atau sekretariat memverifikasi; yang mengisi tidak memverifikasi. Setelah diserahkan, perubahan menunggu triwulan dibuka kembali.',
    en: 'The village hands in, the camat or the secretariat verifies; who filled in verifies nothing. After that, changes wait until the quarter is opened again.',
  },
  sheetHint: {
    id: 'Unduh lembar, isi kolom yang terbuka, lalu unggah kembali. Anda melihat tiap baris sebelum ada yang disimpan.',
    en: 'Download the sheet, fill in the open columns, then bring it back. You see each row before anything is kept.',
  },
  sheetAllHint: {
    id: 'Semua desa yang triwulannya belum diserahkan, dalam satu lembar. Baris desa yang sudah menyerahkan ditolak satu per satu.',
    en: 'All villages whose quarter is not handed in yet, in one sheet. Rows of villages that handed in are refused one by one.',
  },
  unnamed: {
    id: '{n} baris APBDes tidak ada dalam berkas dan tidak berubah.',
    en: '{n} {n:line is|lines are} not in the file and stay as they are.',
  },
  gone: {
    id: 'Tidak ada lagi dalam APBDes yang berlaku; yang sudah dilaporkan tetap dihitung.',
    en: 'No longer in the APBDes that counts; what was reported still counts.',
  },
  tells: { id: 'Siskeudes: Rp {rupiah} sampai sekarang.', en: 'Siskeudes: Rp {rupiah} so far.' },
  differs: {
    id: 'Laporan setahun berjumlah lain. Perbaiki laporannya, atau beri tahu operator Siskeudes.',
    en: 'The reports of the year add up to something else. Mend the reports, or tell the operator of Siskeudes.',
  },
  take: { id: 'Pakai Rp {rupiah}', en: 'Use Rp {rupiah}' },
  takeOf: { id: 'Pakai Rp {rupiah} dari Siskeudes untuk {title}', en: 'Use Rp {rupiah} of Siskeudes for {title}' },
  takeAll: {
    id: 'Pakai angka Siskeudes untuk {n} baris yang belum diisi uangnya',
    en: 'Use the figures of Siskeudes for {n} {n:line|lines} without money yet',
  },
  takeAllHint: {
    id: 'Angka Siskeudes adalah jumlah sejak awal tahun; yang dipakai adalah sisanya setelah triwulan lain. Periksa dulu sebelum menyerahkan.',
    en: 'Siskeudes tells the sum since the beginning of the year; what is used is what other quarters leave of it. Look at it before you hand in.',
  },
  sourceOf: { id: 'Sumber: {source}', en: 'Source: {source}' },
} as const satisfies Catalogue
