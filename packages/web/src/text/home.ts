/** What the home page says. */
import type { Catalogue } from './text.ts'

export const HOME = {
  title: { id: 'Beranda', en: 'Home' },
  hello: { id: 'Selamat bekerja, {nama}', en: 'Welcome, {nama}' },
  lead: { id: 'Inilah peran dan wilayah Anda hari ini.', en: 'These are your roles and areas today.' },
  noRoles: {
    id: 'Akun Anda belum punya peran yang berlaku hari ini. Mintalah kepada admin kabupaten.',
    en: 'Your account has no role that counts today. Ask the district administrator.',
  },
  roles: { id: 'Peran saya', en: 'My roles' },
  open: { id: 'Kabupaten/kota Anda', en: 'Your districts' },
  none: { id: 'Belum ada kabupaten untuk Anda', en: 'There is no district for you yet' },
  noneBody: {
    id: 'Begitu Anda mendapat peran di sebuah kabupaten, kabupaten itu tampil di sini.',
    en: 'As soon as you are given a role in a district, it appears here.',
  },
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
  begin: { id: 'Buka', en: 'Open' },
  demoHere: { id: 'Kabupaten contoh masih ada di sini', en: 'The demo district is still here' },
  demoHereHint: {
    id: 'Siapa pun di komputer ini dapat mencobanya dari halaman masuk. Bila tidak diperlukan lagi, hapus saja.',
    en: 'Anybody at this computer can try it from the sign-in page. Remove it when it is no longer needed.',
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
  removeDemo: { id: 'Hapus data contoh', en: 'Remove sample data' },
  removeTitle: { id: 'Hapus kabupaten contoh?', en: 'Remove the demo district?' },
  removeBody: {
    id: 'Yang hilang: 81 desa rekaan, batas petanya, semua berkas dan angkanya, enam peran contoh. Ini tidak dapat dibatalkan. Kabupaten lain tidak tersentuh.',
    en: 'What is lost: 81 made-up villages, their boundaries, all files and figures, the six demo roles. This cannot be undone. Other districts are not touched.',
  },
  removed: { id: 'Kabupaten contoh sudah dihapus.', en: 'The demo district is removed.' },
  removeNow: { id: 'Hapus sekarang', en: 'Remove now' },
} as const satisfies Catalogue
