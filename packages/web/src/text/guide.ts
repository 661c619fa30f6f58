/** What search, help and the keyboard map say. */
import type { Catalogue } from './text.ts'

export const GUIDE = {
  help: { id: 'Bantuan', en: 'Help' },
  steps: { id: 'Tiga langkah', en: 'Three steps' },
  terms: { id: 'Istilah di halaman ini', en: 'Terms on this page' },
  keys: { id: 'Papan ketik', en: 'Keyboard' },
  keysHint: {
    id: 'Pintasan huruf bekerja bila tidak ada isian yang sedang diketik. Ke sebuah halaman: tekan g, lalu dua huruf namanya, satu per satu.',
    en: 'Shortcuts of letters work while no field is being typed in. To a page: press g, then two letters of its Indonesian name, one after the other.',
  },
  single: { id: 'Pakai pintasan huruf', en: 'Use shortcuts of letters' },
  keyFind: { id: 'Cari (juga Ctrl+K)', en: 'Search (also Ctrl+K)' },
  keyHelp: { id: 'Bantuan halaman ini', en: 'Help of this page' },
  keyGo: { id: 'Ke {page}', en: 'Go to {page}' },
  keyTab: { id: 'Ke tombol atau isian berikutnya; Shift+Tab kembali', en: 'To the next button or field; Shift+Tab goes back' },
  keyEscape: { id: 'Tutup jendela atau daftar', en: 'Close a window or list' },
  find: { id: 'Cari', en: 'Search' },
  findIn: { id: 'Cari desa, halaman, tugas, dokumen, lembaga', en: 'Search villages, pages, tasks, documents, offices' },
  results: { id: 'Hasil', en: 'Results' },
  places: { id: 'Halaman', en: 'Pages' },
  areas: { id: 'Wilayah', en: 'Areas' },
  tasks: { id: 'Tugas', en: 'Tasks' },
  documents: { id: 'Dokumen', en: 'Documents' },
  offices: { id: 'Lembaga', en: 'Offices' },
  districts: { id: 'Kabupaten/kota', en: 'Districts' },
  none: { id: 'Tidak ada yang cocok. Coba sebagian namanya saja.', en: 'Nothing matches. Try only a part of the name.' },
  looking: { id: 'Mencari …', en: 'Searching …' },
  broken: { id: 'Sebagian tidak dapat dicari sekarang.', en: 'A part could not be searched just now.' },
  childByNik: {
    id: 'Anak tidak dicari di sini. Buka halaman Anak dan cari dengan NIK.',
    en: 'Children are not searched here. Open the page of children and find by NIK.',
  },
  noDigits: {
    id: 'NIK tidak dicari di sini; jangan ketik NIK di kolom ini.',
    en: 'A NIK is not searched here; do not type one in this field.',
  },
  moreKeys: { id: '↑ ↓ memilih, Enter membuka, Esc menutup.', en: '↑ ↓ choose, Enter opens, Esc closes.' },
} as const satisfies Catalogue
