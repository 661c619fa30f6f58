/** What the pages on the trail say, and the question for what personal data are opened. */
import type { Catalogue } from './text.ts'

export const TRAIL = {
  purpose: { id: 'Untuk apa?', en: 'What for?' },
  lead: {
    id: 'Setiap perubahan dan setiap nama yang dibuka, yang terbaru di atas. Jejak tidak dapat diubah atau dihapus; di dalamnya tidak ada nama anak atau keluarga.',
    en: 'Every change and every name that was opened, newest first. The trail cannot be altered or deleted; no child or family is named in it.',
  },
  leadInstallation: {
    id: 'Masuk, keluar, akun, dan penyiapan di instalasi ini, yang terbaru di atas. Yang terjadi di sebuah kabupaten ada di jejak kabupaten itu.',
    en: 'Sign-ins, accounts and setup of this installation, newest first. What happened in a district is in the trail of that district.',
  },
  list: { id: 'Jejak', en: 'Trail' },
  from: { id: 'Dari tanggal', en: 'From' },
  to: { id: 'Sampai tanggal', en: 'Until' },
  act: { id: 'Tindakan', en: 'Act' },
  allActs: { id: 'semua tindakan', en: 'all acts' },
  onlyWho: { id: 'Hanya oleh {nama}', en: 'Only by {nama}' },
  onlyWhat: { id: 'Hanya tentang {hal}', en: 'Only about {hal}' },
  clear: { id: 'Hapus saringan', en: 'Clear the filters' },
  when: { id: 'Waktu', en: 'When' },
  who: { id: 'Oleh', en: 'By' },
  what: { id: 'Tindakan', en: 'Act' },
  about: { id: 'Tentang', en: 'About' },
  detail: { id: 'Rincian', en: 'Details' },
  program: { id: 'Konvergen sendiri', en: 'Konvergen itself' },
  command: { id: 'baris perintah ({nama})', en: 'command line ({nama})' },
  unknown: { id: 'akun lain', en: 'another account' },
  device: { id: 'sesi {short}', en: 'session {short}' },
  found: { id: '{n} catatan', en: '{n} entries' },
  none: { id: 'Tidak ada catatan yang cocok', en: 'No entry fits' },
  noneBody: { id: 'Longgarkan saringannya.', en: 'Widen the filters.' },
  verify: {
    id: 'Apakah ada yang hilang atau diubah? Perintah konvergen trail verify memeriksa rantainya dari awal sampai akhir.',
    en: 'Is anything missing or altered? The command konvergen trail verify checks the chain from end to end.',
  },
} as const satisfies Catalogue

/** The words beside a detail; one that is not here is shown by its own name. */
export const DETAIL = {
  tujuan: { id: 'untuk', en: 'for' },
  kind: { id: 'jenis', en: 'kind' },
  period: { id: 'periode', en: 'period' },
  rows: { id: 'baris', en: 'rows' },
  restored: { id: 'dipulihkan', en: 'restored' },
  desa: { id: 'desa', en: 'villages' },
  found: { id: 'ditemukan', en: 'found' },
  matched: { id: 'cocok', en: 'matched' },
  total: { id: 'seluruhnya', en: 'in all' },
  berlaku: { id: 'berlaku', en: 'in force' },
  keputusan: { id: 'keputusan', en: 'decision' },
  role: { id: 'peran', en: 'role' },
  kab: { id: 'kabupaten', en: 'district' },
  cara: { id: 'cara', en: 'by' },
  faktorKedua: { id: 'faktor kedua', en: 'second factor' },
} as const satisfies Catalogue
