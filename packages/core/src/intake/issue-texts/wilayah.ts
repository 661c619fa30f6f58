/**
 * What is said when rows of a file are given their places: which village a name or code means.
 */
import type { IssueTexts } from './issue-text.ts'

export const WILAYAH_TEXTS = {
  'wilayah.nama-mirip': {
    severity: 'periksa',
    id: {
      title: '{nama} dibaca sebagai {desa}',
      what: 'Baris {:baris} menulis "{nama}". Bedanya {beda} huruf dari {desa} ({kode}), dan tidak ada desa lain yang sedekat itu.',
      todo: 'Benarkan atau pilih desa lain. Pilihan yang dibenarkan diingat untuk unggahan berikutnya.',
    },
    en: {
      title: '{nama} read as {desa}',
      what: 'Row {:baris} says "{nama}". It differs by {beda} letter(s) from {desa} ({kode}), and no other village is as near.',
      todo: 'Confirm it or choose another village. What you confirm is remembered for the next upload.',
    },
  },
  'wilayah.nama-urutan': {
    severity: 'periksa',
    id: {
      title: '{nama} ditempatkan menurut urutan baris',
      what: 'Ada beberapa desa bernama {nama}. Baris {:baris} ditempatkan di {desa} ({kode}), Kecamatan {kecamatan}, karena baris di sekitarnya dari kecamatan itu.',
      todo: 'Benarkan atau pilih desa yang lain.',
    },
    en: {
      title: '{nama} placed by the order of rows',
      what: 'Several villages are called {nama}. Row {:baris} was placed at {desa} ({kode}), Kecamatan {kecamatan}, because the rows around it belong there.',
      todo: 'Confirm it or choose the other village.',
    },
  },
  'wilayah.belum-ditempatkan': {
    severity: 'periksa',
    id: {
      title: '{nama} belum ditempatkan',
      what: 'Baris {:baris} menulis "{nama}"; nama itu tidak ada di daftar desa kabupaten ini. Angkanya belum masuk desa dan kecamatan mana pun.',
      todo: 'Pilih desanya. Selama belum dipilih, jumlah kabupaten menyebut baris ini terpisah.',
    },
    en: {
      title: '{nama} is not placed yet',
      what: 'Row {:baris} says "{nama}"; no village of this district has that name. Its numbers are in no village and no kecamatan yet.',
      todo: 'Choose its village. Until then the totals of the district name this row separately.',
    },
  },
  'wilayah.saran-sisa': {
    severity: 'periksa',
    id: {
      title: '{nama} mungkin {desa}',
      what: 'Baris {:baris} menulis "{nama}"; nama itu tidak ada di daftar desa. {desa} ({kode}) satu-satunya desa {cakupan} yang belum punya baris. Angkanya belum masuk desa dan kecamatan mana pun.',
      todo: 'Benarkan bila memang desa itu, atau pilih desa lain. Tanpa itu barisnya tetap terpisah.',
    },
    en: {
      title: '{nama} may be {desa}',
      what: 'Row {:baris} says "{nama}"; no village has that name. {desa} ({kode}) is the only village of {cakupan} without a row. Its numbers are in no village and no kecamatan yet.',
      todo: 'Confirm it if it is that village, or choose another. Until then the row stays apart.',
    },
  },
  'wilayah.saran-mirip': {
    severity: 'periksa',
    id: {
      title: '{nama} mungkin {desa}',
      what: 'Baris {:baris} menulis "{nama}"; ejaannya mirip {desa} ({kode}), tetapi tidak cukup pasti untuk diambil. Angkanya belum masuk desa dan kecamatan mana pun.',
      todo: 'Benarkan bila memang desa itu, atau pilih desa lain.',
    },
    en: {
      title: '{nama} may be {desa}',
      what: 'Row {:baris} says "{nama}"; the spelling is like {desa} ({kode}), but not surely enough to be taken. Its numbers are in no village and no kecamatan yet.',
      todo: 'Confirm it if it is that village, or choose another.',
    },
  },
  'wilayah.bukan-kabupaten-ini': {
    severity: 'galat',
    id: {
      title: 'Berkas kabupaten lain',
      what: 'Hanya {cocok} dari {baris} nama desa di berkas ini yang ada di {kabupaten}. Tidak ada yang dipakai dari berkas ini.',
      todo: 'Unggah berkas kabupaten ini, atau buka kabupaten yang dimaksud.',
    },
    en: {
      title: "Another district's file",
      what: 'Only {cocok} of {baris} village names in this file belong to {kabupaten}. Nothing of this file is used.',
      todo: 'Upload the file of this district, or open the district that is meant.',
    },
  },
  'wilayah.kabupaten-lain': {
    severity: 'galat',
    id: {
      title: 'Berkas ini milik {dugaan}',
      what: 'Hanya {cocok} dari {baris} nama desa di berkas ini yang ada di {kabupaten}; sebagian besar ada di {dugaan}. Tidak ada yang dipakai dari berkas ini.',
      todo: 'Unggah berkas {kabupaten}, atau buka {dugaan}.',
    },
    en: {
      title: 'This file belongs to {dugaan}',
      what: 'Only {cocok} of {baris} village names in this file belong to {kabupaten}; most belong to {dugaan}. Nothing of this file is used.',
      todo: 'Upload the file of {kabupaten}, or open {dugaan}.',
    },
  },
  'wilayah.baris-berlebih': {
    severity: 'periksa',
    id: {
      title: 'Lebih banyak baris daripada desa',
      what: '{baris} baris belum ditempatkan, padahal hanya {sisa} desa yang belum punya baris. Jadi sebagian bukan desa kabupaten ini; angkanya tidak masuk total kabupaten.',
      todo: 'Cari baris jumlah, baris puskesmas, atau desa kabupaten lain di antaranya, dan pilih desa untuk yang lain.',
    },
    en: {
      title: 'More rows than villages',
      what: '{baris} rows are not placed, but only {sisa} villages have no row. So some are no villages of this district; their numbers are in no district total.',
      todo: 'Look among them for sums, puskesmas or villages of another district, and choose the village of the others.',
    },
  },
  'wilayah.baris-wilayah': {
    severity: 'periksa',
    id: {
      title: '{nama} bukan desa',
      what: 'Baris {:baris} bernama "{nama}", yaitu {wilayah}, bukan desa. Angkanya dianggap jumlah beberapa desa dan tidak dihitung lagi.',
      todo: 'Bila baris itu sebenarnya desa, tulis nama desanya di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: '{nama} is no village',
      what: 'Row {:baris} is called "{nama}", which is {wilayah}, not a village. Its numbers are taken as a sum of villages and not counted again.',
      todo: 'If the row is a village, write the name of the village in the source file and upload again.',
    },
  },
  'wilayah.desa-tanpa-baris': {
    severity: 'periksa',
    id: {
      title: '{desa} tidak ada di berkas',
      what: 'Desa {desa} ({kode}), Kecamatan {kecamatan}, tidak punya baris di berkas ini. Datanya dianggap belum dilaporkan, bukan nol.',
      todo: 'Minta datanya, atau cocokkan dengan baris yang belum ditempatkan.',
    },
    en: {
      title: '{desa} is not in the file',
      what: 'Village {desa} ({kode}), Kecamatan {kecamatan}, has no row in this file. It is taken as not reported, not as zero.',
      todo: 'Ask for its data, or match it with a row that is not placed yet.',
    },
  },
  'wilayah.desa-ganda': {
    severity: 'galat',
    id: {
      title: '{desa} tertulis lebih dari sekali',
      what: 'Baris {barisnya} sama-sama menunjuk {desa} ({kode}) dengan angka yang berbeda. Tidak satu pun dipakai.',
      todo: 'Hapus baris yang salah di berkas asal, atau perbaiki nama desanya, lalu unggah lagi.',
    },
    en: {
      title: '{desa} is written more than once',
      what: 'Rows {barisnya} all point to {desa} ({kode}) with different numbers. None of them is used.',
      todo: 'Delete the wrong row in the source file, or correct the village name, and upload again.',
    },
  },
  'wilayah.desa-kembar': {
    severity: 'periksa',
    id: {
      title: '{desa} tertulis sama lebih dari sekali',
      what: 'Baris {barisnya} menunjuk {desa} ({kode}) dengan angka yang sama persis. Satu yang dipakai.',
      todo: 'Pastikan salah satunya bukan desa lain yang namanya keliru.',
    },
    en: {
      title: '{desa} is written twice alike',
      what: 'Rows {barisnya} point to {desa} ({kode}) with exactly the same numbers. One is used.',
      todo: 'Make sure that one of them is not another village with a wrong name.',
    },
  },
  'wilayah.kecamatan-tak-dikenal': {
    severity: 'periksa',
    id: {
      title: 'Kecamatan {kecamatan} tidak dikenal',
      what: 'Baris {:baris} menyebut Kecamatan "{kecamatan}", yang tidak ada di kabupaten ini. Desa {nama} dicari tanpa kecamatannya.',
      todo: 'Periksa apakah desanya ditempatkan dengan benar.',
    },
    en: {
      title: 'Kecamatan {kecamatan} is unknown',
      what: 'Row {:baris} names Kecamatan "{kecamatan}", which is not in this district. {nama} was looked up without it.',
      todo: 'Check that the village was placed rightly.',
    },
  },
  'wilayah.kode-nama-beda': {
    severity: 'periksa',
    id: {
      title: '{nama}: kode dan nama berbeda',
      what: 'Baris {:baris}: kode {kode} adalah {desaKode}, tetapi namanya "{nama}". Baris ini ditempatkan di {desa}.',
      todo: 'Benarkan atau pilih desa yang lain.',
    },
    en: {
      title: '{nama}: code and name disagree',
      what: 'Row {:baris}: code {kode} is {desaKode}, but the name says "{nama}". The row was placed at {desa}.',
      todo: 'Confirm it or choose the other village.',
    },
  },
  'wilayah.alias-dipakai': {
    severity: 'catatan',
    id: {
      title: '{nama} = {desa}',
      what: 'Baris {:baris}: "{nama}" dibaca sebagai {desa} ({kode}), sesuai yang pernah dibenarkan.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{nama} = {desa}',
      what: 'Row {:baris}: "{nama}" is read as {desa} ({kode}), as was confirmed before.',
      todo: 'Nothing to do.',
    },
  },
  'wilayah.nama-ganda': {
    severity: 'periksa',
    id: {
      title: '{nama}: nama beberapa desa',
      what: 'Baris {:baris}: nama {nama} dipakai beberapa desa ({pilihan}), dan berkas ini tidak menunjukkan yang mana. Angkanya belum masuk desa dan kecamatan mana pun.',
      todo: 'Pilih desanya.',
    },
    en: {
      title: '{nama}: the name of several villages',
      what: 'Row {:baris}: several villages are called {nama} ({pilihan}), and this file does not show which one is meant. Its numbers are in no village and no kecamatan yet.',
      todo: 'Choose its village.',
    },
  },
} as const satisfies IssueTexts
