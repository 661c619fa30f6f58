/**
 * To which classes of data a document may belong: the class decides, by the table of rights, whose roles may keep it and who may see it. The
 * words are those of the table; a document that shows people of the case audit is of that class, whoever brings it.
 */
import type { DataClass } from '../accounts/rights.ts'

export const DOCUMENT_CLASSES = [
  'kerangka',
  'rencana',
  'cakupan',
  'penilaian',
  'kebutuhan',
  'keluarga',
  'anak',
  'klinis',
] as const satisfies readonly DataClass[]

export type DocumentClass = (typeof DOCUMENT_CLASSES)[number]
