/**
 * What is said about one row of a list of children: who it is, its days, and the position. No text names a child.
 */
import type { IssueTexts } from './issue-text.ts'

export const CHILD_ROW_TEXTS = {
  'anak.tanpa-nama': {
    severity: 'periksa',
    id: {
      title: 'Nama anak kosong',
      what: 'Sel {:sel} kosong. Tanpa nama, anak ini hanya dapat dicocokkan dengan NIK.',
      todo: 'Isi nama anak di berkas asal.',
    },
    en: {
      title: 'No name',
      what: 'Cell {:sel} is blank. Without a name this child can be matched by NIK only.',
      todo: 'Fill in the name in the source file.',
    },
  },
  'anak.wajib-kosong': {
    severity: 'galat',
    id: {
      title: '{kolom} kosong',
      what: 'Sel {:sel} kosong. Tanpa {kolom}, status gizi pada baris {:baris} tidak dapat dihitung.',
      todo: 'Isi {kolom} di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is blank',
      what: 'Cell {:sel} is blank. Without {kolom} the nutritional status of row {:baris} cannot be computed.',
      todo: 'Fill in {kolom} in the source file and upload again.',
    },
  },
  'anak.jk-tak-dikenal': {
    severity: 'galat',
    id: {
      title: 'Jenis kelamin tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", bukan L atau P. Standar pertumbuhan berbeda untuk laki-laki dan perempuan, jadi status gizinya tidak dihitung.',
      todo: 'Tulis L atau P di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: 'Unknown sex',
      what: 'Cell {:sel} reads "{:baca}", which is neither L nor P. The growth standards differ for boys and girls, so no status is computed.',
      todo: 'Write L or P in cell {:sel} and upload again.',
    },
  },
  'anak.nik-huruf': {
    severity: 'periksa',
    id: {
      title: 'NIK berisi huruf',
      what: 'NIK pada sel {:sel} ({:baca}) memuat huruf. NIK itu tidak dipakai.',
      todo: 'Periksa NIK di kartu keluarga.',
    },
    en: {
      title: 'Letters in the NIK',
      what: 'The NIK in cell {:sel} ({:baca}) holds letters. It is not used.',
      todo: 'Check the NIK on the family card.',
    },
  },
  'anak.nik-bukan-16': {
    severity: 'periksa',
    id: {
      title: 'NIK tidak 16 angka',
      what: 'NIK pada sel {:sel} ({:baca}) tidak terdiri dari 16 angka. NIK itu tidak dipakai.',
      todo: 'Periksa NIK di kartu keluarga.',
    },
    en: {
      title: 'NIK without 16 digits',
      what: 'The NIK in cell {:sel} ({:baca}) does not have 16 digits. It is not used.',
      todo: 'Check the NIK on the family card.',
    },
  },
  'anak.nik-contoh': {
    severity: 'periksa',
    id: {
      title: 'NIK sementara',
      what: 'NIK pada sel {:sel} ({:baca}) bukan NIK yang dapat diterbitkan (angka sama semua, berurutan, nomor urut 0000, atau tanggal yang mustahil). NIK itu tidak dipakai.',
      todo: 'Ganti dengan NIK yang benar bila sudah terbit.',
    },
    en: {
      title: 'A dummy NIK',
      what: 'The NIK in cell {:sel} ({:baca}) is none that can be issued (all digits alike, counting up, serial 0000, or an impossible date). It is not used.',
      todo: 'Replace it by the right NIK once it is issued.',
    },
  },
  'anak.nik-beda-lahir': {
    severity: 'periksa',
    id: {
      title: 'NIK tidak cocok dengan tanggal lahir',
      what: 'Tanggal lahir di dalam NIK ({:baca}, sel {:sel}) berbeda dari tanggal lahir pada baris {:baris}. Keduanya tetap dipakai.',
      todo: 'Periksa apakah NIK itu milik anak lain atau tanggal lahirnya salah tulis.',
    },
    en: {
      title: 'NIK does not fit the birth date',
      what: 'The birth date inside the NIK ({:baca}, cell {:sel}) differs from the birth date of row {:baris}. Both are kept.',
      todo: "Check whether the NIK is another child's or the birth date is mistyped.",
    },
  },
  'anak.nik-beda-jk': {
    severity: 'periksa',
    id: {
      title: 'NIK tidak cocok dengan jenis kelamin',
      what: 'Jenis kelamin di dalam NIK ({:baca}, sel {:sel}) berbeda dari jenis kelamin pada baris {:baris}. Keduanya tetap dipakai.',
      todo: 'Periksa apakah NIK itu milik anak lain atau jenis kelaminnya salah tulis.',
    },
    en: {
      title: 'NIK does not fit the sex',
      what: 'The sex inside the NIK ({:baca}, cell {:sel}) differs from the sex of row {:baris}. Both are kept.',
      todo: "Check whether the NIK is another child's or the sex is mistyped.",
    },
  },
  'anak.bukan-tanggal': {
    severity: 'galat',
    id: {
      title: '{kolom} bukan tanggal',
      what: 'Sel {:sel} berisi "{:baca}", yang tidak dapat dibaca sebagai tanggal.',
      todo: 'Tulis tanggal seperti 17/01/2024 di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is no date',
      what: 'Cell {:sel} reads "{:baca}", which cannot be read as a date.',
      todo: 'Write a date such as 17/01/2024 in cell {:sel} and upload again.',
    },
  },
  'anak.tanggal-mustahil': {
    severity: 'galat',
    id: {
      title: '{kolom}: tanggal itu tidak ada',
      what: 'Sel {:sel} berisi "{:baca}". Tanggal itu tidak ada di kalender, dan tidak diganti dengan tanggal lain.',
      todo: 'Perbaiki tanggal di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom}: no such day',
      what: 'Cell {:sel} reads "{:baca}". There is no such day, and no other is put in its place.',
      todo: 'Correct the date in cell {:sel} and upload again.',
    },
  },
  'anak.tanggal-luar-rentang': {
    severity: 'galat',
    id: {
      title: '{kolom}: tahun yang mustahil',
      what: 'Sel {:sel} berisi "{:baca}". Anak balita dalam e-PPGBM tidak mungkin lahir atau diukur pada tahun itu.',
      todo: 'Perbaiki tanggal di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom}: impossible year',
      what: 'Cell {:sel} reads "{:baca}". No child in e-PPGBM can have been born or measured in that year.',
      todo: 'Correct the date in cell {:sel} and upload again.',
    },
  },
  'anak.lahir-setelah-ukur': {
    severity: 'galat',
    id: {
      title: 'Diukur sebelum lahir',
      what: 'Baris {:baris}: tanggal lahir {lahir} sesudah tanggal pengukuran {ukur}. Status gizinya tidak dihitung.',
      todo: 'Perbaiki tanggal yang salah, lalu unggah lagi.',
    },
    en: {
      title: 'Measured before birth',
      what: 'Row {:baris}: the birth date {lahir} comes after the day of measurement {ukur}. No status is computed.',
      todo: 'Correct the wrong date and upload again.',
    },
  },
  'anak.ukur-setelah-berkas': {
    severity: 'galat',
    id: {
      title: 'Tanggal pengukuran di masa depan',
      what: 'Sel {:sel} berisi "{:baca}", sesudah tanggal berkas ini ({tanggalBerkas}).',
      todo: 'Perbaiki tanggal di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: 'Measured in the future',
      what: 'Cell {:sel} reads "{:baca}", which is after the date of this file ({tanggalBerkas}).',
      todo: 'Correct the date in cell {:sel} and upload again.',
    },
  },
  'anak.lima-tahun': {
    severity: 'catatan',
    id: {
      title: 'Anak sudah lima tahun',
      what: 'Baris {:baris}: umur {bulan} bulan saat diukur. Standar balita berlaku sampai 60 bulan; anak ini tidak dihitung sebagai balita.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'The child is five or older',
      what: 'Row {:baris}: {bulan} months old when measured. The standards for under-fives end at 60 months; this child does not count among them.',
      todo: 'Nothing to do.',
    },
  },
  'anak.usia-beda': {
    severity: 'periksa',
    id: {
      title: 'Usia tertulis berbeda dari tanggalnya',
      what: 'Baris {:baris}: usia tertulis {tertulisBulan} bulan {tertulisHari} hari, sedangkan dari tanggal lahir dan tanggal ukur {bulan} bulan {hari} hari. Tanggal yang dipakai.',
      todo: 'Periksa tanggal lahir dan tanggal pengukuran; mungkin hari dan bulannya tertukar.',
    },
    en: {
      title: 'Stated age differs from the dates',
      what: 'Row {:baris}: the stated age is {tertulisBulan} months {tertulisHari} days, while the dates give {bulan} months {hari} days. The dates are used.',
      todo: 'Check birth date and day of measurement; day and month may be swapped.',
    },
  },
  'anak.berdiri': {
    severity: 'catatan',
    id: {
      title: 'Anak di bawah dua tahun diukur berdiri',
      what: 'Baris {:baris}: umur {bulan} bulan, cara ukur berdiri. Panjangnya dikoreksi 0,7 cm menurut WHO.',
      todo: 'Ukur anak di bawah 24 bulan dengan terlentang.',
    },
    en: {
      title: 'A child under two measured standing',
      what: 'Row {:baris}: {bulan} months old, measured standing. The length is corrected by 0.7 cm as WHO says.',
      todo: 'Measure children under 24 months lying.',
    },
  },
  'anak.terlentang': {
    severity: 'catatan',
    id: {
      title: 'Anak dua tahun ke atas diukur terlentang',
      what: 'Baris {:baris}: umur {bulan} bulan, cara ukur terlentang. Tingginya dikoreksi 0,7 cm menurut WHO.',
      todo: 'Ukur anak 24 bulan ke atas dengan berdiri bila bisa.',
    },
    en: {
      title: 'A child of two or more measured lying',
      what: 'Row {:baris}: {bulan} months old, measured lying. The height is corrected by 0.7 cm as WHO says.',
      todo: 'Measure children of 24 months and more standing if they can.',
    },
  },
  'anak.tanpa-ukuran': {
    severity: 'catatan',
    id: {
      title: 'Tidak ditimbang dan tidak diukur',
      what: 'Baris {:baris} tidak memuat berat maupun tinggi. Anak ini tercatat sebagai tidak diukur, bukan sebagai normal.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Neither weighed nor measured',
      what: 'Row {:baris} holds neither weight nor height. The child counts as not measured, not as normal.',
      todo: 'Nothing to do.',
    },
  },
} as const satisfies IssueTexts
