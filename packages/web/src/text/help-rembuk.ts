/** What the pages on rembuk are for, and how one goes about them. */
export const REMBUK_HELP = {
  '/k/$kab/rembuk': {
    purpose: {
      id: 'Menyiapkan rembuk stunting dan menemukan kembali yang sudah dilaksanakan.',
      en: 'To prepare an assembly on stunting, and to find those that were held.',
    },
    steps: [
      {
        id: 'Pilih wilayah, tahun dan versi analisis yang dibekukan.',
        en: 'Choose the area, the year and a frozen version of the analysis.',
      },
      { id: 'Undang kantor dan kecamatan.', en: 'Invite offices and kecamatan.' },
      { id: 'Buka rembuknya dan periksa butir awalnya.', en: 'Open it and check its first clauses.' },
    ],
    terms: ['lokus', 'opd', 'tpps'],
  },
  '/k/$kab/rembuk/$id': {
    purpose: {
      id: 'Menulis, memutuskan dan membekukan kesepakatan rembuk.',
      en: 'To write, decide and freeze what a rembuk agrees on.',
    },
    steps: [
      { id: 'Buka layar pada proyektor; perubahan tampil dalam satu detik.', en: 'Open the projector; changes show within a second.' },
      { id: 'Putuskan butir satu demi satu, catat keberatan lembaga.', en: 'Decide the clauses one by one, record objections of offices.' },
      { id: 'Tutup rembuk, cetak berita acara dan lembar komitmen.', en: 'Close it, print the minutes and the commitment sheet.' },
    ],
    terms: ['lokus', 'opd', 'tpps'],
  },
  '/k/$kab/rembuk/$id/layar': {
    purpose: { id: 'Menayangkan butir yang sedang dibahas.', en: 'To show the clause that is being discussed.' },
    steps: [
      { id: 'Tampilkan halaman ini pada proyektor.', en: 'Show this page on the projector.' },
      { id: 'Pindah butir dengan panah kiri dan kanan.', en: 'Go between clauses with the left and right arrow.' },
      {
        id: 'Pilih Ikuti agar layar kembali ke butir berikutnya yang belum diputuskan.',
        en: 'Choose Follow to return to the next clause that is not decided.',
      },
    ],
    terms: ['lokus', 'opd', 'tpps'],
  },
} as const
