/** What the pages of families are for; see `help.ts`. */

export const FAMILY_HELP = {
  '/k/$kab/keluarga': {
    purpose: {
      id: 'Melihat keluarga di wilayah sendiri dan apa kata daftar terakhir tentang mereka.',
      en: 'To see the families of one’s own area and what the latest list says of them.',
    },
    steps: [
      { id: 'Pilih desa atau tanda untuk mempersempit daftar.', en: 'Choose a village or a mark to narrow the list.' },
      { id: 'Buka sebuah keluarga untuk melihat riwayatnya.', en: 'Open a family to see its history.' },
      {
        id: 'Nomor lengkap dibuka hanya dengan tujuan; semuanya tercatat.',
        en: 'Whole numbers are opened for a purpose only; all is recorded.',
      },
    ],
    terms: ['krs', 'period'],
  },
  '/k/$kab/keluarga/$id': {
    purpose: {
      id: 'Melihat satu keluarga: tanda, kesejahteraan, anggota, dan daftar yang memuatnya.',
      en: 'To see one family: marks, welfare, persons, and the lists that hold it.',
    },
    steps: [
      {
        id: 'Lihat apakah keluarga ini berisiko dan karena apa, siapa anggotanya, dan anak siapa.',
        en: 'See whether the family is at risk and why, who belongs to it, and whose child each is.',
      },
      { id: 'Bandingkan daftar terakhir dengan yang sebelumnya.', en: 'Compare the latest list with the one before.' },
      {
        id: 'Bila keluarga meminta datanya, buat laporan atau hapus identitasnya.',
        en: 'If the family asks, make the report or erase its identity.',
      },
    ],
    terms: ['krs', 'period'],
  },
} as const
