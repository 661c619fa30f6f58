/**
 * What is said about the numbers and words of one row of a list of children, and about scores that differ from ours.
 */
import type { IssueTexts } from './issue-text.ts'

export const CHILD_VALUE_TEXTS = {
  'anak.bukan-angka': {
    severity: 'galat',
    id: {
      title: '{kolom} bukan angka',
      what: 'Sel {:sel} berisi "{:baca}", bukan bilangan. {kolom} dianggap tidak dicatat.',
      todo: 'Tulis bilangan di sel {:sel}, atau kosongkan, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is no number',
      what: 'Cell {:sel} reads "{:baca}", which is no number. {kolom} is taken as not recorded.',
      todo: 'Write a number in cell {:sel}, or leave it blank, and upload again.',
    },
  },
  'anak.negatif': {
    severity: 'galat',
    id: {
      title: '{kolom} di bawah nol',
      what: 'Sel {:sel} berisi "{:baca}". {kolom} dianggap tidak dicatat.',
      todo: 'Perbaiki sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is below zero',
      what: 'Cell {:sel} reads "{:baca}". {kolom} is taken as not recorded.',
      todo: 'Correct cell {:sel} and upload again.',
    },
  },
  'anak.nol': {
    severity: 'catatan',
    id: {
      title: '{kolom} tertulis 0',
      what: 'Sel {:sel} berisi 0. Itu dibaca sebagai tidak diukur.',
      todo: 'Kosongkan sel itu bila memang tidak diukur.',
    },
    en: {
      title: '{kolom} reads 0',
      what: 'Cell {:sel} reads 0. That is taken as not measured.',
      todo: 'Leave the cell blank when nobody measured.',
    },
  },
  'anak.sandi': {
    severity: 'periksa',
    id: {
      title: '{kolom}: kode "tidak ada data"',
      what: 'Sel {:sel} berisi "{:baca}", kode yang dipakai sebagian aplikasi untuk "tidak ada data". {kolom} dianggap tidak dicatat.',
      todo: 'Isi nilai yang benar bila ada.',
    },
    en: {
      title: '{kolom}: a code for "no data"',
      what: 'Cell {:sel} reads "{:baca}", a code that some programs use for "no data". {kolom} is taken as not recorded.',
      todo: 'Fill in the right value if there is one.',
    },
  },
  'anak.serial': {
    severity: 'galat',
    id: {
      title: '{kolom} berisi tanggal',
      what: 'Sel {:sel} berisi "{:baca}", yang tampaknya nomor tanggal Excel. {kolom} dianggap tidak dicatat.',
      todo: 'Periksa apakah isi kolom baris ini bergeser, lalu perbaiki.',
    },
    en: {
      title: '{kolom} holds a date',
      what: 'Cell {:sel} reads "{:baca}", which looks like the number of a date in Excel. {kolom} is taken as not recorded.',
      todo: 'Check whether the cells of this row have shifted, and correct them.',
    },
  },
  'anak.telepon': {
    severity: 'galat',
    id: {
      title: '{kolom} berisi nomor panjang',
      what: 'Sel {:sel} berisi nomor telepon atau nomor lain yang panjang ({:baca}). {kolom} dianggap tidak dicatat.',
      todo: 'Periksa apakah isi kolom baris ini bergeser, lalu perbaiki.',
    },
    en: {
      title: '{kolom} holds a long number',
      what: 'Cell {:sel} holds a telephone number or another long number ({:baca}). {kolom} is taken as not recorded.',
      todo: 'Check whether the cells of this row have shifted, and correct them.',
    },
  },
  'anak.memuat-nik': {
    severity: 'periksa',
    id: {
      title: 'Nomor seperti NIK di kolom {kolom}',
      what: 'Sel {:sel} memuat 16 angka seperti NIK atau nomor KK ({:baca}). Nomornya tidak disimpan di kolom ini; sisanya dipakai.',
      todo: 'Periksa apakah isi kolom baris ini bergeser, tulis {kolom} yang benar di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: 'A number like a NIK in column {kolom}',
      what: 'Cell {:sel} holds 16 digits like a NIK or the number of a family card ({:baca}). The number is not kept in this column; the rest is used.',
      todo: 'Check whether the cells of this row have shifted, write the right {kolom} in cell {:sel}, and upload again.',
    },
  },
  'anak.di-luar-batas': {
    severity: 'galat',
    id: {
      title: '{kolom} mustahil untuk balita',
      what: 'Sel {:sel} berisi "{:baca}". {kolom} seorang balita antara {paling} dan {batas}. Nilai itu tidak dipakai.',
      todo: 'Periksa catatan posyandu dan perbaiki sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} impossible for a child',
      what: 'Cell {:sel} reads "{:baca}". {kolom} of a child under five lies between {paling} and {batas}. The value is not used.',
      todo: 'Check the posyandu record, correct cell {:sel} and upload again.',
    },
  },
  'anak.tak-dikenal': {
    severity: 'periksa',
    id: {
      title: '{kolom}: isi tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", bukan isian kolom {kolom} yang dikenal. Dianggap tidak dicatat.',
      todo: 'Periksa sel {:sel} di berkas asal.',
    },
    en: {
      title: '{kolom}: unknown entry',
      what: 'Cell {:sel} reads "{:baca}", which is no known entry of {kolom}. It is taken as not recorded.',
      todo: 'Check cell {:sel} in the source file.',
    },
  },
  'anak.gram': {
    severity: 'periksa',
    id: {
      title: '{kolom} tampaknya dalam gram',
      what: 'Sel {:sel} berisi {dari}. Dalam kilogram itu mustahil; bila gram, nilainya {menjadi} kg. Belum dipakai sampai dikonfirmasi.',
      todo: 'Konfirmasikan perbaikan ini, atau perbaiki di berkas asal.',
    },
    en: {
      title: '{kolom} seems to be in grams',
      what: 'Cell {:sel} reads {dari}. As kilograms that is impossible; as grams it is {menjadi} kg. It is not used until confirmed.',
      todo: 'Confirm this repair, or correct it in the source file.',
    },
  },
  'anak.meter': {
    severity: 'periksa',
    id: {
      title: '{kolom} tampaknya dalam meter',
      what: 'Sel {:sel} berisi {dari}. Dalam sentimeter itu mustahil; bila meter, nilainya {menjadi} cm. Belum dipakai sampai dikonfirmasi.',
      todo: 'Konfirmasikan perbaikan ini, atau perbaiki di berkas asal.',
    },
    en: {
      title: '{kolom} seems to be in metres',
      what: 'Cell {:sel} reads {dari}. As centimetres that is impossible; as metres it is {menjadi} cm. It is not used until confirmed.',
      todo: 'Confirm this repair, or correct it in the source file.',
    },
  },
  'anak.milimeter': {
    severity: 'periksa',
    id: {
      title: '{kolom} tampaknya dalam milimeter',
      what: 'Sel {:sel} berisi {dari}. Dalam sentimeter itu mustahil; bila milimeter, nilainya {menjadi} cm. Belum dipakai sampai dikonfirmasi.',
      todo: 'Konfirmasikan perbaikan ini, atau perbaiki di berkas asal.',
    },
    en: {
      title: '{kolom} seems to be in millimetres',
      what: 'Cell {:sel} reads {dari}. As centimetres that is impossible; as millimetres it is {menjadi} cm. It is not used until confirmed.',
      todo: 'Confirm this repair, or correct it in the source file.',
    },
  },
  'anak.koma-hilang': {
    severity: 'periksa',
    id: {
      title: '{kolom}: koma mungkin hilang',
      what: 'Sel {:sel} berisi {dari}, yang mustahil untuk balita; dengan koma, nilainya {menjadi}. Belum dipakai sampai dikonfirmasi.',
      todo: 'Konfirmasikan perbaikan ini, atau perbaiki di berkas asal.',
    },
    en: {
      title: '{kolom}: the decimal sign may be lost',
      what: 'Cell {:sel} reads {dari}, which is impossible for a child; with a decimal sign it is {menjadi}. It is not used until confirmed.',
      todo: 'Confirm this repair, or correct it in the source file.',
    },
  },
  'anak.tertukar': {
    severity: 'periksa',
    id: {
      title: 'Berat dan tinggi mungkin tertukar',
      what: 'Baris {:baris}: berat tertulis {berat} dan tinggi {tinggi}. Keduanya masuk akal bila ditukar. Belum dipakai sampai dikonfirmasi.',
      todo: 'Konfirmasikan penukaran ini, atau perbaiki di berkas asal.',
    },
    en: {
      title: 'Weight and height may be swapped',
      what: 'Row {:baris}: weight reads {berat} and height {tinggi}. Both make sense when swapped. They are not used until confirmed.',
      todo: 'Confirm the swap, or correct it in the source file.',
    },
  },
  'anak.zs-posisi': {
    severity: 'periksa',
    id: {
      title: 'Skor Z berbeda: cara ukur',
      what: 'Sel {:sel}: e-PPGBM menulis {ekspor}, hitungan kami {hitungan}. Selisihnya cocok dengan cara ukur yang lain (0,7 cm).',
      todo: 'Nilai kami yang dipakai; beri tahu Dinas Kesehatan bila banyak yang berbeda.',
    },
    en: {
      title: 'Z-score differs: position',
      what: 'Cell {:sel}: e-PPGBM says {ekspor}, we compute {hitungan}. The difference fits the other position (0.7 cm).',
      todo: 'Our value is used; tell the health office when many differ.',
    },
  },
  'anak.zs-tanggal': {
    severity: 'periksa',
    id: {
      title: 'Skor Z berbeda: tanggal',
      what: 'Sel {:sel}: e-PPGBM menulis {ekspor}, hitungan kami {hitungan}. Selisihnya cocok bila tanggal atau umurnya dibaca dengan cara lain.',
      todo: 'Nilai kami yang dipakai; beri tahu Dinas Kesehatan bila banyak yang berbeda.',
    },
    en: {
      title: 'Z-score differs: dates',
      what: 'Cell {:sel}: e-PPGBM says {ekspor}, we compute {hitungan}. The difference fits another reading of the dates or the age.',
      todo: 'Our value is used; tell the health office when many differ.',
    },
  },
  'anak.zs-pembulatan': {
    severity: 'catatan',
    id: {
      title: 'Skor Z berbeda: pembulatan',
      what: 'Sel {:sel}: e-PPGBM menulis {ekspor}, hitungan kami {hitungan}. Selisihnya hanya karena angka di belakang koma dibuang.',
      todo: 'Tidak perlu tindakan; nilai kami yang dipakai.',
    },
    en: {
      title: 'Z-score differs: rounding',
      what: 'Cell {:sel}: e-PPGBM says {ekspor}, we compute {hitungan}. The difference comes from decimals that were dropped.',
      todo: 'Nothing to do; our value is used.',
    },
  },
  'anak.zs-beda': {
    severity: 'periksa',
    id: {
      title: 'Skor Z berbeda',
      what: 'Sel {:sel}: e-PPGBM menulis {ekspor}, hitungan kami {hitungan}. Sebabnya tidak ditemukan; mungkin berat, tinggi, atau tanggal diubah setelah skor dihitung.',
      todo: 'Nilai kami yang dipakai; beri tahu Dinas Kesehatan bila banyak yang berbeda.',
    },
    en: {
      title: 'Z-score differs',
      what: 'Cell {:sel}: e-PPGBM says {ekspor}, we compute {hitungan}. No reason was found; weight, height or a date may have been changed after the score was computed.',
      todo: 'Our value is used; tell the health office when many differ.',
    },
  },
  'anak.kelas-bukan-dari-zs': {
    severity: 'periksa',
    id: {
      title: 'Kelas tidak sesuai skor Z-nya sendiri',
      what: 'Sel {:sel}: e-PPGBM menulis {ekspor}, hitungan kami {hitungan}. Kelas yang tertulis tidak mengikuti skor Z yang tertulis.',
      todo: 'Nilai kami yang dipakai; beri tahu Dinas Kesehatan bila banyak yang berbeda.',
    },
    en: {
      title: 'Class does not follow its own z-score',
      what: 'Cell {:sel}: e-PPGBM says {ekspor}, we compute {hitungan}. The written class does not follow from the written z-score.',
      todo: 'Our value is used; tell the health office when many differ.',
    },
  },
  'anak.kelas-di-batas': {
    severity: 'periksa',
    id: {
      title: 'Kelas berbeda di batas',
      what: 'Sel {:sel}: e-PPGBM menulis {ekspor}, hitungan kami {hitungan}. Skornya nyaris sama, tetapi batas kelas ada di antaranya.',
      todo: 'Nilai kami yang dipakai; beri tahu Dinas Kesehatan bila banyak yang berbeda.',
    },
    en: {
      title: 'Class differs at a boundary',
      what: 'Cell {:sel}: e-PPGBM says {ekspor}, we compute {hitungan}. The scores are nearly equal, but a class begins between them.',
      todo: 'Our value is used; tell the health office when many differ.',
    },
  },
  'anak.kelas-beda': {
    severity: 'periksa',
    id: {
      title: 'Kelas status gizi berbeda',
      what: 'Sel {:sel}: e-PPGBM menulis {ekspor}, hitungan kami {hitungan}. Sebabnya sama dengan selisih skor Z, bila ada.',
      todo: 'Nilai kami yang dipakai; beri tahu Dinas Kesehatan bila banyak yang berbeda.',
    },
    en: {
      title: 'Nutritional class differs',
      what: 'Cell {:sel}: e-PPGBM says {ekspor}, we compute {hitungan}. The reason is that of the z-score, where it differs.',
      todo: 'Our value is used; tell the health office when many differ.',
    },
  },
} as const satisfies IssueTexts
