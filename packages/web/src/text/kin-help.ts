/** Help on the pages of children and families. */

export const KIN_HELP = {
  '/k/$kab/tautan': {
    purpose: { id: 'Mengetahui anak mana dari keluarga mana.', en: 'To know which child belongs to which family.' },
    steps: [
      { id: 'Jalankan penautan setelah daftar baru diterapkan.', en: 'Run the linkage after a new list was applied.' },
      { id: 'Jawab pasangan yang belum pasti.', en: 'Answer the pairs that are not sure.' },
      { id: 'Lihat kecamatan yang anaknya belum diketahui keluarganya.', en: 'See where children have no known family.' },
    ],
    terms: ['eppgbm', 'trail'],
  },
  '/k/$kab/tautan/tinjau': {
    purpose: { id: 'Menjawab apakah dua catatan memang sama.', en: 'To answer whether two records are the same.' },
    steps: [
      { id: 'Baca tanda yang mendukung dan yang menentang.', en: 'Read what speaks for it and what against.' },
      { id: 'Jawab ya, bukan, atau nanti.', en: 'Answer yes, no, or later.' },
      { id: 'Tarik jawaban bila keliru; semuanya kembali seperti semula.', en: 'Take a wrong answer back; everything is as it was.' },
    ],
    terms: ['eppgbm', 'trail'],
  },
} as const
