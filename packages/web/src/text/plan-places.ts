/**
 * What the pages that lead from the rembuk to the deed are called, in the menu and at their heads. They stand apart from the catalogues of those pages, so that the menu, which everybody loads,
 * does not bring the words of every page along.
 */
import type { Catalogue } from './text.ts'

export const PLAN_PLACES = {
  plan: { id: 'Rencana kegiatan', en: 'Plan of activities' },
  programs: { id: 'Pemetaan program', en: 'Program mapping' },
  reference: { id: 'Acuan rencana', en: 'References of plans' },
  rembuk: { id: 'Rembuk', en: 'Rembuk' },
  commitment: { id: 'Komitmen', en: 'Commitments' },
  village: { id: 'Paket desa', en: 'Packages of villages' },
  budget: { id: 'Anggaran', en: 'Budgets' },
  realisation: { id: 'Realisasi', en: 'Realisation' },
  chain: { id: 'Rantai', en: 'Chain' },
  spending: { id: 'Uang', en: 'Money' },
  calendar: { id: 'Kalender', en: 'Calendar' },
} as const satisfies Catalogue
