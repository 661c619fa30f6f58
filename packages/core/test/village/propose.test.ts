import { proposeFor, withoutEntry } from '@konvergen/core/village/propose.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entry } from './facts.ts'

const ground = (over: Parameters<typeof entry>[0] = {}, costs: readonly [string, string][] = []) => ({
  period: '2026-T4',
  entries: [entry(over)],
  costs: new Map(costs),
})

describe('proposals of a village', () => {
  it('take the largest of several gaps whose people may be the same', () => {
    const gaps = [
      { indicator: 'E20', people: 12 },
      { indicator: 'E27', people: 30 },
    ]
    const [proposal] = proposeFor(gaps, ground({ costItem: 'Jamban' }, [['Jamban', '3500000']]))
    expect(proposal?.facts).toMatchObject({ volume: 30, unitCost: '3500000', source: 'dana-desa' })
    expect(proposal?.basis).toEqual({ period: '2026-T4', gaps, costItem: 'Jamban' })
  })

  it('leave volume open where no number of people is known, or no gap tells it', () => {
    expect(proposeFor([{ indicator: 'E27', people: null }], ground())[0]?.facts.volume).toBe(null)
    expect(proposeFor([{ indicator: 'E27', people: 0 }], ground())[0]?.facts.volume).toBe(null)
    expect(proposeFor([{ indicator: 'E27', people: 9 }], ground({ counted: 'lainnya' }))[0]?.facts.volume).toBe(null)
  })

  it('leave the unit cost open where its item is not in the table', () => {
    const [proposal] = proposeFor([{ indicator: 'E27', people: 9 }], ground({ costItem: 'Jamban' }))
    expect(proposal?.facts.unitCost).toBe(null)
    expect(proposal?.basis.costItem).toBe(null)
  })

  it('hold nothing of an entry that is switched off, or that closes none of the gaps', () => {
    expect(proposeFor([{ indicator: 'E27', people: 9 }], ground({ active: false }))).toEqual([])
    expect(proposeFor([{ indicator: 'E01', people: 9 }], ground())).toEqual([])
  })

  it('leave what Dana Desa may not pay to the district', () => {
    const [proposal] = proposeFor([{ indicator: 'E27', people: 9 }], ground({ danaDesa: { answer: 'tidak', source: null } }))
    expect(proposal?.facts.source).toBe('apbd-kab')
  })

  it('never propose a volume of nothing, nor more people than the gaps have', () => {
    const gap = fc.record({
      indicator: fc.constantFrom('E20', 'E27', 'E01'),
      people: fc.option(fc.nat(5000), { nil: null }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(gap, { selector: ({ indicator }) => indicator }), (gaps) => {
        for (const { facts, basis } of proposeFor(gaps, ground())) {
          const known = basis.gaps.flatMap(({ people }) => people ?? [])
          expect(facts.volume ?? 1).toBeGreaterThan(0)
          expect(facts.volume ?? 0).toBeLessThanOrEqual(known.reduce((sum, people) => sum + people, 0))
          expect(basis.gaps.every(({ indicator }) => gaps.some((own) => own.indicator === indicator))).toBe(true)
        }
      }),
    )
  })
})

it('tells which gaps nothing in the catalogue closes', () => {
  const gaps = [{ indicator: 'E01' }, { indicator: 'E27' }]
  expect(withoutEntry(gaps, [entry()])).toEqual([{ indicator: 'E01' }])
  expect(withoutEntry(gaps, [entry({ active: false })])).toEqual(gaps)
})
