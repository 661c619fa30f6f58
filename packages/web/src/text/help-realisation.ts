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
  '/k/$kab/realisasi/desa': {
    purpose: {
      id: 'Melihat desa mana yang sudah melaporkan APBDes-nya, dan sampai mana terlaksana.',
      en: 'To see which villages reported on their APBDes, and how far it was carried out.',
    },
    steps: [
      {
        id: 'Pilih triwulan dan kecamatan; baca lampu dan laporan yang belum ada.',
        en: 'Choose quarter and kecamatan; read lights and missing reports.',
      },
      { id: 'Tekan nama desa untuk melihat barisnya.', en: 'Press the name of a village to see its lines.' },
      { id: 'Isi banyak desa sekaligus dengan lembar XLSX.', en: 'Fill in many villages at once with the XLSX sheet.' },
    ],
    terms: ['tpps'],
  },
  '/k/$kab/realisasi/apbdes': {
    purpose: {
      id: 'Mengisi realisasi APBDes satu desa dalam satu triwulan, lalu menyerahkannya.',
      en: 'To fill in what a village did of its APBDes in a quarter, and to hand it in.',
    },
    steps: [
      { id: 'Isi volume, rupiah dan orang triwulan ini saja.', en: 'Fill in volume, rupiah and people of this quarter alone.' },
      { id: 'Pakai angka Siskeudes bila ada, setelah diperiksa.', en: 'Use the figures of Siskeudes where there are some, after a look.' },
      {
        id: 'Serahkan triwulannya; camat atau sekretariat memverifikasi.',
        en: 'Hand the quarter in; the camat or the secretariat verifies it.',
      },
    ],
    terms: ['tpps'],
  },
} as const
