/**
 * What the stages of budgets are called, and which one a title or a cell names.
 */
import type { Words } from '../indicators/indicator.ts'
import type { BudgetStage } from './line.ts'

const words = (id: string, en: string): Words => ({ id, en })

export const STAGE_WORDS: Readonly<Record<BudgetStage, Words>> = {
  rkpd: words('RKPD', 'RKPD (district’s yearly work plan)'),
  renja: words('Renja', 'Renja (office’s work plan)'),
  'kua-ppas': words('KUA-PPAS', 'KUA-PPAS (ceilings)'),
  dpa: words('DPA', 'DPA (budget in force)'),
  rkpdes: words('RKPDes', 'RKPDes (village’s work plan)'),
  apbdes: words('APBDes', 'APBDes (village’s budget)'),
}

/** Longer names first, since some hold others. */
const NAMED: readonly (readonly [RegExp, BudgetStage])[] = [
  [/\brkp\s*desa\b|\brkpdes(?:a)?\b|rencana\s+kerja\s+pemerintah\s+desa/i, 'rkpdes'],
  [/\bapb\s*desa\b|\bapbdes(?:a)?\b|anggaran\s+pendapatan\s+dan\s+belanja\s+desa/i, 'apbdes'],
  [/\bkua\b|\bppas\b|prioritas\s+dan\s+plafon/i, 'kua-ppas'],
  [/\bdpa\b|\bdpa-?skpd\b|dokumen\s+pelaksanaan\s+anggaran/i, 'dpa'],
  [/\brenja\b|rencana\s+kerja\s+(?:perangkat\s+daerah|skpd|opd)/i, 'renja'],
  [/\brkpd\b|rencana\s+kerja\s+pemerintah\s+daerah/i, 'rkpd'],
]

/** null = it names none, or more than one. */
export function stageNamed(text: string): BudgetStage | null {
  const named = NAMED.flatMap(([pattern, stage]) => (pattern.test(text) ? [stage] : []))
  return named.length === 1 ? (named[0] ?? null) : null
}
