/**
 * A quarter of the convergence score as a file: counts for all who see scores, names for whoever works with these families; and reminders of villages that did
 * not hand in.
 */
import Type from 'typebox'
import { DesaKode, KabKode, OneOf, PurposeSchema } from './parts.ts'
import { route } from './route.ts'
import { QuarterText } from './scorecard.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const QuarterParams = Type.Object({ kab: KabKode, periode: QuarterText })
const Language = Type.Optional(OneOf(['id', 'en'] as const))
const Count = Type.Integer({ minimum: 0 })

export const downloadScores = route({
  method: 'GET',
  path: '/api/districts/:kab/skor/:periode/skor.xlsx',
  act: 'scorecard.read',
  summary: { id: 'Skor konvergensi satu triwulan, tanpa nama (XLSX)', en: 'Convergence score of a quarter, without names (XLSX)' },
  params: QuarterParams,
  query: Type.Object({ bahasa: Language }),
  answer: { file: true, mediaType: XLSX },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const downloadScoredPersons = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/desa/:desa/orang.xlsx',
  act: 'scorecard.export-names',
  summary: {
    id: 'Formulir skor satu desa dengan nama (XLSX)',
    en: 'Form of the score of a village with names (XLSX)',
  },
  params: Type.Object({ kab: KabKode, periode: QuarterText, desa: DesaKode }),
  body: Type.Object({ tujuan: PurposeSchema, bahasa: Language }),
  answer: { file: true, mediaType: XLSX },
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'terlalu-sering'],
  limit: 'unduh-nama',
})

/** One that was reminded today already is not reminded again, whoever asks. */
export const remindScoredVillages = route({
  method: 'POST',
  path: '/api/districts/:kab/skor/:periode/ingatkan',
  act: 'scorecard.remind',
  summary: {
    id: 'Ingatkan desa yang belum mengirim skor, paling banyak sekali sehari',
    en: 'Remind villages that did not hand in their score, once a day at most',
  },
  params: QuarterParams,
  body: Type.Object({ desa: Type.Array(DesaKode, { minItems: 1, maxItems: 400 }) }),
  answer: Type.Object({ diingatkan: Count, sudah: Count }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'keadaan-berubah', 'nilai-tidak-sah'],
})
