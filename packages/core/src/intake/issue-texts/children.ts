/**
 * What is said about a list of children as a whole: its columns, its NIK, and rows that contradict each other. No text names a child.
 */
import type { IssueTexts } from './issue-text.ts'

export const CHILD_LIST_TEXTS = {
  'anak.kolom-wajib-tidak-ada': {
    severity: 'galat',
    id: {
      title: 'Kolom {kolom} tidak ada',
      what: 'Lembar {:lembar} memuat daftar anak, tetapi kolom {kolom} tidak ada. Tanpa kolom itu tidak ada baris yang dapat dipakai.',
      todo: 'Unduh ulang "Daftar Anak Berdasarkan Status Gizi" dari e-PPGBM; kolom boleh dipindah, tetapi jangan dihapus.',
    },
    en: {
      title: 'Column {kolom} is missing',
      what: 'Sheet {:lembar} lists children, but the column {kolom} is missing. Without it no row can be used.',
      todo: 'Download the list of children by nutritional status from e-PPGBM again; columns may be moved but not deleted.',
    },
  },
  'anak.kolom-tambahan': {
    severity: 'catatan',
    id: {
      title: 'Kolom tambahan tidak dibaca',
      what: 'Kolom yang bukan bagian ekspor e-PPGBM tidak dibaca: {daftar}.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Extra columns not read',
      what: 'Columns that are no part of the e-PPGBM export are not read: {daftar}.',
      todo: 'Nothing to do.',
    },
  },
  'anak.lembar-lain': {
    severity: 'periksa',
    id: {
      title: 'Ada lembar lain yang berisi daftar anak',
      what: 'Lembar {:lembar} yang dipakai. Lembar {lain} juga berisi daftar anak, tetapi tidak dibaca.',
      todo: 'Simpan lembar lain itu sebagai berkas tersendiri dan unggah satu per satu.',
    },
    en: {
      title: 'Other sheets list children too',
      what: 'Sheet {:lembar} is used. {lain} also lists children but was not read.',
      todo: 'Save each other sheet as a file of its own and upload them one by one.',
    },
  },
  'anak.tanpa-baris': {
    severity: 'galat',
    id: {
      title: 'Tidak ada baris anak',
      what: 'Judul kolom ditemukan di lembar {:lembar} baris {:baris}, tetapi tidak ada baris anak di bawahnya.',
      todo: 'Unduh ulang daftar yang sudah terisi.',
    },
    en: {
      title: 'No rows of children',
      what: 'The headings were found on sheet {:lembar}, row {:baris}, but no child follows.',
      todo: 'Download the filled-in list again.',
    },
  },
  'anak.bukan-daftar': {
    severity: 'galat',
    id: {
      title: 'Bukan daftar anak e-PPGBM',
      what: 'Judul kolom daftar anak e-PPGBM (Nama, JK, Tgl Lahir, Tanggal Pengukuran, Berat, Tinggi …) tidak ditemukan di berkas ini.',
      todo: 'Pastikan baris judul kolom ikut terunduh, lalu unggah lagi.',
    },
    en: {
      title: 'Not the e-PPGBM list of children',
      what: 'The headings of the e-PPGBM list of children (Nama, JK, Tgl Lahir, Tanggal Pengukuran, Berat, Tinggi …) were not found in this file.',
      todo: 'Make sure that the heading row was downloaded too, then upload again.',
    },
  },
  'anak.tanpa-identitas': {
    severity: 'galat',
    id: {
      title: 'Pengukuran tanpa anak',
      what: 'Baris {:baris} berisi hasil ukur tetapi tidak menyebut anaknya, jadi tidak dipakai.',
      todo: 'Isi nama, jenis kelamin, dan tanggal lahir di setiap baris (pisahkan sel yang digabung), lalu unggah lagi.',
    },
    en: {
      title: 'A measurement without a child',
      what: 'Row {:baris} holds a measurement but does not say of which child, so it is not used.',
      todo: 'Fill in name, sex and birth date in every row (split merged cells) and upload again.',
    },
  },
  'anak.bulan-dulu': {
    severity: 'periksa',
    id: {
      title: '{kolom}: bulan ditulis lebih dulu',
      what: 'Kolom {:kolom} ({kolom}) menulis bulan sebelum hari, misalnya 01/17/2024. Semua tanggal di kolom itu dibaca demikian.',
      todo: 'Periksa beberapa tanggal; bila salah, ubah format kolom itu menjadi hari/bulan/tahun dan unggah lagi.',
    },
    en: {
      title: '{kolom}: month comes first',
      what: 'Column {:kolom} ({kolom}) writes the month before the day, as in 01/17/2024. All dates of the column are read so.',
      todo: 'Check some dates; if they are wrong, change the format of the column to day/month/year and upload again.',
    },
  },
  'anak.urutan-tanggal-campur': {
    severity: 'periksa',
    id: {
      title: '{kolom}: dua cara menulis tanggal',
      what: 'Kolom {:kolom} ({kolom}) memuat {hariDulu} tanggal dengan hari lebih dulu dan {bulanDulu} dengan bulan lebih dulu. Tanggal yang dapat berarti keduanya dibaca menurut cara yang lebih banyak.',
      todo: 'Seragamkan format kolom itu di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: '{kolom}: dates written in two ways',
      what: 'Column {:kolom} ({kolom}) holds {hariDulu} dates with the day first and {bulanDulu} with the month first. Dates that may be either are read in the more frequent way.',
      todo: 'Give the column one date format in the source file and upload again.',
    },
  },
  'anak.tanggal-terbalik': {
    severity: 'periksa',
    id: {
      title: '{kolom}: hari dan bulan mungkin tertukar',
      what: 'Di kolom {:kolom} ({kolom}), {tersimpan} tanggal tersimpan sebagai tanggal dan tidak satu pun jatuh setelah tanggal 12, sedangkan {teks} tanggal lain tertinggal sebagai teks dan semuanya setelah tanggal 12. Begitulah hasilnya bila Excel membaca hari/bulan sebagai bulan/hari.',
      todo: 'Jangan pakai berkas ini sebelum dicek: bandingkan beberapa tanggal dengan e-PPGBM, atau unduh ulang dan unggah tanpa disimpan ulang di Excel.',
    },
    en: {
      title: '{kolom}: day and month may be swapped',
      what: 'In column {:kolom} ({kolom}), {tersimpan} dates are stored as dates and none falls after the 12th, while {teks} others stayed text and all fall after the 12th. That is what comes out when Excel reads day/month as month/day.',
      todo: 'Do not use this file before checking: compare some dates with e-PPGBM, or download it again and upload it without saving it in Excel.',
    },
  },
  'anak.nik-kosong': {
    severity: 'catatan',
    id: {
      title: '{jumlah} baris tanpa NIK',
      what: '{jumlah} dari {dari} baris tidak memuat NIK. Anaknya dicocokkan dengan nama, tanggal lahir, jenis kelamin, dan nama ibu.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{jumlah} rows without NIK',
      what: '{jumlah} of {dari} rows hold no NIK. Their children are matched by name, birth date, sex and mother.',
      todo: 'Nothing to do.',
    },
  },
  'anak.nik-disamarkan': {
    severity: 'catatan',
    id: {
      title: 'NIK disamarkan oleh e-PPGBM',
      what: 'NIK pada {jumlah} dari {dari} baris ditutup bintang (*). Anaknya dicocokkan dengan nama, tanggal lahir, jenis kelamin, dan nama ibu.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'NIK masked by e-PPGBM',
      what: 'The NIK of {jumlah} of {dari} rows is covered by asterisks. Their children are matched by name, birth date, sex and mother.',
      todo: 'Nothing to do.',
    },
  },
  'anak.nik-ilmiah': {
    severity: 'periksa',
    id: {
      title: 'NIK rusak karena Excel',
      what: 'NIK pada {jumlah} dari {dari} baris tersimpan sebagai bilangan seperti 3,2E+15. Angka belakangnya sudah hilang dan tidak dapat dipulihkan dari berkas ini.',
      todo: 'Unduh ulang dari e-PPGBM dan unggah berkas itu langsung, tanpa dibuka dan disimpan di Excel.',
    },
    en: {
      title: 'NIK damaged by Excel',
      what: 'The NIK of {jumlah} of {dari} rows was saved as a number such as 3.2E+15. Its last digits are lost and cannot be recovered from this file.',
      todo: 'Download the list from e-PPGBM again and upload it directly, without opening and saving it in Excel.',
    },
  },
  'anak.nik-dibulatkan': {
    severity: 'periksa',
    id: {
      title: 'NIK mungkin dibulatkan',
      what: 'NIK pada {jumlah} dari {dari} baris tersimpan sebagai bilangan, sehingga angka terakhirnya mungkin sudah diganti 0. NIK itu tidak dipakai.',
      todo: 'Unduh ulang dari e-PPGBM dan unggah berkas itu langsung, tanpa dibuka dan disimpan di Excel.',
    },
    en: {
      title: 'NIK may be rounded',
      what: 'The NIK of {jumlah} of {dari} rows was saved as a number, so its last digit may have become 0. It is not used.',
      todo: 'Download the list from e-PPGBM again and upload it directly, without opening and saving it in Excel.',
    },
  },
  'anak.nik-banyak-anak': {
    severity: 'periksa',
    id: {
      title: 'Satu NIK untuk beberapa anak',
      what: 'NIK {:baca} tertulis pada {jumlah} baris dengan nama yang berbeda (baris {barisnya}). NIK itu tidak dipakai untuk satu pun di antaranya.',
      todo: 'Periksa NIK anak-anak itu di e-PPGBM.',
    },
    en: {
      title: 'One NIK for several children',
      what: 'NIK {:baca} stands on {jumlah} rows with different names (rows {barisnya}). It is used for none of them.',
      todo: 'Check the NIK of these children in e-PPGBM.',
    },
  },
  'anak.nik-data-beda': {
    severity: 'periksa',
    id: {
      title: 'NIK sama, data lahir berbeda',
      what: 'NIK {:baca} tertulis pada {jumlah} baris dengan nama yang sama tetapi tanggal lahir atau jenis kelamin yang berbeda (baris {barisnya}).',
      todo: 'Tentukan yang benar menurut akta lahir atau buku KIA, lalu perbaiki di e-PPGBM.',
    },
    en: {
      title: 'Same NIK, different birth data',
      what: 'NIK {:baca} stands on {jumlah} rows with the same name but different birth date or sex (rows {barisnya}).',
      todo: 'Find out which is right from the birth certificate or the KIA book and correct it in e-PPGBM.',
    },
  },
  'anak.dua-nik': {
    severity: 'periksa',
    id: {
      title: 'Satu anak dengan NIK berbeda',
      what: 'Nama, tanggal lahir, jenis kelamin, dan ibu yang sama tertulis pada {jumlah} baris dengan NIK yang berbeda (baris {barisnya}).',
      todo: 'Periksa apakah ini anak yang sama, lalu perbaiki NIK di e-PPGBM.',
    },
    en: {
      title: 'One child with different NIK',
      what: 'The same name, birth date, sex and mother stand on {jumlah} rows with different NIK (rows {barisnya}).',
      todo: 'Check whether this is the same child and correct the NIK in e-PPGBM.',
    },
  },
  'anak.baris-kembar': {
    severity: 'catatan',
    id: {
      title: 'Pengukuran yang sama tertulis {jumlah} kali',
      what: 'Baris {barisnya} memuat anak, tanggal, dan hasil ukur yang sama. Dihitung satu kali.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'The same measurement written {jumlah} times',
      what: 'Rows {barisnya} hold the same child, day and measurement. They count once.',
      todo: 'Nothing to do.',
    },
  },
  'anak.sehari-berbeda': {
    severity: 'periksa',
    id: {
      title: 'Dua hasil ukur pada hari yang sama',
      what: 'Baris {barisnya} memuat anak yang sama pada tanggal yang sama dengan hasil ukur yang berbeda.',
      todo: 'Tentukan hasil yang benar; tidak ada yang dipilih tanpa keputusan seseorang.',
    },
    en: {
      title: 'Two measurements on one day',
      what: 'Rows {barisnya} hold the same child on the same day with different measurements.',
      todo: 'Decide which is right; none is chosen unless a person does.',
    },
  },
} as const satisfies IssueTexts
