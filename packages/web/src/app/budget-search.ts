/** What the addresses of budgets hold: stage, year, whose, what is looked for, and the line that is open. */

import { BUDGET_STAGES, type BudgetStage } from '@konvergen/core/budget/line.ts'
import { BUDGET_REMARK_CODES, type BudgetRemarkCode } from '@konvergen/core/budget/remarks.ts'
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { FIRST_YEAR, LAST_YEAR } from './plan-search.ts'
import { oneOf, present, type Raw, text, whole } from './read-search.ts'

export const SOURCE_CHOICES = [...MONEY_SOURCES, 'lain'] as const

export interface BudgetSearch {
  readonly tahap?: BudgetStage
  readonly tahun?: number
  readonly lembaga?: string
  readonly desa?: string
  readonly dana?: (typeof SOURCE_CHOICES)[number]
  readonly cari?: string
  readonly halaman?: number
  /** The line that is open, or `baru`: one is being written. */
  readonly buka?: string
}

export type BudgetChange = { [K in keyof BudgetSearch]?: BudgetSearch[K] | undefined }

export function readBudgetSearch(raw: Raw): BudgetSearch {
  return present<BudgetSearch>({
    tahap: oneOf(raw['tahap'], BUDGET_STAGES),
    tahun: whole(raw['tahun'], FIRST_YEAR, LAST_YEAR),
    lembaga: text(raw['lembaga']),
    desa: text(raw['desa']),
    dana: oneOf(raw['dana'], SOURCE_CHOICES),
    cari: text(raw['cari']),
    halaman: whole(raw['halaman'], 1, 10_000),
    buka: text(raw['buka']),
  })
}

export interface BudgetFileSearch {
  readonly dengan?: string
  readonly catatan?: BudgetRemarkCode
  readonly halaman?: number
}

export type BudgetFileChange = { [K in keyof BudgetFileSearch]?: BudgetFileSearch[K] | undefined }

export function readBudgetFileSearch(raw: Raw): BudgetFileSearch {
  return present<BudgetFileSearch>({
    dengan: text(raw['dengan']),
    catatan: oneOf(raw['catatan'], BUDGET_REMARK_CODES),
    halaman: whole(raw['halaman'], 1, 10_000),
  })
}
