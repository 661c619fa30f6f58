/**
 * What is said when a file cannot be opened as a table at all. Nothing of such a file is taken.
 */
import type { IssueTexts } from './issue-text.ts'

export const WORKBOOK_TEXTS = {
  'buku.kosong': {
    severity: 'galat',
    id: {
      title: 'Berkas kosong',
      what: 'Berkas ini tidak berisi apa pun (0 bita).',
      todo: 'Unduh atau salin ulang berkasnya, lalu unggah lagi.',
    },
    en: { title: 'Empty file', what: 'This file holds nothing (0 bytes).', todo: 'Download or copy the file again, then upload it.' },
  },
  'buku.bukan-tabel': {
    severity: 'galat',
    id: {
      title: 'Bukan berkas tabel',
      what: 'Isi berkas ini adalah {jenis}, apa pun akhiran namanya. Isinya tidak dapat dibaca sebagai tabel.',
      todo: 'Unggah berkas aslinya dari e-PPGBM atau SIGA: .xlsx, .xls, .ods, atau .csv.',
    },
    en: {
      title: 'Not a table',
      what: 'Whatever its name ends in, this file is {jenis}. It cannot be read as a table.',
      todo: 'Upload the original file from e-PPGBM or SIGA: .xlsx, .xls, .ods or .csv.',
    },
  },
  'buku.terkunci': {
    severity: 'galat',
    id: {
      title: 'Berkas dikunci kata sandi',
      what: 'Berkas ini hanya terbuka dengan kata sandi.',
      todo: 'Buka di Excel, hapus kata sandinya (File, Info, Protect Workbook), simpan, lalu unggah lagi.',
    },
    en: {
      title: 'Locked with a password',
      what: 'This file opens only with a password.',
      todo: 'Open it in Excel, remove the password (File, Info, Protect Workbook), save it and upload it again.',
    },
  },
  'buku.rusak': {
    severity: 'galat',
    id: {
      title: 'Berkas terpotong atau rusak',
      what: 'Berkas ini tidak dapat dibuka sampai selesai: ada bagian yang hilang atau berubah.',
      todo: 'Unduh ulang berkasnya. Bila Excel masih dapat membukanya, simpan sebagai .xlsx baru, lalu unggah.',
    },
    en: {
      title: 'Cut off or damaged',
      what: 'This file cannot be read to its end: a part is missing or altered.',
      todo: 'Download it again. If Excel still opens it, save it as a new .xlsx and upload that.',
    },
  },
  'buku.terlalu-besar': {
    severity: 'galat',
    id: {
      title: 'Berkas terlalu besar',
      what: 'Besar berkas ini {besar} MB; yang diterima paling besar {batas} MB.',
      todo: 'Periksa apakah berkasnya benar. Rekap satu kabupaten biasanya kurang dari 1 MB.',
    },
    en: {
      title: 'File too large',
      what: 'This file has {besar} MB; at most {batas} MB are accepted.',
      todo: 'Check that it is the right file. The recap of one district usually has less than 1 MB.',
    },
  },
  'buku.mengembang': {
    severity: 'galat',
    id: {
      title: 'Isi berkas mengembang tidak wajar',
      what: 'Berkas ini kecil, tetapi isinya mengembang melewati batas {batas} MB bila dibuka. Berkas itu tidak dibuka agar komputer tetap aman.',
      todo: 'Unduh ulang dari sumber aslinya. Bila tetap begini, jangan dipakai dan beri tahu pengirimnya.',
    },
    en: {
      title: 'The file swells abnormally',
      what: 'This file is small, but its content would swell beyond {batas} MB. It was not opened, to keep the computer safe.',
      todo: 'Download it again from its source. If it stays so, do not use it and tell the sender.',
    },
  },
  'buku.terlalu-banyak-baris': {
    severity: 'galat',
    id: {
      title: 'Terlalu banyak baris',
      what: 'Lembar {nama} berisi lebih dari {batas} baris, lebih banyak daripada yang dapat dibaca sekaligus untuk jenis berkas ini. Tidak ada barisnya yang diambil.',
      todo: 'Bila ini rekap, pastikan berisi satu baris per desa, bukan per orang. Bila ini daftar, bagi per kecamatan. Bila kelebihannya baris kosong, hapus baris itu dan simpan lagi.',
    },
    en: {
      title: 'Too many rows',
      what: 'Sheet {nama} has more than {batas} rows, more than can be read at once for this kind of file. None of its rows was taken.',
      todo: 'If it is a recap, make sure that it has one row a village, not one a person. If it is a list, divide it by kecamatan. If the surplus rows are blank, delete them and save again.',
    },
  },
  'buku.terlalu-banyak-sel': {
    severity: 'galat',
    id: {
      title: 'Terlalu banyak sel',
      what: 'Berkas ini berisi lebih dari {batas} sel; rekap desa jauh lebih kecil.',
      todo: 'Hapus lembar, kolom, dan baris yang tidak perlu, simpan, lalu unggah lagi.',
    },
    en: {
      title: 'Too many cells',
      what: 'This file has more than {batas} cells; a village recap is far smaller.',
      todo: 'Delete the sheets, columns and rows that are not needed, save, and upload again.',
    },
  },
  'buku.terlalu-banyak-teks': {
    severity: 'galat',
    id: {
      title: 'Terlalu banyak teks',
      what: 'Berkas ini menyimpan lebih dari {batas} teks yang berbeda; rekap desa jauh lebih kecil.',
      todo: 'Simpan ulang hanya lembar rekapnya sebagai .xlsx baru, lalu unggah lagi.',
    },
    en: {
      title: 'Too many texts',
      what: 'This file keeps more than {batas} different texts; a village recap is far smaller.',
      todo: 'Save only the recap sheet as a new .xlsx and upload it again.',
    },
  },
  'buku.terlalu-lama': {
    severity: 'galat',
    id: {
      title: 'Pembacaan dihentikan',
      what: 'Berkas ini belum selesai dibaca setelah {detik} detik, jadi pembacaannya dihentikan.',
      todo: 'Simpan ulang hanya lembar rekapnya sebagai .xlsx baru, lalu unggah lagi.',
    },
    en: {
      title: 'Reading was stopped',
      what: 'This file was not read to its end after {detik} seconds, so reading was stopped.',
      todo: 'Save only the recap sheet as a new .xlsx and upload it again.',
    },
  },
  'buku.terlalu-berat': {
    severity: 'galat',
    id: {
      title: 'Berkas memakan terlalu banyak memori',
      what: 'Isi berkas ini melewati batas memori pembacaan ({batas} MB), jadi pembacaannya dihentikan.',
      todo: 'Simpan ulang hanya lembar rekapnya sebagai .xlsx baru, lalu unggah lagi.',
    },
    en: {
      title: 'File needs too much memory',
      what: 'Reading this file went beyond the memory limit ({batas} MB), so reading was stopped.',
      todo: 'Save only the recap sheet as a new .xlsx and upload it again.',
    },
  },
  'buku.memuat-nik': {
    severity: 'periksa',
    id: {
      title: 'Nomor seperti NIK di dalam rekap',
      what: 'Sel {:sel} memuat 16 angka seperti NIK atau nomor KK ({:baca}). Rekap tidak memerlukannya; nomornya tidak disimpan.',
      todo: 'Hapus nomor itu dari berkas, dan periksa apakah isi kolomnya bergeser.',
    },
    en: {
      title: 'A number like a NIK in the recap',
      what: 'Cell {:sel} holds 16 digits like a NIK or the number of a family card ({:baca}). A recap needs none; the number is not kept.',
      todo: 'Take the number out of the file, and check whether its cells have shifted.',
    },
  },
  'buku.tanpa-isi': {
    severity: 'galat',
    id: {
      title: 'Tidak ada isi',
      what: 'Berkas ini dapat dibuka, tetapi tidak satu pun lembarnya berisi.',
      todo: 'Periksa berkasnya di Excel, lalu unggah yang berisi rekap.',
    },
    en: {
      title: 'No content',
      what: 'This file opens, but none of its sheets holds anything.',
      todo: 'Look at it in Excel, then upload the one that holds the recap.',
    },
  },
  'buku.tabel-kembar': {
    severity: 'catatan',
    id: {
      title: 'Tabel tertulis dua kali',
      what: 'Berkas ini memuat tabel yang sama persis {kali} kali; satu yang dipakai.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Table written twice',
      what: 'This file holds exactly the same table {kali} times; one is used.',
      todo: 'Nothing to do.',
    },
  },
} as const satisfies IssueTexts
