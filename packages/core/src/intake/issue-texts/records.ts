/**
 * What is said about the cells of any list: values that are not what their column holds, numbers of persons that cannot be used.
 */
import type { IssueTexts } from './issue-text.ts'

export const RECORD_TEXTS = {
  'baris.bukan-jumlah': {
    severity: 'galat',
    id: {
      title: '{kolom} bukan bilangan',
      what: 'Sel {:sel} berisi "{:baca}", bukan bilangan bulat. {kolom} pada baris {:baris} dianggap kosong, bukan nol.',
      todo: 'Tulis bilangannya di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is no count',
      what: 'Cell {:sel} reads "{:baca}", which is no whole number. {kolom} of row {:baris} is taken as blank, not as zero.',
      todo: 'Write the number in cell {:sel} and upload again.',
    },
  },
  'baris.bukan-angka': {
    severity: 'galat',
    id: {
      title: '{kolom} bukan angka',
      what: 'Sel {:sel} berisi "{:baca}", bukan angka. {kolom} pada baris {:baris} dianggap kosong, bukan nol.',
      todo: 'Tulis angkanya di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is no number',
      what: 'Cell {:sel} reads "{:baca}", which is no number. {kolom} of row {:baris} is taken as blank, not as zero.',
      todo: 'Write the number in cell {:sel} and upload again.',
    },
  },
  'baris.bukan-uang': {
    severity: 'galat',
    id: {
      title: '{kolom} bukan nilai uang',
      what: 'Sel {:sel} berisi "{:baca}", bukan nilai rupiah. {kolom} pada baris {:baris} dianggap kosong, bukan nol.',
      todo: 'Tulis nilainya di sel {:sel}, misalnya 12.500.000, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is no amount',
      what: 'Cell {:sel} reads "{:baca}", which is no amount in rupiah. {kolom} of row {:baris} is taken as blank, not as zero.',
      todo: 'Write the amount in cell {:sel}, such as 12.500.000, and upload again.',
    },
  },
  'baris.bukan-tanggal': {
    severity: 'galat',
    id: {
      title: '{kolom} bukan tanggal',
      what: 'Sel {:sel} berisi "{:baca}", bukan tanggal yang ada. {kolom} pada baris {:baris} dianggap kosong.',
      todo: 'Tulis tanggalnya di sel {:sel}, misalnya 17/08/2025, lalu unggah lagi.',
    },
    en: {
      title: '{kolom} is no date',
      what: 'Cell {:sel} reads "{:baca}", which is no date that exists. {kolom} of row {:baris} is taken as blank.',
      todo: 'Write the date in cell {:sel}, such as 17/08/2025, and upload again.',
    },
  },
  'baris.bukan-tanda': {
    severity: 'galat',
    id: {
      title: '{kolom}: tanda tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", bukan V, ya, atau tidak. {kolom} pada baris {:baris} dianggap belum diisi.',
      todo: 'Tulis V, ya, atau tidak di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{kolom}: unknown mark',
      what: 'Cell {:sel} reads "{:baca}", which is neither V, ya nor tidak. {kolom} of row {:baris} is taken as not filled in.',
      todo: 'Write V, ya or tidak in cell {:sel} and upload again.',
    },
  },
  'baris.bukan-pilihan': {
    severity: 'periksa',
    id: {
      title: '{kolom}: pilihan tidak dikenali',
      what: 'Sel {:sel} berisi "{:baca}", tanpa nomor pilihan. {kolom} pada baris {:baris} dianggap belum diisi.',
      todo: 'Tulis nomor pilihannya di sel {:sel}, misalnya 1;4, lalu unggah lagi.',
    },
    en: {
      title: '{kolom}: unknown choice',
      what: 'Cell {:sel} reads "{:baca}", without the number of a choice. {kolom} of row {:baris} is taken as not filled in.',
      todo: 'Write the numbers of the choices in cell {:sel}, such as 1;4, and upload again.',
    },
  },
  'baris.nomor-bukan-16': {
    severity: 'periksa',
    id: {
      title: '{kolom} tidak 16 angka',
      what: '{kolom} pada sel {:sel} ({:baca}) tidak terdiri atas 16 angka. Nomor itu tidak dipakai.',
      todo: 'Periksa nomornya di kartu keluarga.',
    },
    en: {
      title: '{kolom} has not 16 digits',
      what: '{kolom} in cell {:sel} ({:baca}) has not 16 digits. It is not used.',
      todo: 'Check the number on the family card.',
    },
  },
  'baris.nomor-contoh': {
    severity: 'periksa',
    id: {
      title: '{kolom} tampaknya nomor contoh',
      what: '{kolom} pada sel {:sel} ({:baca}) tampaknya nomor contoh atau buatan. Nomor itu tidak dipakai.',
      todo: 'Periksa nomornya di kartu keluarga.',
    },
    en: {
      title: '{kolom} looks made up',
      what: '{kolom} in cell {:sel} ({:baca}) looks like a dummy. It is not used.',
      todo: 'Check the number on the family card.',
    },
  },
  'baris.nomor-disamarkan': {
    severity: 'catatan',
    id: {
      title: '{kolom} disamarkan',
      what: '{kolom} disamarkan pada {jumlah} dari {dari} baris, jadi tidak dapat dipakai untuk mencocokkan.',
      todo: 'Tidak perlu tindakan; pencocokan memakai nama dan wilayah. Minta nomor lengkap hanya bila diperlukan.',
    },
    en: {
      title: '{kolom} is masked',
      what: '{kolom} is masked in {jumlah} of {dari} rows, so it cannot be used for matching.',
      todo: 'Nothing to do; names and places are used. Ask for whole numbers only if you need them.',
    },
  },
  'baris.nomor-rusak': {
    severity: 'periksa',
    id: {
      title: '{kolom} dirusak Excel',
      what: '{kolom} pada {jumlah} dari {dari} baris dibulatkan atau ditulis seperti 3,2E+15 oleh Excel. Angka terakhirnya hilang, jadi nomor itu tidak dipakai.',
      todo: 'Minta berkas aslinya, atau unduh lagi dengan kolom nomor bertipe teks.',
    },
    en: {
      title: '{kolom} damaged by Excel',
      what: '{kolom} of {jumlah} of {dari} rows was rounded or written like 3.2E+15 by Excel. Its last digits are lost, so it is not used.',
      todo: 'Ask for the original file, or download it again with the numbers as text.',
    },
  },
  'baris.kolom-wajib-tidak-ada': {
    severity: 'galat',
    id: {
      title: 'Kolom {kolom} tidak ada',
      what: 'Lembar {:lembar} tidak memuat kolom {kolom}. Tanpa kolom itu daftar ini tidak dapat dipakai.',
      todo: 'Unduh lagi daftar yang lengkap, lalu unggah.',
    },
    en: {
      title: 'Column {kolom} is missing',
      what: 'Sheet {:lembar} has no column {kolom}. Without it this list cannot be used.',
      todo: 'Download the complete list again and upload it.',
    },
  },
  'baris.kolom-tambahan': {
    severity: 'catatan',
    id: {
      title: 'Kolom tambahan tidak dibaca',
      what: 'Kolom {daftar} bukan bagian daftar ini dan tidak dibaca.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Extra columns not read',
      what: 'The columns {daftar} are no part of this list and are not read.',
      todo: 'Nothing to do.',
    },
  },
  'baris.lembar-lain': {
    severity: 'periksa',
    id: {
      title: 'Ada lembar daftar lain',
      what: 'Lembar {:lembar} yang dipakai. Lembar {lain} juga berbentuk daftar seperti ini, tetapi tidak dibaca.',
      todo: 'Simpan lembar lain sebagai berkas tersendiri bila isinya juga diperlukan.',
    },
    en: {
      title: 'Other sheets with such a list',
      what: 'Sheet {:lembar} is used. {lain} also looks like such a list but was not read.',
      todo: 'Save the other sheets as files of their own if you need them too.',
    },
  },
  'baris.tanpa-baris': {
    severity: 'galat',
    id: {
      title: 'Daftar kosong',
      what: 'Judul kolom ditemukan di lembar {:lembar}, tetapi tidak ada baris isi di bawahnya.',
      todo: 'Unduh ulang daftar yang sudah terisi.',
    },
    en: {
      title: 'An empty list',
      what: 'The headings were found on sheet {:lembar}, but no row follows.',
      todo: 'Download the filled-in list again.',
    },
  },
  'baris.jumlah-dilewati': {
    severity: 'catatan',
    id: {
      title: 'Baris jumlah dilewati',
      what: 'Baris {:baris} ("{:baca}") adalah baris jumlah, bukan isi daftar. Baris itu dilewati.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Total row skipped',
      what: 'Row {:baris} ("{:baca}") is a total, not a row of the list. It is skipped.',
      todo: 'Nothing to do.',
    },
  },
  'berkas.bukan-daftar-ini': {
    severity: 'galat',
    id: {
      title: 'Bukan daftar yang diharapkan',
      what: 'Judul kolom daftar {jenis} tidak ditemukan di berkas {:berkas}.',
      todo: 'Pastikan baris judul kolom ikut terunduh, lalu unggah lagi.',
    },
    en: {
      title: 'Not the list that was expected',
      what: 'The headings of the list ({jenis}) were not found in {:berkas}.',
      todo: 'Make sure that the heading row was downloaded too, and upload again.',
    },
  },
} as const satisfies IssueTexts
