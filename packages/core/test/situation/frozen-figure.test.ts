import { describe, expect, it } from 'vitest'
import { frozenFigure, frozenParts } from '../../src/situation/frozen-figure.ts'
import { analysis, area, told } from './sample-analysis.ts'

const nobody = { numerator: 0, denominator: 0, percent: null, state: 'tidak-ada-sasaran' }
const areas = [
  area('76.01', told(30, 100)),
  area('76.01.01', told(30, 100)),
  area('76.01.01.2001', told(30, 100)),
  area('76.01.01.2002', told(null, 40)),
  area('76.01.02', told(null, null)),
  area('76.01.02.2001', nobody),
]
const content = analysis({ areas })

describe('a figure of a version', () => {
  it('stands as it was frozen, with the villages that are in it; nobody to serve is told, not reported is not', () => {
    expect(frozenFigure(content, '76.01', 'stunting')).toEqual({
      code: '76.01',
      name: '76.01',
      figure: {
        ...told(30, 100),
        source: 'e-PPGBM rekap status gizi',
        period: '2026-02',
        villagesWith: 2,
        villagesAll: 3,
      },
    })
    expect(frozenFigure(content, '76.01.01.2002', 'stunting')?.figure).toMatchObject({ percent: null, villagesWith: 0, villagesAll: 1 })
  })

  it('names the families’ recap, and the list of children where that was counted', () => {
    expect(frozenFigure(content, '76.01', 'krs')?.figure).toMatchObject({ source: 'KRS verval BKKBN', period: '2025-S2' })
    const parameters = { ...content.parameters, origin: 'individu' } as const
    expect(frozenFigure({ ...content, parameters }, '76.01', 'ds')?.figure.source).toBe('e-PPGBM daftar anak, dihitung ulang')
  })

  it('opens to its villages, and a village to none', () => {
    expect(frozenParts(content, '76.01.01', 'stunting').map(({ code }) => code)).toEqual(['76.01.01.2001', '76.01.01.2002'])
    expect(frozenParts(content, '76.01.01.2001', 'stunting')).toEqual([])
    expect(frozenFigure(content, '76.01.03', 'stunting')).toBeNull()
  })
})
