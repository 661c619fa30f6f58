/** What the map is for. */
import type { PageHelp } from './page-help.ts'

export const MAP_HELP: Readonly<Record<string, PageHelp>> = {
  '/k/$kab/peta': {
    purpose: {
      id: 'Melihat di mana sebuah angka tinggi, di mana dua hal bertemu, dan di mana datanya belum cukup.',
      en: 'To see where a figure is high, where two things meet, and where the data do not suffice.',
    },
    steps: [
      {
        id: 'Pilih ukuran, lalu bila perlu ukuran kedua dan beberapa periode.',
        en: 'Choose a measure; if needed a second one, and several periods.',
      },
      { id: 'Baca keterangan warna; arsir dan titik bukan kelas.', en: 'Read the key; hatching and dots are no classes.' },
      {
        id: 'Tekan sebuah wilayah untuk membuka angkanya; cetak atau unduh petanya.',
        en: 'Press an area to open its figures; print or download the map.',
      },
    ],
    terms: ['stunting', 'ds', 'lokus', 'period'],
  },
}
