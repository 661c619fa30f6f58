/**
 * What is said about values that another system sends.
 */
import type { IssueTexts } from './issue-text.ts'

export const EXCHANGE_TEXTS = {
  'pertukaran.rusak': {
    severity: 'galat',
    id: {
      title: 'Berkas pertukaran tidak terbaca',
      what: 'Isi {:berkas} bukan JSON, CSV, atau ADX dataValueSets yang utuh.',
      todo: 'Ekspor ulang dari sistem asal, lalu unggah lagi.',
    },
    en: {
      title: 'The exchange file cannot be read',
      what: 'The content of {:berkas} is no complete dataValueSets in JSON, CSV or ADX.',
      todo: 'Export it again from the sending system and upload it.',
    },
  },
  'pertukaran.tanpa-elemen': {
    severity: 'galat',
    id: {
      title: 'Nilai tanpa elemen data',
      what: 'Nilai ke-{:baris} tidak menyebut elemen datanya, jadi tidak diambil.',
      todo: 'Perbaiki di sistem asal, lalu kirim lagi.',
    },
    en: {
      title: 'A value without data element',
      what: 'Value number {:baris} names no data element, so it is not taken.',
      todo: 'Correct it in the sending system and send it again.',
    },
  },
  'pertukaran.wilayah': {
    severity: 'galat',
    id: {
      title: 'Unit organisasi bukan kode wilayah',
      what: 'Nilai ke-{:baris} menyebut unit "{:baca}", bukan kode Kemendagri, jadi tidak diambil.',
      todo: 'Ekspor dengan skema kode (orgUnitIdScheme=CODE) yang memakai kode Kemendagri.',
    },
    en: {
      title: 'The org unit is no area code',
      what: 'Value number {:baris} names the unit "{:baca}", which is no code of Kemendagri, so it is not taken.',
      todo: 'Export with the scheme of codes (orgUnitIdScheme=CODE), with Kemendagri codes.',
    },
  },
  'pertukaran.periode': {
    severity: 'galat',
    id: {
      title: 'Periode tidak dikenali',
      what: 'Nilai ke-{:baris} menyebut periode "{:baca}", bukan tahun, semester, triwulan, bulan, atau hari, jadi tidak diambil.',
      todo: 'Perbaiki di sistem asal, lalu kirim lagi.',
    },
    en: {
      title: 'Unknown period',
      what: 'Value number {:baris} names the period "{:baca}", which is no year, half-year, quarter, month or day, so it is not taken.',
      todo: 'Correct it in the sending system and send it again.',
    },
  },
  'pertukaran.bagian': {
    severity: 'galat',
    id: {
      title: 'Rincian tidak dikenali',
      what: 'Nilai ke-{:baris} menyebut rincian "{:baca}". Yang dikenal hanya NUM (pembilang), DEN (penyebut), atau tanpa rincian, jadi nilai itu tidak diambil.',
      todo: 'Ekspor tanpa rincian, atau petakan rinciannya dahulu.',
    },
    en: {
      title: 'Unknown breakdown',
      what: 'Value number {:baris} names the breakdown "{:baca}". Only NUM (numerator), DEN (denominator) or none are known, so it is not taken.',
      todo: 'Export without breakdowns, or map them first.',
    },
  },
  'pertukaran.bukan-angka': {
    severity: 'galat',
    id: {
      title: 'Nilai bukan angka',
      what: 'Nilai ke-{:baris} berisi "{:baca}", bukan angka, jadi tidak diambil.',
      todo: 'Perbaiki di sistem asal, lalu kirim lagi.',
    },
    en: {
      title: 'A value that is no number',
      what: 'Value number {:baris} reads "{:baca}", which is no number, so it is not taken.',
      todo: 'Correct it in the sending system and send it again.',
    },
  },
  'pertukaran.ganda': {
    severity: 'periksa',
    id: {
      title: 'Nilai yang sama dikirim dua kali',
      what: 'Nilai ke-{:baris} ({elemen}, {wilayah}, {periode}) sudah ada sebelumnya. Yang pertama yang diambil.',
      todo: 'Periksa di sistem asal nilai mana yang benar.',
    },
    en: {
      title: 'One value sent twice',
      what: 'Value number {:baris} ({elemen}, {wilayah}, {periode}) stood before already. The first is taken.',
      todo: 'Check in the sending system which value is right.',
    },
  },
} as const satisfies IssueTexts
