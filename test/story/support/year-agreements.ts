/**
 * What the rembuk of the story agrees on: the five clauses that every rembuk begins with, by their kind, and those that were added; who owns each and which activity comes of it.
 */
import type { OfficeKey } from './year-plan.ts'

export interface YearClause {
  /** Of the template its kind, else its words. */
  readonly key: string
  readonly isOfTemplate: boolean
  readonly owner: OfficeKey | 'desa-lokus'
  readonly isAgreed: boolean
  /** Key of an activity of the plan; `baru` = one is made of it; null = none. */
  readonly activity: string | null
}

export const YEAR_CLAUSES: readonly YearClause[] = [
  { key: 'lokus', isOfTemplate: true, owner: 'kb', isAgreed: true, activity: null },
  { key: 'sasaran', isOfTemplate: true, owner: 'kb', isAgreed: true, activity: null },
  { key: 'tpps', isOfTemplate: true, owner: 'kb', isAgreed: true, activity: 'baru' },
  { key: 'rkpd', isOfTemplate: true, owner: 'kes', isAgreed: true, activity: 'pmt' },
  { key: 'apbdes', isOfTemplate: true, owner: 'desa-lokus', isAgreed: true, activity: null },
  { key: 'Setiap keluarga berisiko didampingi.', isOfTemplate: false, owner: 'kb', isAgreed: true, activity: 'dampingan' },
  { key: 'Air minum sampai ke tiga desa.', isOfTemplate: false, owner: 'air', isAgreed: true, activity: 'air-minum' },
  { key: 'Posyandu ditimbang dengan alat baru.', isOfTemplate: false, owner: 'kes', isAgreed: true, activity: 'posyandu' },
  { key: 'Ambulans siaga di setiap kecamatan.', isOfTemplate: false, owner: 'kes', isAgreed: true, activity: null },
  { key: 'Gedung baru untuk sekretariat.', isOfTemplate: false, owner: 'air', isAgreed: false, activity: null },
]

/** Agreements on lokus and targets are kept by deciding, those on APBDes by the villages: no activity of an office is waited for. */
export const AWAITED = YEAR_CLAUSES.filter(({ key, isAgreed }) => isAgreed && !['lokus', 'sasaran', 'apbdes'].includes(key))
