/**
 * The way of an analysis. A kecamatan's: its officer signs, the camat verifies or gives back, and it is frozen with the district's that stands on it. The
 * district's is frozen by whoever coordinates.
 */
import type { AnalysisLevel } from './analysis-content.ts'

export const ANALYSIS_STATES = ['konsep', 'ditandatangani', 'diverifikasi', 'beku'] as const
export type AnalysisState = (typeof ANALYSIS_STATES)[number]

export const ANALYSIS_STEPS = ['tandatangan', 'verifikasi', 'kembalikan', 'bekukan'] as const
export type AnalysisStep = (typeof ANALYSIS_STEPS)[number]

export type AnalysisFault = 'keadaan' | 'tanpa-alasan' | 'tanpa-teks'

const FROM: Readonly<Record<AnalysisLevel, Readonly<Record<AnalysisStep, readonly AnalysisState[]>>>> = {
  kec: {
    tandatangan: ['konsep'],
    verifikasi: ['ditandatangani'],
    kembalikan: ['ditandatangani', 'diverifikasi'],
    bekukan: ['diverifikasi'],
  },
  kab: { tandatangan: [], verifikasi: [], kembalikan: [], bekukan: ['konsep'] },
}
const INTO: Readonly<Record<AnalysisStep, AnalysisState>> = {
  tandatangan: 'ditandatangani',
  verifikasi: 'diverifikasi',
  kembalikan: 'konsep',
  bekukan: 'beku',
}

/** `texts`: topics of which something is written. A kecamatan signs its causes in its own words, so there must be some. */
export function takeAnalysisStep(
  step: AnalysisStep,
  {
    level,
    state,
    texts,
    reason,
  }: { readonly level: AnalysisLevel; readonly state: AnalysisState; readonly texts: number; readonly reason: string | null },
): { readonly state: AnalysisState } | { readonly fault: AnalysisFault } {
  if (!FROM[level][step].includes(state)) return { fault: 'keadaan' }
  if (step === 'kembalikan' && reason === null) return { fault: 'tanpa-alasan' }
  if (step === 'tandatangan' && texts === 0) return { fault: 'tanpa-teks' }
  return { state: INTO[step] }
}
