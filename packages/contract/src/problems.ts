/**
 * The catalogue of coded Problems (RFC 9457). A Problem is an answer that is not what was asked for; wrong *data* is an Issue, not a Problem.
 * Each code is stable; `docs/errors/problems.md` is generated from here and a test compares both ways.
 */
import type { Bilingual } from './bilingual.ts'

export interface ProblemKind {
  readonly status: number
  readonly title: Bilingual
  /** What is safe and what to do now. `{placeholders}` are filled from the problem's details. */
  readonly todo: Bilingual
}

export const PROBLEMS = {
  'permintaan-tidak-sah': {
    status: 400,
    title: { id: 'Permintaan tidak dapat dibaca', en: 'The request could not be read' },
    todo: { id: 'Periksa isian {isian}. Tidak ada yang berubah.', en: 'Check the field {isian}. Nothing was changed.' },
  },
  'tidak-ditemukan': {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    todo: { id: 'Periksa alamat, lalu muat ulang halaman.', en: 'Check the address, then reload the page.' },
  },
  'tidak-boleh': {
    status: 403,
    title: { id: 'Tidak diizinkan', en: 'Not allowed' },
    todo: { id: 'Minta izin kepada admin kabupaten.', en: 'Ask the district administrator for permission.' },
  },
  'hanya-lokal': {
    status: 403,
    title: { id: 'Hanya untuk komputer ini', en: 'Only for this computer' },
    todo: {
      id: 'Sebelum ada akun pengguna, Konvergen hanya menjawab komputer tempat ia dijalankan.',
      en: 'Until there are user accounts, Konvergen answers only the computer it runs on.',
    },
  },
  'kode-tidak-dikenal': {
    status: 422,
    title: { id: 'Kode kabupaten tidak dikenal', en: 'Unknown district code' },
    todo: {
      id: 'Kode {kode} tidak ada dalam daftar Kemendagri. Contoh kode yang benar: 17.04.',
      en: 'The code {kode} is not in the Kemendagri list. An example of a valid code: 17.04.',
    },
  },
  'sudah-dibuka': {
    status: 409,
    title: { id: 'Kabupaten sudah dibuka', en: 'The district is already open' },
    todo: { id: 'Pilih {nama} dari daftar kabupaten.', en: 'Choose {nama} from the list of districts.' },
  },
  'berkas-terlalu-besar': {
    status: 413,
    title: { id: 'Berkas terlalu besar', en: 'The file is too large' },
    todo: { id: 'Batasnya {batas} MB. Tidak ada yang disimpan.', en: 'The limit is {batas} MB. Nothing was stored.' },
  },
  'berkas-tidak-terbaca': {
    status: 422,
    title: { id: 'Berkas tidak dapat dibaca', en: 'The file could not be read' },
    todo: { id: '{sebab}', en: '{reason}' },
  },
  'berkas-belum-layak': {
    status: 409,
    title: { id: 'Berkas belum dapat diterapkan', en: 'The file cannot be applied yet' },
    todo: { id: '{sebab} Tidak ada yang berubah.', en: '{reason} Nothing was changed.' },
  },
  'berkas-sudah-ada': {
    status: 409,
    title: { id: 'Berkas yang sama sudah pernah diterapkan', en: 'The same file was applied before' },
    todo: {
      id: 'Diterapkan dengan nama {nama}. Tidak ada yang digandakan.',
      en: 'It was applied under the name {nama}. Nothing was doubled.',
    },
  },
  'keadaan-berubah': {
    status: 409,
    title: { id: 'Keadaan sudah berubah', en: 'The state has changed' },
    todo: { id: 'Muat ulang halaman, lalu ulangi. Tidak ada yang berubah.', en: 'Reload the page and repeat. Nothing was changed.' },
  },
  'alias-bertentangan': {
    status: 409,
    title: { id: 'Nama ini sudah dipakai untuk desa lain', en: 'This name already stands for another village' },
    todo: { id: '{nama} sudah dikonfirmasi sebagai {desa}.', en: '{nama} is already confirmed as {desa}.' },
  },
  'nilai-tidak-sah': {
    status: 422,
    title: { id: 'Nilai tidak dapat dipakai', en: 'The value cannot be used' },
    todo: { id: '{sebab} Tidak ada yang berubah.', en: '{reason} Nothing was changed.' },
  },
  'terlalu-sering': {
    status: 429,
    title: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    todo: { id: 'Tunggu {detik} detik, lalu ulangi.', en: 'Wait {detik} seconds and repeat.' },
  },
  'basis-data-tidak-siap': {
    status: 503,
    title: { id: 'Basis data belum siap', en: 'The database is not ready' },
    todo: { id: 'Data aman. Tunggu sebentar, lalu ulangi.', en: 'The data are safe. Wait a moment and repeat.' },
  },
  'ruang-penuh': {
    status: 507,
    title: { id: 'Ruang disk penuh', en: 'The disk is full' },
    todo: {
      id: 'Kosongkan ruang di komputer ini, lalu ulangi. Data yang sudah tersimpan aman; perubahan terakhir dibatalkan.',
      en: 'Free some space on this computer and repeat. Stored data are safe; the last change was rolled back.',
    },
  },
  'kesalahan-dalam': {
    status: 500,
    title: { id: 'Terjadi kesalahan di dalam Konvergen', en: 'Something went wrong inside Konvergen' },
    todo: {
      id: 'Perubahan terakhir dibatalkan. Catat nomor {nomor} dan laporkan kepada admin.',
      en: 'The last change was rolled back. Note the number {nomor} and report it to the administrator.',
    },
  },
} as const satisfies Record<string, ProblemKind>

export type ProblemCode = keyof typeof PROBLEMS

/** The body of every answer that is not 2xx: `application/problem+json`. */
export interface ProblemBody {
  readonly type: string
  readonly code: ProblemCode
  readonly status: number
  readonly title: Bilingual
  readonly todo: Bilingual
  readonly details: Readonly<Record<string, string | number>>
}
