/** What is said where a family asks about its data: seeing, correcting, erasing; and where names are taken along. */
import type { Catalogue } from './text.ts'

export const SUBJECT = {
  title: { id: 'Hak keluarga atas datanya', en: 'What the family may ask' },
  hint: {
    id: 'Keluarga boleh meminta melihat, memperbaiki, dan menghapus data anaknya (UU 27/2022).',
    en: 'A family may ask to see, correct and erase the data of its child (Law 27 of 2022).',
  },
  report: { id: 'Laporan data', en: 'Report on the data' },
  reportBody: {
    id: 'Semua yang disimpan tentang anak ini dan siapa yang pernah melihatnya. Pembuatannya tercatat dalam jejak.',
    en: 'All that is held about this child and who has looked at it. Making it is written in the trail.',
  },
  make: { id: 'Buat laporan', en: 'Make the report' },
  making: { id: 'Menyusun …', en: 'Composing …' },
  closeReport: { id: 'Tutup laporan', en: 'Close the report' },
  chooseFirst: { id: 'Pilih tujuannya dahulu.', en: 'Choose the purpose first.' },
  held: { id: 'Yang disimpan', en: 'What is held' },
  heldHint: {
    id: '{writings} penulisan identitas, {measurements} pengukuran, {files} berkas asal, {documents} dokumen.',
    en: '{writings} writings of the identity, {measurements} measurements, {files} files of origin, {documents} documents.',
  },
  noWriting: {
    id: 'Identitas sudah dihapus pada {day}. Yang tinggal hanya angka.',
    en: 'The identity was erased on {day}. Only figures are left.',
  },
  day: { id: 'Tanggal', en: 'Day' },
  weight: { id: 'Berat (kg)', en: 'Weight (kg)' },
  lenhei: { id: 'Panjang/tinggi (cm)', en: 'Length/height (cm)' },
  papers: { id: 'Dokumen tentang anak ini', en: 'Documents about this child' },
  papersHint: {
    id: 'Misalnya surat rujukan. Hanya dilihat oleh yang boleh melihat nama anak ini; ikut dalam laporan data, dan hilang bila identitasnya dihapus.',
    en: 'Such as a letter of referral. Seen only by whoever may see this child’s name; part of the report on its data, and gone when the identity is erased.',
  },
  noPapers: { id: 'Belum ada dokumen.', en: 'No documents yet.' },
  mergedPapers: { id: 'Dokumen dari catatan yang digabungkan', en: 'Documents of records that were joined' },
  toChild: { id: 'Tentang seorang anak: buka halamannya', en: 'About a child: open its page' },
  kept: { id: 'Disimpan', en: 'Kept' },
  versions: { id: 'Versi', en: 'Versions' },
  looks: { id: 'Siapa yang melihat atau mengubah', en: 'Who looked or changed' },
  noLooks: { id: 'Belum ada.', en: 'Nobody yet.' },
  purposeOf: { id: 'untuk {purpose}', en: 'for {purpose}' },
  changed: { id: '{field}: “{before}” menjadi “{after}”', en: '{field}: “{before}” became “{after}”' },
  changedGone: { id: 'isinya sudah dihapus', en: 'what it was has been erased' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  correctTitle: { id: 'Perbaiki identitas', en: 'Correct the identity' },
  correctBody: {
    id: 'Tulis yang benar menurut dokumen keluarga. Penulisan lama tetap disimpan agar anak ini tetap dikenali, dan perubahannya tercatat.',
    en: 'Write what is right by the family’s documents. The earlier writing stays, so that the child is still recognised; the change is written down.',
  },
  nikWrong: {
    id: 'NIK terdiri atas 16 angka; kosongkan bila tidak diketahui.',
    en: 'A NIK has 16 digits; leave it empty when it is not known.',
  },
  save: { id: 'Simpan perbaikan', en: 'Save the correction' },
  saving: { id: 'Menyimpan …', en: 'Saving …' },
  rt: { id: 'RT', en: 'RT' },
  rw: { id: 'RW', en: 'RW' },
  erase: { id: 'Hapus identitas', en: 'Erase the identity' },
  eraseTitle: { id: 'Hapus identitas anak ini', en: 'Erase the identity of this child' },
  eraseBody: {
    id: 'Yang hilang dan tidak dapat dikembalikan: nama, NIK, orang tua, alamat, berkas asli tempat anak ini tercantum, dokumen tentang anak ini, tautannya ke keluarga, dan namanya di layanan 1.000 HPK. Yang tetap: ukuran dan hitungan desa, tanpa nama.',
    en: 'What is lost and cannot come back: name, NIK, parents, address, the original files in which the child stands, the documents about it, its link to a family, and its name in the services of the first 1,000 days. What stays: measurements and counts of the village, without a name.',
  },
  eraseAgain: {
    id: 'Bila daftar e-PPGBM berikutnya memuat anak ini, ia tercatat lagi sebagai anak baru. Cadangan lama masih memuatnya sampai cadangan itu dihapus.',
    en: 'If the next e-PPGBM list holds this child, it is registered again as a new child. Older backups hold it until they are cleared away.',
  },
  ground: { id: 'Alasan', en: 'Reason' },
  eraseNow: { id: 'Hapus sekarang', en: 'Erase now' },
  chooseGround: { id: 'Pilih alasannya dahulu.', en: 'Choose the reason first.' },
  erased: { id: 'Identitas dihapus', en: 'Identity erased' },
  erasedBody: {
    id: 'Nama, NIK dan alamat anak ini dihapus pada {day}. Ukurannya tetap dihitung, tanpa nama.',
    en: 'Name, NIK and address of this child were erased on {day}. Its measurements still count, without a name.',
  },
  take: { id: 'Unduh dengan nama', en: 'Download with names' },
  takeTitle: { id: 'Unduh daftar dengan nama', en: 'Download the list with names' },
  takeBody: {
    id: '{n} anak sesuai saringan sekarang. Setiap baris memuat siapa yang mengunduh, kapan, dan untuk apa; unduhan ini tercatat dalam jejak. Simpan di tempat yang aman dan hapus bila selesai.',
    en: '{n} children by the present filters. Every row bears who took it, when and for what; this download is written in the trail. Keep it safe and delete it when done.',
  },
  takeNow: { id: 'Unduh XLSX', en: 'Download XLSX' },
  taking: { id: 'Menyiapkan …', en: 'Preparing …' },
} as const satisfies Catalogue

export const HPK_SUBJECT = {
  hint: {
    id: 'Ibu dan keluarga boleh meminta melihat dan menghapus datanya (UU 27/2022).',
    en: 'A mother and her family may ask to see and erase their data (Law 27 of 2022).',
  },
  reportBody: {
    id: 'Semua yang disimpan tentang orang ini di layanan 1.000 HPK dan siapa yang pernah melihatnya. Pembuatannya tercatat dalam jejak.',
    en: 'All that is held about this person in the services of the first 1,000 days and who has looked at it. Making it is written in the trail.',
  },
  section: { id: 'Di layanan 1.000 HPK', en: 'In the services of the first 1,000 days' },
  services: { id: 'Layanan per bulan', en: 'Services by month' },
  month: { id: 'Bulan', en: 'Month' },
  noted: { id: 'Yang dicatat', en: 'What was noted' },
  by: { id: 'Oleh', en: 'By' },
  eraseTitle: { id: 'Hapus identitas orang ini', en: 'Erase the identity of this person' },
  eraseBody: {
    id: 'Yang hilang dan tidak dapat dikembalikan: nama, NIK, KK, alamat, dan alasan yang ditulis. Yang tetap: layanan sebagai hitungan desa, tanpa nama. Mulai bulan ini orang ini tidak diikuti lagi.',
    en: 'What is lost and cannot come back: name, NIK, family card, address, and reasons that were written. What stays: services as counts of the village, without a name. From this month on this person is followed no longer.',
  },
  eraseElsewhere: {
    id: 'Daftar anak dan daftar keluarga punya halamannya sendiri. Cadangan lama masih memuatnya sampai cadangan itu dihapus.',
    en: 'The registers of children and of families have their own pages. Older backups hold it until they are cleared away.',
  },
} as const satisfies Catalogue

export const BREACH = {
  title: { id: 'Bila data bocor', en: 'If data were exposed' },
  hint: {
    id: 'Keluarga dan lembaga yang berwenang diberi tahu dalam 3×24 jam. Paket ini memuat siapa menyentuh apa di antara dua saat.',
    en: 'Families and the authority are told within 3×24 hours. This pack says who touched what between two moments.',
  },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Sampai', en: 'Until' },
  take: { id: 'Unduh paket (XLSX)', en: 'Download the pack (XLSX)' },
  order: { id: 'Saat mulai harus sebelum saat akhir.', en: 'The beginning must come before the end.' },
} as const satisfies Catalogue

export const KEEPING = {
  title: { id: 'Masa simpan', en: 'How long it is kept' },
  hint: {
    id: 'Bawaan Konvergen, belum diverifikasi dengan aturan daerah; pengelola sistem dapat mengubahnya.',
    en: 'Konvergen’s own, not verified against local rules; the keeper of the system can change them.',
  },
  what: { id: 'Yang disimpan', en: 'What is kept' },
  howLong: { id: 'Berapa lama', en: 'How long' },
  setting: { id: 'Pengaturan', en: 'Setting' },
  days: { id: '{n} hari', en: '{n} days' },
  noEnd: { id: 'tanpa batas', en: 'no end' },
  fixed: { id: 'tetap', en: 'fixed' },
  files: { id: 'Berkas asli yang masih disimpan: {n}.', en: 'Original files still kept: {n}.' },
} as const satisfies Catalogue
