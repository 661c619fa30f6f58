/** What the pages on lokus, on the rembuk that decides on them and on the plans that follow are for, and how one goes about them. */

import { BUDGET_HELP } from './help-budget.ts'
import { CHAIN_HELP } from './help-chain.ts'
import { COMMITMENT_HELP } from './help-commitment.ts'
import { PLAN_HELP } from './help-plan.ts'
import { REALISATION_HELP } from './help-realisation.ts'
import { REMBUK_HELP } from './help-rembuk.ts'
import { VILLAGE_HELP } from './help-village.ts'

export const LOKUS_HELP = {
  ...REMBUK_HELP,
  ...BUDGET_HELP,
  ...REALISATION_HELP,
  ...COMMITMENT_HELP,
  ...VILLAGE_HELP,
  '/k/$kab/lokus': {
    purpose: {
      id: 'Menyusun usulan desa prioritas untuk rembuk.',
      en: 'To prepare the proposal of priority villages for the consultation.',
    },
    steps: [
      { id: 'Pilih metode, lalu tentukan berapa desa yang didahulukan.', en: 'Choose a method and set how many villages come first.' },
      {
        id: 'Baca alasan setiap desa, dan hitung seberapa tahan usulannya.',
        en: 'Read the reason of each village, and compute how the proposal holds.',
      },
      {
        id: 'Bawa ke rembuk; sesudahnya sekretariat mencatat keputusan dengan Tetapkan lokus.',
        en: 'Take it to the rembuk; afterwards the secretariat records the decision with Decide on lokus.',
      },
    ],
    terms: ['lokus', 'stunting', 'chance', 'acceptability'],
  },
  '/k/$kab/lokus-tahun': {
    purpose: {
      id: 'Melihat desa mana yang menjadi lokus setiap tahun, dan atas dasar apa.',
      en: 'To see which villages are lokus in each year, and on which basis.',
    },
    steps: [
      { id: 'Pilih tahun; baca status setiap desa dan dasarnya.', en: 'Choose a year; read the status of each village and its basis.' },
      { id: 'Lihat lokus tahun lalu yang masih menunggu keputusan.', en: 'See which lokus of the year before wait for a decision.' },
      { id: 'Unduh SK dengan lampirannya, lalu catat nomornya.', en: 'Download the decree with its annex, then record its number.' },
    ],
    terms: ['lokus', 'opd', 'period'],
  },
  ...PLAN_HELP,
  ...CHAIN_HELP,
} as const
