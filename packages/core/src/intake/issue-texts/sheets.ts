/**
 * What is said about any table of an office whose columns a person gave their meaning.
 */
import type { IssueTexts } from './issue-text.ts'

export const SHEET_TEXTS = {
  'lembar.persen-tidak-diambil': {
    severity: 'catatan',
    id: {
      title: 'Kolom {:kolom} berisi persen',
      what: 'Kolom {:kolom} ("{:baca}") berisi persentase. Persentase dihitung sendiri dari jumlahnya, jadi kolom ini tidak diambil.',
      todo: 'Tidak perlu tindakan, bila kolom jumlahnya juga ada. Bila tidak, minta jumlahnya.',
    },
    en: {
      title: 'Column {:kolom} holds percentages',
      what: 'Column {:kolom} ("{:baca}") holds percentages. They are reckoned here from the counts, so this column is not taken.',
      todo: 'Nothing to do if the counts are there too. If not, ask for them.',
    },
  },
  'lembar.kolom-rangkap': {
    severity: 'galat',
    id: {
      title: 'Dua kolom untuk {angka}',
      what: 'Kolom {kolomnya} sama-sama dipetakan ke {angka}. Tidak satu pun diambil.',
      todo: 'Biarkan satu kolom saja, atau tandai keduanya untuk dijumlahkan.',
    },
    en: {
      title: 'Two columns for {angka}',
      what: 'The columns {kolomnya} are both mapped to {angka}. Neither is taken.',
      todo: 'Leave one only, or mark both to be added up.',
    },
  },
  'lembar.jumlah-tak-lengkap': {
    severity: 'periksa',
    id: {
      title: '{nama}: {angka} tidak dapat dijumlahkan',
      what: '{angka} di {nama} adalah jumlah beberapa kolom ({:sel}), tetapi {kosong} kosong atau bukan angka. Sel kosong bukan nol, jadi jumlahnya tidak diambil.',
      todo: 'Isi {kosong}; tulis 0 bila memang tidak ada.',
    },
    en: {
      title: '{nama}: {angka} cannot be added up',
      what: '{angka} of {nama} is the sum of several columns ({:sel}), but {kosong} is empty or no number. An empty cell is no zero, so the sum is not taken.',
      todo: 'Fill in {kosong}; write 0 where there is none.',
    },
  },
  'lembar.bukan-milik': {
    severity: 'galat',
    id: {
      title: '{angka} tidak dapat diisi di sini',
      what: 'Kolom {:kolom} dipetakan ke {angka}, yang tidak diminta dari lembaga ini pada periode ini. Kolom itu tidak diambil.',
      todo: 'Pilih angka lain, lembaga lain, atau periode lain.',
    },
    en: {
      title: '{angka} cannot be entered here',
      what: 'Column {:kolom} is mapped to {angka}, which is not asked of this office in this period. The column is not taken.',
      todo: 'Choose another number, office or period.',
    },
  },
  'lembar.tingkat-lain': {
    severity: 'periksa',
    id: {
      title: '{kode} diminta per {diminta}',
      what: '{angka} ({kode}) diminta per {diminta}; {jumlah} baris di lembar {:lembar} adalah wilayah tingkat lain. Angkanya tidak dapat dibagi dan tidak diambil.',
      todo: 'Minta angkanya per {diminta}.',
    },
    en: {
      title: '{kode} is asked by {diminta}',
      what: '{angka} ({kode}) is asked by {diminta}; {jumlah} rows on sheet {:lembar} are areas of another level. Their numbers cannot be spread and are not taken.',
      todo: 'Ask for the numbers by {diminta}.',
    },
  },
  'lembar.kode-bps-asing': {
    severity: 'periksa',
    id: {
      title: 'Kode BPS "{:baca}" belum dikenal',
      what: 'Kolom kode memuat kode BPS, bukan kode Kemendagri. Keduanya tidak dapat dihitung satu dari yang lain, dan belum ada berkas yang menulis "{:baca}" di samping nama wilayahnya. Baris itu tidak diambil.',
      todo: 'Masukkan sekali satu lembar yang memuat kode BPS dan nama desa (atau kecamatan) berdampingan; sesudah diterapkan, kodenya dikenal.',
    },
    en: {
      title: 'BPS code "{:baca}" is not known yet',
      what: 'The column of codes holds codes of the statistics office, not of Kemendagri. One cannot be reckoned from the other, and no file has written "{:baca}" beside the name of its area yet. The row is not taken.',
      todo: 'Bring one table with BPS codes and names of villages (or kecamatan) side by side; once it is applied, its codes are known.',
    },
  },
  'lembar.kode-asing': {
    severity: 'periksa',
    id: {
      title: 'Kode wilayah tidak dikenal',
      what: 'Baris {:baris}: "{:baca}" bukan kode wilayah di {kabupaten}. Baris itu tidak diambil.',
      todo: 'Periksa kodenya di berkas asal.',
    },
    en: {
      title: 'Unknown area code',
      what: 'Row {:baris}: "{:baca}" is no code of an area in {kabupaten}. The row is not taken.',
      todo: 'Check the code in the source file.',
    },
  },
  'lembar.bukan-ya-tidak': {
    severity: 'galat',
    id: {
      title: '{nama}: {kolom} bukan ya atau tidak',
      what: 'Sel {:sel} berisi "{:baca}". Yang diminta ya atau tidak, jadi {nama} dianggap belum dilaporkan.',
      todo: 'Tulis Ya atau Tidak di sel {:sel}, lalu unggah lagi.',
    },
    en: {
      title: '{nama}: {kolom} is neither yes nor no',
      what: 'Cell {:sel} reads "{:baca}". Yes or no is asked for, so {nama} counts as not reported.',
      todo: 'Write Ya or Tidak in cell {:sel}, and upload again.',
    },
  },
  'lembar.melebihi-sasaran': {
    severity: 'periksa',
    id: {
      title: '{wilayah}: {kode} melebihi sasarannya',
      what: '{wilayah}: {angka} menjadi {nilai}, lebih banyak daripada sasarannya ({sasaran}). Mungkin yang diisikan persen, atau sasarannya belum diperbarui.',
      todo: 'Periksa sel {:sel}. Bila memang ada orang dari luar wilayah, nyatakan itu di isian.',
    },
    en: {
      title: '{wilayah}: {kode} exceeds its target group',
      what: '{wilayah}: {angka} becomes {nilai}, more than its target group ({sasaran}). A percentage may have been typed, or the target group is out of date.',
      todo: 'Check cell {:sel}. If people from elsewhere are in it, say so on the form.',
    },
  },
  'lembar.desa-tanpa-baris': {
    severity: 'periksa',
    id: {
      title: '{jumlah} desa tidak ada di lembar ini',
      what: '{jumlah} dari {dari} desa tidak punya baris di lembar {:lembar}: {daftar}. Datanya dianggap belum dilaporkan, bukan nol.',
      todo: 'Minta datanya, atau cocokkan dengan baris yang belum ditempatkan.',
    },
    en: {
      title: '{jumlah} villages are not in this table',
      what: '{jumlah} of {dari} villages have no row on sheet {:lembar}: {daftar}. They count as not reported, not as zero.',
      todo: 'Ask for their data, or match them with rows that have no village yet.',
    },
  },
  'lembar.tidak-sah': {
    severity: 'galat',
    id: {
      title: '{wilayah}: {kode} tidak dapat diisi begitu',
      what: 'Sel {:sel}: {nilai} bukan angka yang dapat diisikan untuk {angka}. {wilayah} dianggap belum dilaporkan.',
      todo: 'Periksa sel {:sel} di berkas asal.',
    },
    en: {
      title: '{wilayah}: {kode} cannot be that',
      what: 'Cell {:sel}: {nilai} cannot be entered for {angka}. {wilayah} counts as not reported.',
      todo: 'Check cell {:sel} in the source file.',
    },
  },
  'lembar.tanpa-tabel': {
    severity: 'galat',
    id: {
      title: 'Tidak ada tabel menurut wilayah',
      what: 'Tidak ditemukan tabel dengan nama desa, nama kecamatan, atau kode wilayah di berkas ini, dan judul kolomnya bukan jenis berkas yang dikenal.',
      todo: 'Pastikan ada satu kolom nama desa (atau kecamatan) dengan judul di atasnya, lalu unggah lagi.',
    },
    en: {
      title: 'No table by area',
      what: 'No table with names of villages or kecamatan, or with area codes, was found in this file, and its headings are of no known kind.',
      todo: 'Make sure that one column names the villages (or kecamatan), with a heading above it, and upload again.',
    },
  },
  'lembar.milik-jenis-lain': {
    severity: 'galat',
    id: {
      title: 'Berkas ini diunggah lembaga lain',
      what: 'Ini rekap e-PPGBM, rekap KRS, atau daftar anak. Berkas itu diunggah Dinas Kesehatan, OPD KB, atau sekretariat.',
      todo: 'Kirimkan berkasnya kepada lembaga itu.',
    },
    en: {
      title: 'This file is for another office to upload',
      what: 'This is the e-PPGBM recap, the KRS recap or a list of children. The health office, the family-planning office or the secretariat uploads it.',
      todo: 'Send the file to that office.',
    },
  },
} as const satisfies IssueTexts
