/** What the page of documents of the analysis says. */
import type { DocumentName, Form } from '@konvergen/contract/analysis-documents.ts'
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Catalogue } from './text.ts'

export const DOCUMENT_WORDS: Readonly<Record<DocumentName, { readonly name: Bilingual; readonly holds: Bilingual }>> = {
  laporan: {
    name: { id: 'Laporan analisis situasi', en: 'Report on the situation' },
    holds: {
      id: 'Ringkasan, peta, prevalensi dan target, layanan yang belum sampai, penyebab, lokus, tiap kecamatan dan desa, cara menghitung. Berkas Word dapat diubah.',
      en: 'Summary, map, prevalence and targets, services that are missing, causes, lokus, every kecamatan and village, method. The Word file can be changed.',
    },
  },
  paparan: {
    name: { id: 'Paparan rembuk', en: 'Slides for the rembuk' },
    holds: {
      id: '11 sampai 12 halaman: posisi kabupaten, peta, kecamatan, dua angka, layanan, penyebab, lokus, tiga keputusan yang diminta. Sumber tiap angka ada di catatan.',
      en: '11 to 12 slides: where the district stands, map, kecamatan, two numbers, services, causes, lokus, three decisions that are asked for. Sources stand in the notes.',
    },
  },
  'profil-kecamatan': {
    name: { id: 'Profil kecamatan', en: 'Profile of a kecamatan' },
    holds: {
      id: 'Satu halaman per kecamatan; satu dokumen untuk semuanya (PDF).',
      en: 'A page for each kecamatan; one document for all of them (PDF).',
    },
  },
  'profil-desa': {
    name: { id: 'Profil desa', en: 'Profile of a village' },
    holds: {
      id: 'Satu halaman per desa; satu dokumen untuk semuanya (PDF).',
      en: 'A page for each village; one document for all of them (PDF).',
    },
  },
  data: {
    name: { id: 'Buku kerja data', en: 'Workbook of data' },
    holds: {
      id: 'Semua angka di atas menurut lembar: desa, kecamatan, faktor risiko, layanan, angka terbit, target, bulan, lokus, penyebab.',
      en: 'All these figures by sheet: villages, kecamatan, risk factors, services, published figures, targets, months, lokus, causes.',
    },
  },
  peta: {
    name: { id: 'Lapisan peta desa', en: 'Map layer of villages' },
    holds: {
      id: 'Batas desa dengan angkanya, untuk QGIS dan sejenisnya.',
      en: 'Boundaries of villages with their figures, for QGIS and the like.',
    },
  },
  'data-sasaran': {
    name: { id: 'Data Sasaran per desa', en: 'Data Sasaran by village' },
    holds: {
      id: 'Keluarga, keluarga berisiko, balita diukur, sangat pendek, pendek, dan cakupan layanan tiap desa, untuk diisikan ke aplikasi nasional. Susunan kolom formulir nasionalnya dari ingatan, belum dicocokkan.',
      en: 'Families, families at risk, children measured, severely stunted, stunted, and coverage of each village, to be entered into national applications. The order of columns of the national form is from memory, not yet checked.',
    },
  },
}

export const FORM_WORDS: Readonly<Record<Form, Bilingual>> = {
  pdf: { id: 'PDF', en: 'PDF' },
  docx: { id: 'Word', en: 'Word' },
  pptx: { id: 'PowerPoint', en: 'PowerPoint' },
  xlsx: { id: 'Excel', en: 'Excel' },
  geojson: { id: 'GeoJSON', en: 'GeoJSON' },
}

export const ANALYSIS_DOCUMENTS = {
  title: { id: 'Dokumen analisis', en: 'Documents of the analysis' },
  lead: {
    id: 'Semua dokumen memuat angka yang sama. Pilih untuk siapa, lalu unduh.',
    en: 'All documents hold the same figures. Choose for whom, then download.',
  },
  audience: { id: 'Untuk siapa', en: 'For whom' },
  internal: { id: 'Internal', en: 'Internal' },
  publik: { id: 'Publik', en: 'Public' },
  internalHint: {
    id: 'Untuk rapat dan kantor: semua angka, juga yang kecil. Jangan disebarkan.',
    en: 'For meetings and offices: all figures, small ones too. Not to be passed on.',
  },
  publikHint: {
    id: 'Untuk umum: angka 1–4 disembunyikan (*), beserta angka lain yang akan membukanya lewat pengurangan; layanan dan penyebab hanya sekabupaten; tanpa isu, nama berkas, dan kata-kata daerah sendiri.',
    en: 'For everybody: counts of 1–4 are withheld (*), with others that would give them away by subtraction; services and causes of the district alone; without issues, names of files, and the district’s own words.',
  },
  language: { id: 'Bahasa dokumen', en: 'Language of the document' },
  indonesian: { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  english: { id: 'Inggris', en: 'English' },
  internalOnly: { id: 'Hanya untuk internal.', en: 'For offices only.' },
  area: { id: 'Wilayah', en: 'Area' },
  all: { id: 'Semua', en: 'All' },
  chosen: { id: '{nama} saja', en: '{nama} only' },
  chooseForWord: { id: 'Word: pilih satu wilayah dulu.', en: 'Word: choose one area first.' },
  download: { id: 'Unduh {nama}: {bentuk}', en: 'Download {nama}: {bentuk}' },
  writing: { id: 'Menyusun {bentuk}…', en: 'Writing {bentuk}…' },
  done: { id: '{berkas} tersimpan di folder unduhan.', en: '{berkas} is in the folder of downloads.' },
  stop: { id: 'Batalkan', en: 'Cancel' },
  letterhead: { id: 'Kop surat', en: 'Letterhead' },
  letterheadHint: { id: 'Di sampul laporan dan paparan.', en: 'On the cover of report and slides.' },
  writeLetterhead: { id: 'Ubah kop surat', en: 'Change the letterhead' },
  letterheadLines: { id: 'Baris kop surat', en: 'Lines of the letterhead' },
  tooManyLines: { id: 'Paling banyak delapan baris.', en: 'Eight lines at most.' },
  saveLetterhead: { id: 'Simpan kop surat', en: 'Save the letterhead' },
  leaveLetterhead: { id: 'Tutup tanpa menyimpan', en: 'Close without saving' },
} as const satisfies Catalogue
