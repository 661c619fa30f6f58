/**
 * What can be said of an activity, or of a row that shall become one: what is wrong, what a person has to look at, what to do. `galat`: the row cannot be taken; `periksa`: it is
 * taken and shown; `catatan`: worth knowing.
 */
import type { Words } from '../indicators/indicator.ts'
import type { Severity } from '../kit/issue.ts'

interface RemarkKind {
  readonly severity: Severity
  readonly says: Words
  readonly todo: Words
}

const kind = (severity: Severity, says: readonly [string, string], todo: readonly [string, string]): RemarkKind => ({
  severity,
  says: { id: says[0], en: says[1] },
  todo: { id: todo[0], en: todo[1] },
})

export const REMARKS = {
  'biaya-beda': kind(
    'periksa',
    [
      'Volume × biaya satuan = Rp {hitungan}, jumlah sumber dana = Rp {jumlah}.',
      'Volume × unit cost = Rp {hitungan}, the sources add up to Rp {jumlah}.',
    ],
    [
      'Samakan volume, biaya satuan atau pagu per sumber. Tidak ada yang diubah sendiri.',
      'Make volume, unit cost or the sources agree. Nothing is changed by itself.',
    ],
  ),
  'jumlah-kolom-beda': kind(
    'periksa',
    [
      'Kolom jumlah berisi Rp {tertulis}, sumber dananya berjumlah Rp {jumlah}.',
      'The column of the total says Rp {tertulis}, its sources add up to Rp {jumlah}.',
    ],
    ['Periksa angka per sumber; yang disimpan adalah angka per sumber.', 'Check the sources; what is kept are the sources.'],
  ),
  'tanpa-dana': kind(
    'periksa',
    ['Belum ada sumber dana.', 'There is no source of money yet.'],
    ['Isi pagu per sumber, atau 0 bila memang tanpa biaya.', 'Give the money by source, or 0 if it costs nothing.'],
  ),
  'tanpa-kode': kind(
    'periksa',
    ['Belum ada kode sub-kegiatan.', 'There is no code of a sub-kegiatan yet.'],
    [
      'Cari sub-kegiatan dan pilih kodenya; kegiatan desa atau CSR boleh tanpa kode.',
      'Search and choose the code; activities of villages or of CSR may go without.',
    ],
  ),
  'kode-tak-terbaca': kind(
    'periksa',
    ['“{kode}” bukan kode nomenklatur.', '“{kode}” is no code of the nomenclature.'],
    ['Tulis seperti 1.02.02.2.02.0015.', 'Write it like 1.02.02.2.02.0015.'],
  ),
  'kode-bukan-sub': kind(
    'periksa',
    ['Kode {kode} menunjuk {tingkat}, bukan sub-kegiatan.', 'The code {kode} is of a {tingkat}, not of a sub-kegiatan.'],
    ['Pilih sub-kegiatan di bawahnya.', 'Choose a sub-kegiatan below it.'],
  ),
  'kode-tak-dikenal': kind(
    'periksa',
    ['Kode {kode} tidak ada dalam nomenklatur yang berlaku di sini.', 'The code {kode} is not in the nomenclature that counts here.'],
    [
      'Periksa kodenya, atau unggah nomenklatur terbaru di halaman Berkas.',
      'Check the code, or upload the newest nomenclature on the page Files.',
    ],
  ),
  'tanpa-kesenjangan': kind(
    'catatan',
    ['Tidak menutup kesenjangan indikator mana pun.', 'It closes no gap of any indicator.'],
    [
      'Tandai indikatornya bila ada; kegiatan pendukung boleh tanpa.',
      'Mark its indicators if there are; supporting activities may have none.',
    ],
  ),
  'tanpa-tempat': kind(
    'periksa',
    ['Belum ada desa.', 'There is no village yet.'],
    ['Pilih desa, semua lokus, atau seluruh kabupaten.', 'Choose villages, all lokus, or the whole district.'],
  ),
  'volume-tempat-beda': kind(
    'periksa',
    [
      'Volume per desa berjumlah {jumlah}, volume kegiatan {volume}.',
      'The volumes of the villages add up to {jumlah}, that of the activity is {volume}.',
    ],
    ['Samakan keduanya.', 'Make the two agree.'],
  ),
  'judul-kosong': kind(
    'galat',
    ['Nama kegiatan kosong.', 'The name of the activity is empty.'],
    ['Isi nama kegiatannya.', 'Give its name.'],
  ),
  'uang-tak-terbaca': kind(
    'galat',
    ['Uang “{dibaca}” tidak terbaca.', 'The money “{dibaca}” cannot be read.'],
    ['Tulis rupiah penuh, misalnya 1.250.000.', 'Write whole rupiah, such as 1.250.000.'],
  ),
  'uang-negatif': kind(
    'galat',
    ['Uang negatif: “{dibaca}”.', 'Negative money: “{dibaca}”.'],
    ['Pagu kegiatan tidak boleh di bawah nol; perbaiki tandanya.', 'Money of an activity is never below zero; mend its sign.'],
  ),
  'uang-pecahan': kind(
    'galat',
    ['Ada sen dalam “{dibaca}”.', 'There are cents in “{dibaca}”.'],
    ['Tulis rupiah penuh.', 'Write whole rupiah.'],
  ),
  'angka-tak-terbaca': kind(
    'galat',
    ['“{dibaca}” bukan angka yang dapat dipakai.', '“{dibaca}” is no number that can be used.'],
    [
      'Tulis bilangan nol atau lebih, paling banyak dua desimal; porsi 0–100.',
      'Write a number of zero or more, two decimals at most; a share is 0–100.',
    ],
  ),
  'pilihan-tak-dikenal': kind(
    'galat',
    ['“{dibaca}” tidak ada dalam pilihan.', '“{dibaca}” is none of the choices.'],
    ['Pilih dari daftar di sel itu.', 'Choose from the list of that cell.'],
  ),
  'desa-tak-dikenal': kind(
    'galat',
    ['Desa “{dibaca}” tidak dikenal, atau ada lebih dari satu.', 'The village “{dibaca}” is not known, or there are several.'],
    ['Tulis kodenya seperti di lembar Daftar.', 'Write its code as on the sheet Daftar.'],
  ),
  'indikator-tak-dikenal': kind(
    'galat',
    ['Indikator “{dibaca}” tidak dikenal.', 'The indicator “{dibaca}” is not known.'],
    ['Tulis kodenya seperti di lembar Daftar.', 'Write its code as on the sheet Daftar.'],
  ),
  'bulan-tak-terbaca': kind(
    'galat',
    ['Bulan “{dibaca}” tidak terbaca.', 'The months “{dibaca}” cannot be read.'],
    ['Tulis seperti 2-4, 8.', 'Write them like 2-4, 8.'],
  ),
  'baris-ganda': kind(
    'galat',
    ['Baris ini sama dengan baris {pertama}.', 'This row is the same as row {pertama}.'],
    ['Hapus salah satunya.', 'Take one of them out.'],
  ),
  'nama-ganda': kind(
    'periksa',
    ['Sudah ada kegiatan bernama sama di lembaga dan tahun ini.', 'There is an activity of the same name in this office and year already.'],
    ['Bila sama, ubah yang ada lewat kolom ID; bila beda, biarkan.', 'If it is the same, change it by the column ID; if not, leave it.'],
  ),
  'id-asing': kind(
    'galat',
    [
      'ID kegiatan ini tidak ada dalam rencana lembaga dan tahun ini.',
      'The ID of this activity is not in the plan of this office and year.',
    ],
    ['Kosongkan ID untuk kegiatan baru, atau unduh templat lagi.', 'Empty the ID for a new activity, or download the template again.'],
  ),
  'revisi-usang': kind(
    'galat',
    ['Kegiatan ini sudah diubah orang lain setelah templat diunduh.', 'Somebody changed this activity after the template was downloaded.'],
    ['Unduh templat lagi, lalu salin perubahan Anda ke sana.', 'Download the template again and copy your changes into it.'],
  ),
} as const satisfies Readonly<Record<string, RemarkKind>>

export type RemarkCode = keyof typeof REMARKS
export const REMARK_CODES = Object.keys(REMARKS) as readonly RemarkCode[]

export interface Remark {
  readonly code: RemarkCode
  readonly params: Readonly<Record<string, string | number>>
}

export const remark = (code: RemarkCode, params: Remark['params'] = {}): Remark => ({ code, params })

export function severityOf({ code }: Pick<Remark, 'code'>): Severity {
  return REMARKS[code].severity
}
