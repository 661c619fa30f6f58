/** What the pages of where and why are for. */
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
  '/k/$kab/penyebab': {
    purpose: {
      id: 'Melihat apa yang ada pada anak stunting dan keluarga berisiko, apa yang terjadi bersama, dan siapa yang perlu bertindak.',
      en: 'To see what stunted children and families at risk have, what comes together, and who would have to act.',
    },
    steps: [
      { id: 'Pilih kecamatan atau desa; baca kalimat di atas.', en: 'Choose a kecamatan or village; read the sentence on top.' },
      {
        id: 'Bandingkan anak stunting dengan anak lain; rasio adalah kaitan, bukan bukti sebab.',
        en: 'Compare stunted children with others; a ratio is a relation, no proof of a cause.',
      },
      {
        id: 'Tekan sebuah angka untuk melihat siapa yang dihitung, bila peran Anda boleh.',
        en: 'Press a number to see whom it counts, where your role may.',
      },
    ],
    terms: ['stunting', 'krs', 'opd'],
  },
}
