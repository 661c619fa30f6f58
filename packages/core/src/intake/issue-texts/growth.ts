/**
 * What is said about a table of children to be scored: a code or number that means nothing. The cell counts as missing, the child's other
 * scores stand. Reported by `growth/read-children.ts`.
 */
import type { IssueTexts } from './issue-text.ts'

export const GROWTH_TEXTS = {
  'tumbuh.kode-kelamin': {
    severity: 'galat',
    id: {
      title: 'Kode jenis kelamin tidak dikenal',
      what: 'Baris {:baris} berisi “{:baca}” pada kolom {:kolom}. Tanpa jenis kelamin anak ini tidak mendapat nilai z.',
      todo: 'Tulis 1, m, M, L untuk laki-laki atau 2, f, F, P untuk perempuan; kosongkan bila tidak diketahui.',
    },
    en: {
      title: 'Unknown code of sex',
      what: 'Row {:baris} says “{:baca}” in column {:kolom}. Without a sex this child gets no z-score.',
      todo: 'Write 1, m, M, L for male or 2, f, F, P for female; leave it empty when not known.',
    },
  },
  'tumbuh.kode-posisi': {
    severity: 'galat',
    id: {
      title: 'Kode posisi ukur tidak dikenal',
      what: 'Baris {:baris} berisi “{:baca}” pada kolom {:kolom}. Posisi dianggap tidak diketahui, jadi panjang tidak dikoreksi 0,7 cm.',
      todo: 'Tulis l untuk telentang atau h untuk berdiri; kosongkan bila tidak diketahui.',
    },
    en: {
      title: 'Unknown code of position',
      what: 'Row {:baris} says “{:baca}” in column {:kolom}. The position counts as not known, so the length is not corrected by 0.7 cm.',
      todo: 'Write l for lying or h for standing; leave it empty when not known.',
    },
  },
  'tumbuh.kode-edema': {
    severity: 'galat',
    id: {
      title: 'Kode edema tidak dikenal',
      what: 'Baris {:baris} berisi “{:baca}” pada kolom {:kolom}. Anak ini dinilai seperti tanpa edema.',
      todo: 'Tulis y atau 1 bila ada edema pada kedua kaki, n atau 2 bila tidak.',
    },
    en: {
      title: 'Unknown code of oedema',
      what: 'Row {:baris} says “{:baca}” in column {:kolom}. This child is scored as one without oedema.',
      todo: 'Write y or 1 for oedema of both feet, n or 2 for none.',
    },
  },
  'tumbuh.bukan-angka': {
    severity: 'galat',
    id: {
      title: 'Bukan angka',
      what: 'Baris {:baris} berisi “{:baca}” pada kolom {:kolom}; itu bukan angka, jadi dianggap kosong.',
      todo: 'Tulis angkanya saja, misalnya 9,4 atau 9.4, tanpa satuan.',
    },
    en: {
      title: 'Not a number',
      what: 'Row {:baris} says “{:baca}” in column {:kolom}; that is no number, so it counts as empty.',
      todo: 'Write the number alone, such as 9.4 or 9,4, without a unit.',
    },
  },
  'tumbuh.umur-negatif': {
    severity: 'galat',
    id: {
      title: 'Umur kurang dari nol',
      what: 'Baris {:baris} berumur {:baca}: diukur sebelum lahir. Umur dianggap tidak diketahui.',
      todo: 'Periksa tanggal lahir dan tanggal ukur anak ini.',
    },
    en: {
      title: 'Age below zero',
      what: 'Row {:baris} has the age {:baca}: measured before birth. The age counts as not known.',
      todo: 'Check this child’s dates of birth and of measuring.',
    },
  },
  'tumbuh.satuan-umur': {
    severity: 'galat',
    id: {
      title: 'Satuan umur tidak dikenal',
      what: 'Baris {:baris} berisi “{:baca}” pada kolom {:kolom}. Umur tanpa satuan dianggap tidak diketahui.',
      todo: 'Tulis d untuk hari atau m untuk bulan.',
    },
    en: {
      title: 'Unknown unit of age',
      what: 'Row {:baris} says “{:baca}” in column {:kolom}. An age without a unit counts as not known.',
      todo: 'Write d for days or m for months.',
    },
  },
} as const satisfies IssueTexts
