/** What the home page says. */
import type { Catalogue } from './text.ts'

export const HOME = {
  title: { id: 'Beranda', en: 'Home' },
  lead: {
    id: 'Pilih kabupaten atau kota, unggah berkas yang sudah ada, dan baca keadaannya per desa.',
    en: 'Choose a district, upload the files you already have, and read its situation village by village.',
  },
  open: { id: 'Kabupaten/kota yang dibuka di sini', en: 'Districts open here' },
  none: { id: 'Belum ada kabupaten yang dibuka', en: 'No district is open yet' },
  noneBody: { id: 'Cari kabupaten atau kota Anda di bawah ini untuk memulai.', en: 'Find your district below to begin.' },
  add: { id: 'Buka kabupaten/kota', en: 'Open a district' },
  addHint: {
    id: 'Kode dan nama desanya sudah tersedia dari daftar Kemendagri. Tidak ada yang terkirim ke luar komputer ini.',
    en: 'Codes and names of its villages are here already, from the Kemendagri list. Nothing leaves this computer.',
  },
  search: { id: 'Nama atau kode, misalnya Pasangkayu', en: 'Name or code, for example Pasangkayu' },
  openThis: { id: 'Buka {nama}', en: 'Open {nama}' },
  opening: { id: 'Membuka …', en: 'Opening …' },
  desa: { id: '{n} desa/kelurahan', en: '{n} villages' },
  boundaries: { id: '{n} punya batas peta', en: '{n} with a boundary' },
  situation: { id: 'Lihat situasi', en: 'See the situation' },
  files: { id: 'Unggah berkas', en: 'Upload files' },
  demo: { id: 'Data contoh', en: 'Sample data' },
  removeDemo: { id: 'Hapus data contoh', en: 'Remove sample data' },
  removeTitle: { id: 'Hapus {nama}?', en: 'Remove {nama}?' },
  removeBody: {
    id: 'Yang hilang: {n} desa rekaan, batas petanya, semua berkas dan angkanya, nama lain yang sudah dikonfirmasi. Ini tidak dapat dibatalkan. Kabupaten lain tidak tersentuh.',
    en: 'What is lost: {n} made-up villages, their boundaries, all files and figures, confirmed names. This cannot be undone. Other districts are not touched.',
  },
  backup: { id: 'Cadangan terakhir: {at} ({size}).', en: 'Last backup: {at} ({size}).' },
  backupNone: { id: 'Belum ada cadangan.', en: 'There is no backup yet.' },
  backupOff: {
    id: 'Cadangan harian tidak dibuat oleh Konvergen di sini.',
    en: 'Konvergen makes no daily backups here.',
  },
  backupFailed: { id: 'Cadangan harian yang terakhir gagal dibuat.', en: 'The last daily backup could not be made.' },
  backupSoon: {
    id: 'Yang pertama dibuat beberapa menit setelah Konvergen menyala; atau jalankan konvergen backup.',
    en: 'The first one is made some minutes after Konvergen starts; or run konvergen backup.',
  },
  backupTodo: {
    id: 'Periksa ruang disk, lalu jalankan konvergen backup di komputer ini; ia mengatakan sebabnya.',
    en: 'Check the disk space, then run konvergen backup on this computer; it says what is wrong.',
  },
  removeNow: { id: 'Hapus sekarang', en: 'Remove now' },
} as const satisfies Catalogue
