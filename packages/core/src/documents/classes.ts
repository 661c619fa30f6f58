/**
 * To which classes of data a document may belong: the class decides, by the table of rights, whose roles may keep it and who may see it. The
 * words are those of the table. Evidence of a task (`tugas`) is what everybody who is given tasks can bring, a cadre and a camat too; no child is
 * named in it. What families need (`kebutuhan`, by office and referral) and the case audit (`klinis`, by case) are not among them: class and area
 * alone would show them to too many. They come with their own work.
 */
import type { DataClass } from '../accounts/rights.ts'

export const DOCUMENT_CLASSES = [
  'kerangka',
  'rencana',
  'cakupan',
  'penilaian',
  'keluarga',
  'anak',
  'tugas',
] as const satisfies readonly DataClass[]

export type DocumentClass = (typeof DOCUMENT_CLASSES)[number]
