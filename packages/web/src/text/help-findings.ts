/** What the pages of findings are for, and how one goes about it. */
export const FINDINGS_HELP = {
  '/k/$kab/temuan': {
    purpose: {
      id: 'Melihat angka yang saling tidak cocok, dan siapa yang perlu memeriksanya.',
      en: 'To see numbers that do not agree, and who is to look at them.',
    },
    steps: [
      {
        id: 'Pilih lembaga atau periode; yang tidak mungkin benar ada paling atas.',
        en: 'Choose an office or a period; what cannot be true stands on top.',
      },
      { id: 'Buka satu temuan untuk melihat kedua angka dan asalnya.', en: 'Open a finding to see both numbers and where they come from.' },
      {
        id: 'Perbaiki angkanya di tempat ia diisi, atau jelaskan mengapa benar.',
        en: 'Mend the number where it was entered, or say why it is right.',
      },
    ],
    terms: ['coverage', 'governed', 'opd', 'period'],
  },
  '/k/$kab/temuan/$id': {
    purpose: {
      id: 'Menyelesaikan satu temuan: memperbaiki, menjelaskan, atau menerimanya.',
      en: 'To settle one finding: mend it, explain it, or take it as true.',
    },
    steps: [
      { id: 'Bandingkan kedua angka; tekan asalnya untuk membukanya.', en: 'Compare the numbers; press where each comes from to open it.' },
      { id: 'Setelah angkanya diperbaiki, temuan tertutup sendiri.', en: 'Once the number is mended the finding closes by itself.' },
      {
        id: 'Bila angkanya benar, tulis alasannya; sekretariat memutuskan.',
        en: 'Where the number is right, write why; the secretariat decides.',
      },
    ],
    terms: ['coverage', 'governed', 'opd', 'period'],
  },
} as const
