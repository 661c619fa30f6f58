/** What the pages on commitments are for, and how one goes about them. */
export const COMMITMENT_HELP = {
  '/k/$kab/komitmen': {
    purpose: {
      id: 'Mencatat siapa menjanjikan apa, dan melihat yang lewat tenggat.',
      en: 'To write down who pledged what, and to see what is overdue.',
    },
    steps: [
      {
        id: 'Sekretariat: buat komitmen dari butir rembuk yang sudah ditutup.',
        en: 'Secretariat: make commitments from the clauses of a closed rembuk.',
      },
      { id: 'Kantor dan desa: catat komitmennya sendiri.', en: 'Offices and villages: write down their own.' },
      {
        id: 'Saring yang lewat tenggat, lalu buka satu untuk melihat perkembangannya.',
        en: 'Choose what is overdue, then open one to see its progress.',
      },
    ],
    terms: ['lokus', 'opd', 'tpps'],
  },
  '/k/$kab/komitmen/$id': {
    purpose: {
      id: 'Mencatat perkembangan sebuah komitmen dengan buktinya, sampai dipenuhi.',
      en: 'To note the progress of a commitment with its proof, until it is fulfilled.',
    },
    steps: [
      {
        id: 'Unggah bukti, lalu catat perkembangan; isi tambahan sejak catatan terakhir.',
        en: 'Upload the proof, then note progress: what was added since the last entry.',
      },
      { id: 'Tenggat digeser lewat Ubah, dengan alasannya.', en: 'The due day moves by Change, with its reason.' },
      {
        id: 'Sekretariat: tampilkan di halaman publik atau tarik kembali.',
        en: 'Secretariat: release it for the public page, or withdraw it.',
      },
    ],
    terms: ['lokus', 'opd', 'tpps'],
  },
} as const
