import type { AnalysisContent, AnalysisFigure } from '../../src/situation/analysis-content.ts'
import { FIGURES } from '../../src/situation/situation.ts'

export function told(numerator: number | null, denominator: number | null): AnalysisFigure {
  const percent = numerator === null || denominator === null ? null : (100 * numerator) / denominator
  return { numerator, denominator, percent, state: percent === null ? 'belum-lapor' : 'ada' }
}

/** An area of which only stunting and KRS are told. */
export function area(code: string, stunting: AnalysisFigure, krs = told(1, 2)): AnalysisContent['areas'][number] {
  const figures = Object.fromEntries(FIGURES.map((key) => [key, told(null, null)]))
  return { code, name: code, figures: { ...figures, stunting, krs } as AnalysisContent['areas'][number]['figures'] }
}

const IMPORTS = [
  { id: 'a', kind: 'eppgbm-rekap', period: '2026-02', sha256: 'aa' },
  { id: 'b', kind: 'krs-rekap', period: '2025-S2', sha256: 'bb' },
]

export function analysis(more: Partial<AnalysisContent> = {}): AnalysisContent {
  return {
    format: 1,
    program: '0.1.0',
    level: 'kab',
    area: '76.01',
    year: 2026,
    parameters: { origin: 'rekap', recap: '2026-02', krs: '2025-S2', k: 1 },
    cut: {
      until: '2026-03-01T00:00:00.000Z',
      imports: IMPORTS,
      children: null,
      values: [{ period: '2026-T1', code: 'E24', count: 1, digest: 'x' }],
      definitions: [{ code: 'E24', version: 0, denominator: 'D16' }],
      kecamatan: [],
    },
    areas: [area('76.01', told(30, 100)), area('76.01.01', told(30, 100))],
    gaps: [
      { code: 'E24', period: '2026-T1', numerator: 5, denominator: 10, value: 50, state: 'ada', reported: 1, expected: 2, targets: [] },
    ],
    lokus: [{ code: '76.01.01.2001', rank: 1, proposed: true }],
    texts: [],
    ...more,
  }
}
