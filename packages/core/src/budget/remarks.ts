/**
 * What can be said of a budget file, of a row of it, or of a line by hand. `galat`: the row is left out; `periksa`: it is kept and shown; `catatan`: worth knowing.
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

export const BUDGET_REMARKS = {
  'judul-kosong': kind(
    'galat',
    ['Ada uang, tetapi uraiannya kosong.', 'There is money and no title.'],
    ['Isi uraiannya di berkas, lalu unggah lagi.', 'Give its title in the file and upload it again.'],
  ),
  'uang-tak-terbaca': kind(
    'galat',
    ['Uang “{dibaca}” tidak terbaca.', 'The money “{dibaca}” cannot be read.'],
    ['Tulis rupiah penuh, misalnya 1.250.000.', 'Write whole rupiah, such as 1.250.000.'],
  ),
  'uang-negatif': kind(
    'galat',
    ['Uang negatif: “{dibaca}”.', 'Negative money: “{dibaca}”.'],
    ['Anggaran tidak boleh di bawah nol; perbaiki tandanya.', 'A budget is never below zero; mend its sign.'],
  ),
  'uang-pecahan': kind(
    'galat',
    ['Ada sen dalam “{dibaca}”.', 'There are cents in “{dibaca}”.'],
    ['Tulis rupiah penuh.', 'Write whole rupiah.'],
  ),
  'pemilik-tak-dikenal': kind(
    'galat',
    [
      'Perangkat daerah atau desa “{dibaca}” tidak dikenal, atau ada lebih dari satu.',
      'The office or village “{dibaca}” is not known, or there are several.',
    ],
    [
      'Tulis namanya seperti di daftar lembaga, atau kode desanya.',
      'Write its name as in the register of offices, or the code of the village.',
    ],
  ),
  'pemilik-kosong': kind(
    'galat',
    ['Baris ini tidak menyebut perangkat daerah atau desa.', 'This row names no office or village.'],
    ['Pilih perangkat daerah atau desa saat mengunggah, atau isi kolomnya.', 'Choose it when uploading, or fill in its column.'],
  ),
  'pemilik-lain': kind(
    'galat',
    ['Anda tidak dapat mengisi anggaran {nama}.', 'You cannot fill in the budget of {nama}.'],
    ['Minta {nama} atau sekretariat mengunggahnya.', 'Ask {nama} or the secretariat to upload it.'],
  ),
  'tahun-lain': kind(
    'galat',
    ['Baris ini dari tahun {dibaca}, bukan {tahun}.', 'This row is of the year {dibaca}, not of {tahun}.'],
    ['Pilih tahun yang benar, atau keluarkan barisnya.', 'Choose the right year, or take the row out.'],
  ),
  'tahap-lain': kind(
    'galat',
    ['Baris ini menyebut tahap “{dibaca}”.', 'This row names the stage “{dibaca}”.'],
    ['Pilih tahap yang benar, atau keluarkan barisnya.', 'Choose the right stage, or take the row out.'],
  ),
  'baris-ganda': kind(
    'galat',
    ['Baris ini sama dengan baris {pertama}.', 'This row is the same as row {pertama}.'],
    [
      'Hapus salah satunya bila tertulis dua kali; bila memang dua, bedakan uraiannya.',
      'Take one out if it stands twice; if there are two, tell them apart.',
    ],
  ),
  'porsi-tak-terbaca': kind(
    'galat',
    ['Porsi “{dibaca}” bukan angka 0–100.', 'The share “{dibaca}” is no number of 0–100.'],
    ['Tulis persen dari 0 sampai 100.', 'Write per cent from 0 to 100.'],
  ),
  'berkas-tahun-lain': kind(
    'periksa',
    ['Di atas tabel tertulis tahun {dibaca}, yang dipilih {tahun}.', 'Above the table stands the year {dibaca}, chosen was {tahun}.'],
    ['Pastikan tahunnya sebelum menerapkan.', 'Make sure of the year before you apply it.'],
  ),
  'berkas-tahap-lain': kind(
    'periksa',
    ['Di atas tabel tertulis “{dibaca}”, yang dipilih {tahap}.', 'Above the table stands “{dibaca}”, chosen was {tahap}.'],
    ['Pastikan tahapnya sebelum menerapkan.', 'Make sure of the stage before you apply it.'],
  ),
  'total-beda': kind(
    'periksa',
    [
      '“{judul}” tertulis Rp {tertulis}, baris di bawahnya berjumlah Rp {jumlah}.',
      '“{judul}” says Rp {tertulis}, the rows below it add up to Rp {jumlah}.',
    ],
    [
      'Periksa baris di bawahnya, juga yang tidak diambil. Yang dihitung adalah barisnya.',
      'Check the rows below it, also those left out. What counts are the rows.',
    ],
  ),
  'total-tanpa-baris': kind(
    'periksa',
    [
      '“{judul}” tertulis Rp {tertulis}, tetapi tidak ada baris di bawahnya yang diambil.',
      '“{judul}” says Rp {tertulis}, but no row below it was taken.',
    ],
    [
      'Periksa apakah rinciannya ada di berkas ini; uang ini tidak ikut dihitung.',
      'Check whether its lines are in this file; this money does not count.',
    ],
  ),
  'total-tak-terbaca': kind(
    'periksa',
    ['Jumlah “{judul}” tertulis “{dibaca}”, tidak terbaca.', 'The total “{judul}” says “{dibaca}”, which cannot be read.'],
    ['Tulis rupiah penuh; jumlah ini tidak dibandingkan.', 'Write whole rupiah; this total is not compared.'],
  ),
  'bukan-belanja': kind(
    'catatan',
    ['Rekening {rekening} bukan belanja.', 'The account {rekening} is no spending.'],
    ['Pendapatan dan pembiayaan tidak menjadi baris anggaran.', 'Revenue and financing become no lines.'],
  ),
  'hasil-kali-beda': kind(
    'periksa',
    ['Volume × harga = Rp {hitungan}, jumlahnya tertulis Rp {tertulis}.', 'Volume × unit cost = Rp {hitungan}, written is Rp {tertulis}.'],
    ['Periksa ketiganya. Yang dihitung adalah jumlah yang tertulis.', 'Check all three. What counts is what is written.'],
  ),
  'desa-terpisah': kind(
    'periksa',
    ['Desa {nama} muncul lagi setelah desa lain.', 'The village {nama} comes again after another one.'],
    ['Pastikan APBDes desa ini tidak tertulis dua kali.', 'Make sure that the budget of this village does not stand twice.'],
  ),
  'mirip-beda-uang': kind(
    'periksa',
    ['Sama dengan baris {pertama} kecuali uangnya.', 'The same as row {pertama} but for its money.'],
    ['Pastikan ini dua baris yang berbeda.', 'Make sure that these are two lines.'],
  ),
  'tanpa-uang': kind(
    'periksa',
    ['Uangnya kosong.', 'There is no money.'],
    ['Isi 0 bila memang tanpa biaya; kosong berarti belum diketahui.', 'Write 0 if it costs nothing; empty means that it is not known.'],
  ),
  'tanpa-kode': kind(
    'periksa',
    ['Tidak ada kodenya.', 'There is no code.'],
    [
      'Isi kode sub-kegiatan (desa: kode kegiatan) agar dapat dicocokkan.',
      'Give the code of the sub-kegiatan (villages: of the kegiatan), so that it can be matched.',
    ],
  ),
  'kode-tak-terbaca': kind(
    'periksa',
    ['“{kode}” bukan kode yang dikenal bentuknya.', '“{kode}” has not the form of a code.'],
    ['Tulis seperti 1.02.02.2.02.0015; desa seperti 02.02.03.', 'Write it like 1.02.02.2.02.0015; villages like 02.02.03.'],
  ),
  'kode-tak-dikenal': kind(
    'periksa',
    ['Kode {kode} tidak ada dalam nomenklatur yang berlaku di sini.', 'The code {kode} is not in the nomenclature that counts here.'],
    [
      'Periksa kodenya, atau unggah nomenklatur terbaru di halaman Berkas.',
      'Check the code, or upload the newest nomenclature on the page Files.',
    ],
  ),
  'volume-tak-terbaca': kind(
    'periksa',
    ['Volume “{dibaca}” bukan angka.', 'The volume “{dibaca}” is no number.'],
    ['Tulis bilangan nol atau lebih, paling banyak dua desimal.', 'Write a number of zero or more, two decimals at most.'],
  ),
  'kode-lama': kind(
    'catatan',
    ['Kode {kode} memakai dua angka di belakang; dibaca sebagai {normal}.', 'The code {kode} ends in two digits; it is read as {normal}.'],
    ['Tidak perlu apa-apa.', 'Nothing to do.'],
  ),
  'sumber-tak-dikenal': kind(
    'catatan',
    ['Sumber dana “{dibaca}” tidak dikenal.', 'The source “{dibaca}” is not known.'],
    ['Teksnya disimpan; barisnya dihitung tanpa sumber.', 'Its text is kept; the line counts without a source.'],
  ),
  'lokasi-tak-terbaca': kind(
    'catatan',
    ['Tidak ada desa yang terbaca dalam lokasi “{dibaca}”.', 'No village could be read in the place “{dibaca}”.'],
    [
      'Teksnya disimpan. Pisahkan nama desa dengan titik koma bila ingin terbaca.',
      'Its text is kept. Part villages by semicolons if they are to be read.',
    ],
  ),
} as const satisfies Readonly<Record<string, RemarkKind>>

export type BudgetRemarkCode = keyof typeof BUDGET_REMARKS
export const BUDGET_REMARK_CODES = Object.keys(BUDGET_REMARKS) as readonly BudgetRemarkCode[]

export interface RowRemark {
  readonly code: BudgetRemarkCode
  /** null = about the file. */
  readonly row: number | null
  readonly cell: string | null
  /** As it stands there. */
  readonly read: string | null
  readonly params: Readonly<Record<string, string | number>>
}

export function budgetSeverityOf({ code }: Pick<RowRemark, 'code'>): Severity {
  return BUDGET_REMARKS[code].severity
}
