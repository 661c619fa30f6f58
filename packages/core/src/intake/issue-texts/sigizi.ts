/**
 * What is said about Sigizi's monthly report.
 */
import type { IssueTexts } from './issue-text.ts'

export const SIGIZI_TEXTS = {
  'sigizi.kolom-bergeser': {
    severity: 'periksa',
    id: {
      title: '{kolom} tidak di tempatnya',
      what: 'Kolom {kolom} seharusnya di kolom {seharusnya}; judul yang cocok ada di kolom {dipakai} ("{:baca}"), dan kolom itulah yang dibaca.',
      todo: 'Pastikan kolom {dipakai} memang yang dimaksud.',
    },
    en: {
      title: '{kolom} is not in its place',
      what: 'The column {kolom} should be column {seharusnya}; the heading that fits stands over column {dipakai} ("{:baca}"), which is read.',
      todo: 'Make sure that column {dipakai} is the one that is meant.',
    },
  },
  'sigizi.kolom-tak-pasti': {
    severity: 'galat',
    id: {
      title: '{jumlah} kolom tidak dapat dipastikan',
      what: 'Letak kolom laporan ini bergeser, sehingga {jumlah} kolom tidak dapat dipastikan dan tidak dibaca: {daftar}.',
      todo: 'Pakai berkas asli dari Sigizi tanpa menambah, menghapus, atau memindah kolom.',
    },
    en: {
      title: '{jumlah} columns cannot be told',
      what: 'The columns of this report were moved, so {jumlah} of them cannot be told and are not read: {daftar}.',
      todo: 'Use the original file of Sigizi, without adding, deleting or moving columns.',
    },
  },
  'sigizi.label-tertukar': {
    severity: 'periksa',
    id: {
      title: 'Label "diukur" dan "ditimbang dan diukur" tertukar',
      what: 'Judul kolom 18-22 dan 24-28 tertukar, kesalahan yang dikenal pada laporan tahunan. Kolom dibaca menurut nomornya: 18-22 diukur PB/TB, 24-28 ditimbang dan diukur.',
      todo: 'Bandingkan satu desa dengan laporan bulanannya.',
    },
    en: {
      title: 'Labels of "diukur" and "ditimbang dan diukur" swapped',
      what: 'The headings of columns 18-22 and 24-28 are swapped, a known defect of the yearly report. The columns are read by their numbers: 18-22 measured, 24-28 weighed and measured.',
      todo: 'Compare one village with its monthly report.',
    },
  },
  'sigizi.kolom-tertukar': {
    severity: 'periksa',
    id: {
      title: 'Kolom "diukur" dan "ditimbang dan diukur" tertukar',
      what: 'Judul kolom 18-22 dan 24-28 tertukar, dan angkanya juga: yang ditimbang dan diukur tidak mungkin melebihi yang diukur. Kolom dibaca menurut judulnya.',
      todo: 'Bandingkan satu desa dengan laporan bulanannya.',
    },
    en: {
      title: 'Columns of "diukur" and "ditimbang dan diukur" exchanged',
      what: 'The headings of columns 18-22 and 24-28 are swapped, and so are their numbers: more cannot be weighed and measured than are measured. The columns are read by their headings.',
      todo: 'Compare one village with its monthly report.',
    },
  },
} as const satisfies IssueTexts
