/**
 * What is said about a list of offices and officials that somebody pasted.
 */
import type { IssueTexts } from './issue-text.ts'

export const OPD_TEXTS = {
  'lembaga.tanpa-judul': {
    severity: 'galat',
    id: {
      title: 'Judul kolom tidak ditemukan',
      what: 'Tidak ada baris judul dengan kolom Nama lembaga di tempelan ini.',
      todo: 'Salin juga baris judulnya, misalnya: Jenis, Nama lembaga, Singkatan, Wilayah, Pejabat, Jabatan, Telepon, Surel, Mulai.',
    },
    en: {
      title: 'No column headings',
      what: 'No heading row with a column Nama lembaga was found in what was pasted.',
      todo: 'Copy the heading row too, for example: Jenis, Nama lembaga, Singkatan, Wilayah, Pejabat, Jabatan, Telepon, Surel, Mulai.',
    },
  },
  'lembaga.tanpa-nama': {
    severity: 'galat',
    id: { title: 'Nama lembaga kosong', what: 'Sel {:sel} kosong; baris ini dilewati.', todo: 'Isi nama lembaganya, lalu tempel lagi.' },
    en: {
      title: 'Name of the office is empty',
      what: 'Cell {:sel} is empty; this row is left out.',
      todo: 'Fill in the name of the office and paste again.',
    },
  },
  'lembaga.jenis-tak-dikenal': {
    severity: 'periksa',
    id: {
      title: 'Jenis lembaga tidak dikenal',
      what: 'Sel {:sel} berisi {:baca}; lembaga ini dibaca sebagai {jenis}.',
      todo: 'Pakai salah satu: OPD, Puskesmas, Posyandu, Rumah sakit, Instansi vertikal, Lembaga.',
    },
    en: {
      title: 'Unknown kind of office',
      what: 'Cell {:sel} says {:baca}; the office was read as {jenis}.',
      todo: 'Use one of: OPD, Puskesmas, Posyandu, Rumah sakit, Instansi vertikal, Lembaga.',
    },
  },
  'lembaga.wilayah-tak-dikenal': {
    severity: 'periksa',
    id: {
      title: 'Wilayah tidak dikenal',
      what: 'Sel {:sel} berisi {:baca}, yang bukan satu kecamatan atau desa di kabupaten ini; lembaga dibaca tanpa wilayah.',
      todo: 'Tulis kode wilayah, atau nama yang hanya dipakai satu kecamatan atau desa.',
    },
    en: {
      title: 'Unknown area',
      what: 'Cell {:sel} says {:baca}, which is not one kecamatan or village of this district; the office was read without an area.',
      todo: 'Write the area code, or a name that only one kecamatan or village bears.',
    },
  },
  'lembaga.telepon-tak-terbaca': {
    severity: 'periksa',
    id: {
      title: 'Nomor telepon tidak terbaca',
      what: 'Sel {:sel} bukan nomor telepon; nomornya tidak diambil.',
      todo: 'Tulis angka saja, misalnya 081234567890.',
    },
    en: {
      title: 'Telephone number not readable',
      what: 'Cell {:sel} is no telephone number; it was not taken.',
      todo: 'Write digits only, for example 081234567890.',
    },
  },
  'lembaga.surel-tak-terbaca': {
    severity: 'periksa',
    id: {
      title: 'Alamat surel tidak terbaca',
      what: 'Sel {:sel} bukan alamat surel; alamatnya tidak diambil.',
      todo: 'Tulis alamat lengkap, misalnya nama@daerah.go.id.',
    },
    en: {
      title: 'E-mail address not readable',
      what: 'Cell {:sel} is no e-mail address; it was not taken.',
      todo: 'Write the whole address, for example nama@daerah.go.id.',
    },
  },
  'lembaga.tanggal-tak-terbaca': {
    severity: 'periksa',
    id: {
      title: 'Tanggal tidak terbaca',
      what: 'Sel {:sel} berisi {:baca}, yang bukan tanggal; dibaca sebagai belum diketahui.',
      todo: 'Tulis 2026-01-31 atau 31/01/2026.',
    },
    en: {
      title: 'Date not readable',
      what: 'Cell {:sel} says {:baca}, which is no date; it was read as not known.',
      todo: 'Write 2026-01-31 or 31/01/2026.',
    },
  },
  'lembaga.pejabat-tanpa-jabatan': {
    severity: 'periksa',
    id: {
      title: 'Jabatan kosong',
      what: 'Baris {:baris} menyebut pejabat tanpa jabatannya; dibaca sebagai pimpinan lembaga.',
      todo: 'Isi jabatannya bila ia bukan pimpinan.',
    },
    en: {
      title: 'Post is empty',
      what: 'Row {:baris} names an official without a post; read as the head of the office.',
      todo: 'Fill in the post if the person is not the head.',
    },
  },
} as const satisfies IssueTexts
