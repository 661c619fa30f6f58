/** What the page of published figures is for, and how one goes about it. */
export const PUBLISHED_HELP = {
  '/k/$kab/angka': {
    purpose: {
      id: 'Melihat angka stunting menurut sumbernya, apakah berubah, dan apa yang diminta targetnya.',
      en: 'To see figures of stunting by their source, whether they changed, and what the targets ask for.',
    },
    steps: [
      {
        id: 'Baca survei dan register berdampingan; jangan dijumlah atau disambung.',
        en: 'Read survey and register side by side; never add or join them.',
      },
      { id: 'Catat angka terbit dengan sumber, tahun dan halamannya.', en: 'Note published figures with source, year and page.' },
      { id: 'Periksa angka yang dikutip orang sebelum memakainya.', en: 'Check a figure that is quoted before you use it.' },
    ],
    terms: ['stunting', 'ds', 'eppgbm', 'chance', 'period', 'zscore'],
  },
} as const
