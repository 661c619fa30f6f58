/** Help on the pages of children and families. */

export const KIN_HELP = {
  '/k/$kab/tautan': {
    purpose: { id: 'Mengetahui anak mana dari keluarga mana.', en: 'To know which child belongs to which family.' },
    steps: [
      {
        id: 'Jalankan penautan setelah daftar baru diterapkan; daftar penduduk dan Elsimil menurut nama paling banyak menambah.',
        en: 'Run the linkage after a new list was applied; a civil list and Elsimil by name add most.',
      },
      { id: 'Jawab pasangan yang belum pasti.', en: 'Answer the pairs that are not sure.' },
      { id: 'Lihat kecamatan yang anaknya belum diketahui keluarganya.', en: 'See where children have no known family.' },
    ],
    terms: ['eppgbm', 'trail'],
  },
  '/k/$kab/tautan/tinjau': {
    purpose: { id: 'Menjawab apakah dua catatan memang sama.', en: 'To answer whether two records are the same.' },
    steps: [
      {
        id: 'Baca tanda yang mendukung dan yang menentang; kolom ketiga adalah anak menurut daftar penduduk atau Elsimil.',
        en: 'Read what speaks for it and what against; a third column is the child by a civil list or Elsimil.',
      },
      { id: 'Jawab ya, bukan, atau nanti.', en: 'Answer yes, no, or later.' },
      { id: 'Tarik jawaban bila keliru; semuanya kembali seperti semula.', en: 'Take a wrong answer back; everything is as it was.' },
    ],
    terms: ['eppgbm', 'trail'],
  },
} as const
