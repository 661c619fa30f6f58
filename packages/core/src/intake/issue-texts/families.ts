/**
 * What is said about a list of families at risk. No text names a family.
 */
import type { IssueTexts } from './issue-text.ts'

export const FAMILY_TEXTS = {
  'keluarga.tanpa-identitas': {
    severity: 'galat',
    id: {
      title: 'Keluarga tanpa nomor dan nama',
      what: 'Baris {:baris} tidak memuat nomor KK maupun nama, jadi keluarganya tidak dapat ditemukan.',
      todo: 'Isi nomor KK atau nama di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: 'A family without number and name',
      what: 'Row {:baris} holds neither the number of a family card nor a name, so the family cannot be found.',
      todo: 'Fill in the number or the name in the source file and upload again.',
    },
  },
  'keluarga.tanpa-sasaran': {
    severity: 'periksa',
    id: {
      title: 'Keluarga tanpa tanda sasaran',
      what: 'Baris {:baris} tidak ditandai sebagai keluarga dengan baduta, balita, PUS, maupun PUS hamil, padahal keluarga berisiko harus termasuk salah satunya.',
      todo: 'Biarkan untuk diperiksa saat verval, atau perbaiki di berkas asal.',
    },
    en: {
      title: 'A family without a target mark',
      what: 'Row {:baris} is marked neither for a child under two, a child under five, a couple of childbearing age nor a pregnancy, one of which a family at risk must have.',
      todo: 'Leave it to the verval, or correct it in the source file.',
    },
  },
  'keluarga.tanpa-faktor': {
    severity: 'periksa',
    id: {
      title: 'Keluarga tanpa faktor risiko',
      what: 'Baris {:baris} tidak ditandai dengan satu pun faktor risiko, padahal ada di daftar keluarga berisiko.',
      todo: 'Biarkan untuk diperiksa saat verval, atau perbaiki di berkas asal.',
    },
    en: {
      title: 'A family without a risk factor',
      what: 'Row {:baris} is marked with no risk factor, though it stands in the list of families at risk.',
      todo: 'Leave it to the verval, or correct it in the source file.',
    },
  },
  'keluarga.hamil-bukan-pus': {
    severity: 'periksa',
    id: {
      title: 'PUS hamil tanpa tanda PUS',
      what: 'Baris {:baris} ditandai PUS hamil tetapi tidak ditandai PUS.',
      todo: 'Biarkan untuk diperiksa saat verval, atau perbaiki di berkas asal.',
    },
    en: {
      title: 'Pregnant, but no couple of childbearing age',
      what: 'Row {:baris} is marked as pregnant but not as a couple of childbearing age.',
      todo: 'Leave it to the verval, or correct it in the source file.',
    },
  },
  'keluarga.faktor-tanpa-pus': {
    severity: 'periksa',
    id: {
      title: '4T atau KB ditandai tanpa PUS',
      what: 'Baris {:baris} ditandai 4 Terlalu atau bukan peserta KB modern, tetapi tidak ditandai PUS. Kedua faktor itu hanya berlaku untuk PUS.',
      todo: 'Biarkan untuk diperiksa saat verval, atau perbaiki di berkas asal.',
    },
    en: {
      title: '4T or contraception marked without PUS',
      what: 'Row {:baris} is marked for 4T or as no user of modern contraception, but not as a couple of childbearing age, for which alone they count.',
      todo: 'Leave it to the verval, or correct it in the source file.',
    },
  },
  'keluarga.empat-t-beda': {
    severity: 'periksa',
    id: {
      title: 'Tanda 4 Terlalu tidak cocok',
      what: 'Baris {:baris}: kolom PUS 4 Terlalu tidak cocok dengan keempat bagiannya (muda, tua, dekat, banyak).',
      todo: 'Biarkan untuk diperiksa saat verval, atau perbaiki di berkas asal.',
    },
    en: {
      title: 'The mark of 4T does not fit',
      what: 'Row {:baris}: the column PUS 4 Terlalu does not fit its four parts (too young, too old, too close, too many).',
      todo: 'Leave it to the verval, or correct it in the source file.',
    },
  },
  'keluarga.pendampingan-bertentangan': {
    severity: 'periksa',
    id: {
      title: 'Jenis pendampingan bertentangan',
      what: 'Sel {:sel} menyebut "tidak ada" bersama jenis pendampingan lain.',
      todo: 'Biarkan untuk diperiksa saat verval, atau perbaiki di berkas asal.',
    },
    en: {
      title: 'Contradictory accompaniment',
      what: 'Cell {:sel} says "none" beside other kinds of accompaniment.',
      todo: 'Leave it to the verval, or correct it in the source file.',
    },
  },
  'keluarga.nik-sama': {
    severity: 'periksa',
    id: {
      title: 'NIK istri sama dengan NIK kepala keluarga',
      what: 'Baris {:baris}: NIK istri sama dengan NIK kepala keluarga.',
      todo: 'Periksa nomornya di kartu keluarga.',
    },
    en: {
      title: 'One NIK for wife and head',
      what: 'Row {:baris}: the NIK of the wife equals that of the head of the family.',
      todo: 'Check the numbers on the family card.',
    },
  },
  'keluarga.ganda': {
    severity: 'periksa',
    id: {
      title: '{kolom} muncul lagi',
      what: 'Baris {:baris}: {kolom} ini sudah ada pada baris {pertama}.',
      todo: 'Periksa apakah keluarga ini tercatat dua kali; hapus salah satunya di berkas asal, atau tandai ganda saat verval.',
    },
    en: {
      title: '{kolom} comes again',
      what: 'Row {:baris}: this {kolom} stood in row {pertama} already.',
      todo: 'Check whether the family is listed twice; delete one of the rows in the source file, or mark it as doubled at the verval.',
    },
  },
  'keluarga.koordinat-tertukar': {
    severity: 'periksa',
    id: {
      title: 'Latitude dan longitude tertukar',
      what: 'Baris {:baris}: latitude dan longitude tampaknya tertukar.',
      todo: 'Tukar kedua nilainya di berkas asal, lalu unggah lagi.',
    },
    en: {
      title: 'Latitude and longitude exchanged',
      what: 'Row {:baris}: latitude and longitude seem to be exchanged.',
      todo: 'Exchange the two in the source file and upload again.',
    },
  },
  'keluarga.koordinat-luar': {
    severity: 'periksa',
    id: {
      title: 'Koordinat di luar Indonesia',
      what: 'Baris {:baris}: titik koordinatnya di luar Indonesia, jadi tidak dipakai di peta.',
      todo: 'Perbaiki atau kosongkan koordinatnya di berkas asal.',
    },
    en: {
      title: 'Coordinates outside Indonesia',
      what: 'Row {:baris}: the point lies outside Indonesia, so it is not used on maps.',
      todo: 'Correct the coordinates in the source file, or leave them blank.',
    },
  },
  'keluarga.ambang-beda': {
    severity: 'periksa',
    id: {
      title: 'Batas 4 Terlalu berbeda',
      what: 'Judul kolom berkas ini memakai batas 4 Terlalu yang lain daripada aturan yang dipakai di sini: {daftar}. Tandanya dibaca seperti tertulis dan tidak dihitung ulang.',
      todo: 'Tanyakan batas yang berlaku kepada OPD KB, lalu sesuaikan di pengaturan bila perlu.',
    },
    en: {
      title: 'Other cut-offs of 4T',
      what: 'The headings of this file print cut-offs of 4T other than those in use here: {daftar}. The marks are read as they stand and not computed anew.',
      todo: 'Ask the family-planning office which cut-offs hold, and change the settings if need be.',
    },
  },
} as const satisfies IssueTexts
