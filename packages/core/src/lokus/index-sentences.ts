/**
 * What a weighted index or a sum of ranks says of a village: its points, the largest parts of them, and what is not known.
 */
import type { Language } from '../kit/say-number.ts'
import type { CriterionKey } from './method.ts'
import type { Sentence } from './reason-sentence.ts'

export const CRITERION_NAMES: Readonly<Record<CriterionKey, Readonly<Record<Language, string>>>> = {
  prevalensi: { id: 'Prevalensi stunting', en: 'Stunting prevalence' },
  kasus: { id: 'Jumlah kasus', en: 'Number of cases' },
  krs: { id: 'Keluarga berisiko stunting', en: 'Families at risk of stunting' },
  kesenjangan: { id: 'Kesenjangan layanan', en: 'Service gap' },
  kesejahteraan: { id: 'KRS kelompok kesejahteraan terbawah', en: 'Families at risk in the lowest welfare group' },
  akses: { id: 'Akses layanan (IKS)', en: 'Access to services (IKS)' },
}

const COUNTED: ReadonlySet<CriterionKey> = new Set(['kasus', 'akses'])

function partSentence(key: CriterionKey): Sentence {
  const { id, en } = CRITERION_NAMES[key]
  const amount = COUNTED.has(key) ? 'number' : 'percent'
  return {
    id: (said) => `${id} ${said[amount]('value')}: ${said.number('points')} poin`,
    en: (said) => `${en} ${said[amount]('value')}: ${said.number('points')} points`,
  }
}

function unknownSentence(key: CriterionKey): Sentence {
  const { id, en } = CRITERION_NAMES[key]
  return { id: () => `${id} belum diketahui: indeksnya rentang`, en: () => `${en} not known: the index is a range` }
}

const KEYS = Object.keys(CRITERION_NAMES) as CriterionKey[]

export const INDEX_SENTENCES: Readonly<Record<string, Sentence>> = {
  indeks: {
    id: ({ number }) => `Indeks ${number('points')} dari 100`,
    en: ({ number }) => `Index ${number('points')} of 100`,
  },
  'indeks-tidak-diketahui': {
    id: () => 'Tidak satu pun kriterianya diketahui: tidak dapat diperingkat',
    en: () => 'None of its criteria is known: it cannot be ranked',
  },
  'urutan-antara': {
    id: ({ number }) => `Urutannya bisa antara ${number('bestRank')} dan ${number('worstRank')}`,
    en: ({ number }) => `Its place could be between ${number('bestRank')} and ${number('worstRank')}`,
  },
  ...Object.fromEntries(
    KEYS.flatMap((key) => [[`bagian-${key}`, partSentence(key)] as const, [`tanpa-${key}`, unknownSentence(key)] as const]),
  ),
}
