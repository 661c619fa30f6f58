/**
 * What can keep a backup from being made, read or brought back, in words that the person at the office PC can act on. They are part of the
 * catalogue in start-failure.ts.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'

export const BACKUP_FAILURES = {
  'cadangan-folder-tidak-ada': {
    id: 'Folder cadangan {folder} tidak ada. Bila itu di diska USB, pasang dahulu diskanya; atau buat foldernya.',
    en: 'The backup folder {folder} does not exist. If it is on a USB disk, connect it first; or make the folder.',
  },
  'cadangan-tak-tertulis': {
    id: 'Cadangan tidak dapat ditulis di {folder} ({sebab}). Yang setengah jadi sudah dihapus; data aman. Kosongkan ruang atau pilih folder lain.',
    en: 'The backup cannot be written in {folder} ({sebab}). What was half made was removed; the data are safe. Free some space or choose another folder.',
  },
  'cadangan-tanpa-pemilik': {
    id: 'Cadangan memerlukan DATABASE_ADMIN_URL: hanya pemilik tabel yang melihat semua baris. Tanpa itu, cadangan dibuat oleh pengelola basis datanya.',
    en: 'A backup needs DATABASE_ADMIN_URL: only the owner of the tables sees every row. Without it, whoever runs the database makes the backups.',
  },
  'cadangan-belum-ada-data': {
    id: 'Belum ada basis data di {folder}, jadi tidak ada yang dicadangkan. Periksa --data.',
    en: 'There is no database in {folder} yet, so there is nothing to back up. Check --data.',
  },
  'cadangan-gagal': {
    id: 'Cadangan gagal dibuat ({sebab}). Yang setengah jadi sudah dihapus; data aman.',
    en: 'The backup could not be made ({sebab}). What was half made was removed; the data are safe.',
  },
  'cadangan-sebelum-pembaruan-gagal': {
    id: 'Basis data akan diperbarui, tetapi cadangan sebelumnya gagal dibuat: {sebab} Tidak ada yang diubah. Atasi sebabnya, atau jalankan dengan KONVERGEN_BACKUP=tidak bila cadangan sudah dibuat dengan cara lain.',
    en: 'The database is about to be upgraded, but the backup before it could not be made: {sebab} Nothing was changed. Mend the cause, or run with KONVERGEN_BACKUP=tidak if a backup was made in another way.',
  },
  'cadangan-tidak-terbaca': {
    id: 'Berkas cadangan {berkas} tidak dapat dibaca ({sebab}).',
    en: 'The backup file {berkas} cannot be read ({sebab}).',
  },
  'cadangan-bukan': {
    id: 'Berkas {berkas} bukan cadangan Konvergen yang utuh.',
    en: 'The file {berkas} is not a whole Konvergen backup.',
  },
  'cadangan-format-lain': {
    id: 'Cadangan {berkas} dibuat oleh Konvergen {versi}, yang lebih baru. Pasang versi itu, lalu ulangi.',
    en: 'The backup {berkas} was made by Konvergen {versi}, which is newer. Install that version and try again.',
  },
  'cadangan-rusak': {
    id: 'Cadangan {berkas} rusak: isinya terpotong atau berubah ({sebab}). Pakai cadangan lain. Tidak ada yang diubah.',
    en: 'The backup {berkas} is damaged: its content was cut or changed ({sebab}). Use another backup. Nothing was changed.',
  },
  'cadangan-kunci-lain': {
    id: 'Kunci yang diberikan bukan kunci cadangan {berkas}. Pakai lembar pemulihan atau kunci.json dari tempat cadangan itu dibuat. Tidak ada yang diubah.',
    en: 'The keys given are not those of the backup {berkas}. Use the recovery sheet or the kunci.json of where it was made. Nothing was changed.',
  },
  'cadangan-kunci-tidak-ada': {
    id: 'Cadangan tersandi dan kuncinya tidak ada di sini. Beri --lembar BERKAS (lembar pemulihan yang diketik) atau --kunci BERKAS (kunci.json).',
    en: 'The backup is encrypted and its keys are not here. Give --lembar FILE (the recovery sheet, typed) or --kunci FILE (kunci.json).',
  },
  'cadangan-lebih-baru': {
    id: 'Cadangan {berkas} memakai susunan tabel yang tidak dikenal versi ini: {sebab} Pulihkan dengan Konvergen {versi}.',
    en: 'The backup {berkas} has tables that this version does not know: {sebab} Restore it with Konvergen {versi}.',
  },
  'cadangan-hasil-lain': {
    id: 'Hasil pemulihan tidak sama dengan cadangan ({sebab}). Pemulihan dibatalkan seluruhnya.',
    en: 'What was restored does not equal the backup ({sebab}). The restoring was undone entirely.',
  },
  'pulih-gagal': {
    id: 'Pemulihan gagal ({sebab}) dan dibatalkan seluruhnya.',
    en: 'Restoring failed ({sebab}) and was undone entirely.',
  },
  'tempat-tidak-kosong': {
    id: 'Pemulihan hanya ke tempat kosong, dan di {tempat} sudah ada data. Pilih folder lain dengan --data, atau pindahkan dahulu yang lama. Tidak ada yang diubah.',
    en: 'Restoring goes only into an empty place, and {tempat} already holds data. Choose another folder with --data, or move the old one away first. Nothing was changed.',
  },
  'kunci-lain-ada': {
    id: 'Di {berkas} sudah ada kunci lain. Pindahkan dahulu berkas itu, atau pilih folder lain dengan --data. Tidak ada yang diubah.',
    en: 'There are other keys in {berkas} already. Move that file away first, or choose another folder with --data. Nothing was changed.',
  },
  'kunci-tidak-ada': {
    id: 'Berkas kunci {berkas} tidak ada, jadi lembar pemulihan tidak dapat dibuat. Periksa --data.',
    en: 'There is no key file {berkas}, so no recovery sheet can be made. Check --data.',
  },
  'lembar-bukan': {
    id: 'Tidak ada baris kunci di {berkas}. Ketik baris bernomor dari lembar pemulihan ke dalam berkas teks biasa, satu baris sebaris.',
    en: 'There are no key lines in {berkas}. Type the numbered lines of the recovery sheet into a plain text file, line by line.',
  },
  'lembar-baris-keliru': {
    id: 'Baris {baris} lembar pemulihan salah ketik: tanda periksanya tidak cocok. Bandingkan baris itu dengan lembar cetaknya.',
    en: 'Line {baris} of the recovery sheet is mistyped: its check does not fit. Compare that line with the printed sheet.',
  },
  'lembar-tidak-lengkap': {
    id: 'Lembar pemulihan tidak lengkap: baris {baris} belum ada, atau baris-barisnya dari lembar yang berlainan.',
    en: 'The recovery sheet is incomplete: line {baris} is missing, or the lines are of different sheets.',
  },
} as const satisfies Record<string, Bilingual>
