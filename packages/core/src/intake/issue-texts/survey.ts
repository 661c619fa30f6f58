/**
 * What is said about the rows of a survey before its prevalences are computed. Reported by `survey/admit-children.ts`.
 */
import type { IssueTexts } from './issue-text.ts'

export const SURVEY_TEXTS = {
  'survei.bobot-negatif': {
    severity: 'galat',
    id: {
      title: 'Bobot negatif pada {anak} anak',
      what: 'Bobot sampel tidak boleh di bawah nol. Prevalensi tidak dihitung.',
      todo: 'Perbaiki kolom bobot, lalu hitung lagi.',
    },
    en: {
      title: 'Negative weight for {anak} children',
      what: 'A sampling weight cannot be below zero. No prevalence was computed.',
      todo: 'Correct the weight column and compute again.',
    },
  },
  'survei.tanpa-klaster': {
    severity: 'periksa',
    id: {
      title: '{anak} anak tanpa klaster',
      what: 'Klaster kosong pada {anak} baris; baris itu tidak ikut dihitung.',
      todo: 'Lengkapi kolom klaster bila klasternya diketahui.',
    },
    en: {
      title: '{anak} children without a cluster',
      what: 'The cluster is missing in {anak} rows; they were left out.',
      todo: 'Fill in the cluster where it is known.',
    },
  },
  'survei.tanpa-strata': {
    severity: 'periksa',
    id: {
      title: '{anak} anak tanpa strata',
      what: 'Strata kosong pada {anak} baris; baris itu tidak ikut dihitung.',
      todo: 'Lengkapi kolom strata bila stratanya diketahui.',
    },
    en: {
      title: '{anak} children without a stratum',
      what: 'The stratum is missing in {anak} rows; they were left out.',
      todo: 'Fill in the stratum where it is known.',
    },
  },
  'survei.tanpa-bobot': {
    severity: 'periksa',
    id: {
      title: '{anak} anak tanpa bobot',
      what: 'Bobot kosong pada {anak} baris; baris itu dihitung dengan bobot nol.',
      todo: 'Lengkapi kolom bobot bila bobotnya diketahui.',
    },
    en: {
      title: '{anak} children without a weight',
      what: 'The sampling weight is missing in {anak} rows; they count with weight zero.',
      todo: 'Fill in the weight where it is known.',
    },
  },
  'survei.lewat-60-bulan': {
    severity: 'catatan',
    id: {
      title: '{anak} anak berumur 60 bulan atau lebih',
      what: 'Standar ini berlaku sampai sebelum 60 bulan; {anak} baris tidak ikut dihitung.',
      todo: 'Tidak perlu tindakan bila umurnya benar.',
    },
    en: {
      title: '{anak} children of 60 months or more',
      what: 'The standards end before 60 months; {anak} rows were left out.',
      todo: 'Nothing to do if the ages are right.',
    },
  },
} as const satisfies IssueTexts
