/**
 * How states, answers and choices of villages' packages are called.
 */
import type { Words } from '../indicators/indicator.ts'
import type { AnswerStage, VillageAnswer } from './answer.ts'
import type { DanaDesaAnswer } from './entry.ts'
import type { Ask } from './package-content.ts'
import type { PackageState } from './standing.ts'

export const PACKAGE_STATE_WORDS: Readonly<Record<PackageState, Words>> = {
  belum: { id: 'belum disiapkan', en: 'not prepared' },
  disiapkan: { id: 'disiapkan', en: 'prepared' },
  terbit: { id: 'terbit', en: 'issued' },
  berubah: { id: 'perlu diterbitkan ulang', en: 'to be issued again' },
}

export const DANA_DESA_WORDS: Readonly<Record<DanaDesaAnswer, Words>> = {
  boleh: { id: 'boleh', en: 'may pay' },
  sebagian: { id: 'sebagian', en: 'in part' },
  tidak: { id: 'tidak', en: 'may not' },
  periksa: { id: 'perlu diperiksa', en: 'to be checked' },
}

export const ANSWER_WORDS: Readonly<Record<VillageAnswer, Words>> = {
  diterima: { id: 'diterima', en: 'accepted' },
  nanti: { id: 'nanti', en: 'later' },
  'tidak-bisa': { id: 'tidak bisa', en: 'not possible' },
}

export const STAGE_WORDS: Readonly<Record<AnswerStage, Words>> = {
  rkpdes: { id: 'RKPDes', en: 'RKPDes' },
  apbdes: { id: 'APBDes', en: 'APBDes' },
  dpa: { id: 'DPA kelurahan', en: 'Budget of the kelurahan (DPA)' },
}

export const ASK_WORDS: Readonly<Record<Ask, Words>> = {
  'rembuk-desa': { id: 'Dibahas dalam rembuk stunting desa/kelurahan', en: 'Talked over in the rembuk of the village' },
  rkpdes: { id: 'Masuk RKPDes', en: 'Put into RKPDes' },
  apbdes: { id: 'Dianggarkan dalam APBDes', en: 'Budgeted in APBDes' },
}

/** What is known from no source that was seen. */
export const MEMORY_WORDS: Words = {
  id: 'pengetahuan umum, belum dicocokkan dengan peraturan',
  en: 'general knowledge, not checked against regulations',
}
