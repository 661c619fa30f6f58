/**
 * What is said about the villages that a list of children names. Reported by `child-place-issues.ts`, once for each place.
 */
import type { IssueTexts } from './issue-text.ts'

export const CHILD_PLACE_TEXTS = {
  'wilayah.anak-desa': {
    severity: 'periksa',
    id: {
      title: 'Desa {nama} tidak dikenal',
      what: 'Sel {:sel} menulis desa "{nama}" ({jumlah} baris). {kabupaten} tidak punya desa bernama itu, jadi barisnya belum masuk desa mana pun.',
      todo: 'Pilih desanya, atau perbaiki namanya di berkas asal.',
    },
    en: {
      title: 'Village {nama} is unknown',
      what: 'Cell {:sel} names the village "{nama}" ({jumlah} rows). {kabupaten} has none of that name, so the rows are in no village yet.',
      todo: 'Choose its village, or correct the name in the source file.',
    },
  },
  'wilayah.anak-desa-saran': {
    severity: 'periksa',
    id: {
      title: '{nama} mungkin {desa}',
      what: 'Sel {:sel} menulis desa "{nama}" ({jumlah} baris). Yang mendekati: {desa} ({kode}), Kecamatan {kecamatan}. Barisnya belum masuk desa mana pun.',
      todo: 'Benarkan bila memang desa itu, atau pilih desa lain.',
    },
    en: {
      title: '{nama} may be {desa}',
      what: 'Cell {:sel} names the village "{nama}" ({jumlah} rows). The nearest: {desa} ({kode}), Kecamatan {kecamatan}. The rows are in no village yet.',
      todo: 'Confirm it if it is that village, or choose another.',
    },
  },
  'wilayah.anak-desa-ganda': {
    severity: 'periksa',
    id: {
      title: '{nama}: nama beberapa desa',
      what: 'Sel {:sel} menulis desa "{nama}" ({jumlah} baris), nama beberapa desa ({pilihan}), dan kecamatannya tidak menunjukkan yang mana. Barisnya belum masuk desa mana pun.',
      todo: 'Lengkapi kolom kecamatan di berkas asal, atau pilih desanya.',
    },
    en: {
      title: '{nama}: the name of several villages',
      what: 'Cell {:sel} names the village "{nama}" ({jumlah} rows), the name of several ({pilihan}), and the kecamatan does not show which. The rows are in no village yet.',
      todo: 'Fill in the kecamatan column in the source file, or choose the village.',
    },
  },
  'wilayah.anak-tanpa-desa': {
    severity: 'periksa',
    id: {
      title: '{jumlah} baris tanpa desa',
      what: 'Kolom desa kosong pada {jumlah} baris, yang pertama baris {:baris}. Barisnya belum masuk desa mana pun.',
      todo: 'Isi desanya di berkas asal.',
    },
    en: {
      title: '{jumlah} rows without a village',
      what: 'The village is blank in {jumlah} rows, the first being row {:baris}. They are in no village yet.',
      todo: 'Fill in the village in the source file.',
    },
  },
  'wilayah.anak-kecamatan': {
    severity: 'periksa',
    id: {
      title: 'Kecamatan {kecamatan} tidak dikenal',
      what: 'Sel {:sel} menyebut Kecamatan "{kecamatan}", yang tidak ada di kabupaten ini. Desanya dicari tanpa kecamatannya.',
      todo: 'Periksa apakah desanya ditempatkan dengan benar.',
    },
    en: {
      title: 'Kecamatan {kecamatan} is unknown',
      what: 'Cell {:sel} names Kecamatan "{kecamatan}", which is not in this district. The village was looked up without it.',
      todo: 'Check that the village was placed rightly.',
    },
  },
  'wilayah.anak-kabupaten-lain': {
    severity: 'periksa',
    id: {
      title: '{jumlah} baris dari kabupaten lain',
      what: 'Sel {:sel} menyebut "{kabupaten}", sedangkan daftar ini diperiksa untuk {milik}, dan desanya tidak ditemukan di sini. {jumlah} baris menyebutnya.',
      todo: 'Pastikan barisnya memang milik kabupaten lain; baris itu tidak dipakai di sini.',
    },
    en: {
      title: '{jumlah} rows of another district',
      what: 'Cell {:sel} says "{kabupaten}", while this list is checked for {milik}, and the village is not found here. {jumlah} rows say so.',
      todo: 'Make sure that they belong to another district; they are not used here.',
    },
  },
} as const satisfies IssueTexts
