/**
 * What is wrong with a value, in words: for the list of measurements that a posyandu goes through again, in Bahasa Indonesia and English.
 */
import { type Language, sayNumber } from '../kit/say-number.ts'
import type { HistoryError, HistoryKind, Measure } from './visits.ts'

const KINDS: Readonly<Record<HistoryKind, Readonly<Record<Language, string>>>> = {
  'hari-sama': { id: 'Tercatat lebih dari sekali pada hari yang sama', en: 'Written down more than once on the same day' },
  tertukar: { id: 'Berat dan tinggi tertukar', en: 'Weight and height are exchanged' },
  'salah-satuan': { id: 'Satuan atau koma desimalnya salah', en: 'The unit or the decimal comma is wrong' },
  mustahil: { id: 'Tidak ada anak balita dengan ukuran ini', en: 'No child under five measures so' },
  'nilai-diulang': { id: 'Sama persis dengan kunjungan sebelumnya', en: 'Exactly as at the visit before' },
  'keluar-jalur': { id: 'Jauh dari garis pertumbuhan anak ini sendiri', en: "Far off the child's own curve" },
  'panjang-turun': { id: 'Anak tercatat menjadi lebih pendek', en: 'The child is said to have become shorter' },
  'laju-mustahil': { id: 'Berubah lebih cepat daripada yang mungkin', en: 'Changed faster than a child can' },
}

const UNITS: Readonly<Record<Measure, string>> = { berat: 'kg', tinggi: 'cm' }
const PROPOSALS: Readonly<Record<Language, (value: string) => string>> = {
  id: (value) => `mungkin maksudnya ${value}`,
  en: (value) => `probably meant: ${value}`,
}

/** The heading of a count. */
export function sayHistoryKind(kind: HistoryKind, language: Language): string {
  return KINDS[kind][language]
}

/** Without a full stop. What is proposed stands behind it; a person decides. */
export function sayHistoryError({ kind, measure, proposal }: HistoryError, language: Language): string {
  const said = KINDS[kind][language]
  if (proposal === null) return said
  return `${said}; ${PROPOSALS[language](`${sayNumber(proposal, language, 1)} ${UNITS[measure]}`)}`
}
