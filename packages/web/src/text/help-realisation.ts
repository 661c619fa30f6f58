/** What the pages of realisation are for, and how one goes about them. */
export const REALISATION_HELP = {
  '/k/$kab/realisasi': {
    purpose: {
      id: 'Melihat sampai mana rencana lembaga terlaksana, triwulan demi triwulan.',
      en: 'To see how far the plans of offices were carried out, quarter by quarter.',
    },
    steps: [
      { id: 'Pilih tahun; baca lampu, uang dan laporan yang belum ada.', en: 'Choose a year; read lights, money and missing reports.' },
      { id: 'Tekan satu sel untuk melihat kegiatan di baliknya.', en: 'Press a cell to see the activities behind it.' },
      { id: 'Unduh laporan TPPS semester ini.', en: 'Download the report of this half-year.' },
    ],
    terms: ['opd', 'tpps', 'subKegiatan'],
  },
  '/k/$kab/realisasi/lembaga': {
    purpose: {
      id: 'Mengisi realisasi satu lembaga dalam satu triwulan, lalu menyerahkannya.',
      en: 'To fill in what an office did in a quarter, and to hand it in.',
    },
    steps: [
      { id: 'Isi volume, rupiah dan orang triwulan ini saja.', en: 'Fill in volume, rupiah and people of this quarter alone.' },
      { id: 'Beri alasan pada yang merah, lampirkan bukti.', en: 'Explain what is red, attach evidence.' },
      { id: 'Serahkan triwulannya; sekretariat memverifikasi.', en: 'Hand the quarter in; the secretariat verifies it.' },
    ],
    terms: ['opd', 'tpps', 'subKegiatan'],
  },
} as const
