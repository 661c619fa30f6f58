import { describe, expect, it } from 'vitest'
import { ANALYSIS_STATES, ANALYSIS_STEPS, type AnalysisState, takeAnalysisStep } from '../../src/situation/analysis-step.ts'

const take = (level: 'kab' | 'kec', state: AnalysisState, step: (typeof ANALYSIS_STEPS)[number], more = {}) =>
  takeAnalysisStep(step, { level, state, texts: 1, reason: 'x', ...more })

describe('takeAnalysisStep', () => {
  it('leads a kecamatan from draft to frozen, and back to a draft before', () => {
    expect(take('kec', 'konsep', 'tandatangan')).toEqual({ state: 'ditandatangani' })
    expect(take('kec', 'ditandatangani', 'verifikasi')).toEqual({ state: 'diverifikasi' })
    expect(take('kec', 'ditandatangani', 'kembalikan')).toEqual({ state: 'konsep' })
    expect(take('kec', 'diverifikasi', 'kembalikan')).toEqual({ state: 'konsep' })
    expect(take('kec', 'diverifikasi', 'bekukan')).toEqual({ state: 'beku' })
    expect(take('kec', 'konsep', 'verifikasi')).toEqual({ fault: 'keadaan' })
    expect(take('kec', 'ditandatangani', 'bekukan')).toEqual({ fault: 'keadaan' })
  })

  it('freezes the district’s from its draft, and knows no other step of it', () => {
    const possible = ANALYSIS_STATES.flatMap((state) =>
      ANALYSIS_STEPS.filter((step) => 'state' in take('kab', state, step)).map((step) => `${state} ${step}`),
    )
    expect(possible).toEqual(['konsep bekukan'])
  })

  it('leads nowhere from frozen', () => {
    for (const level of ['kab', 'kec'] as const)
      for (const step of ANALYSIS_STEPS) expect(take(level, 'beku', step)).toEqual({ fault: 'keadaan' })
  })

  it('asks for a reason to give back, and for words to sign', () => {
    expect(take('kec', 'ditandatangani', 'kembalikan', { reason: null })).toEqual({ fault: 'tanpa-alasan' })
    expect(take('kec', 'konsep', 'tandatangan', { texts: 0 })).toEqual({ fault: 'tanpa-teks' })
  })
})
