import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFindings, type Known } from '../../src/findings/find-findings.ts'
import { keyOf, valuesOf } from '../../src/findings/finding.ts'
import type { KnownNumber } from '../../src/findings/known-number.ts'
import { THRESHOLDS } from '../../src/findings/thresholds.ts'
import { SHIPPED } from '../../src/indicators/catalogue.ts'
import type { ReportedValue } from '../../src/indicators/period-coverage.ts'

const DESA = ['76.01.01.2001', '76.01.01.2002', '76.01.01.2003']
const value = (code: string, period: string, area: string, of: number | null, fromElsewhere = false): ReportedValue => ({
  code,
  part: 'nilai',
  period,
  area,
  value: of,
  fromElsewhere,
})
const find = (
  reported: readonly ReportedValue[],
  files: readonly KnownNumber[] = [],
  periods = ['2025', '2025-T1', '2025-T2', '2025-S1'],
) => {
  const known: Known = { kab: '76.01', reported, files, definitionsOf: () => SHIPPED, areas: { desa: DESA, kec: [], kab: ['76.01'] } }
  return findFindings(known, periods, THRESHOLDS).map((one) => `${keyOf(one)} ${valuesOf(one)}`)
}
const [A = '', B = ''] = DESA

describe('findings', () => {
  it('tell a numerator above its denominator, unless people from elsewhere are declared', () => {
    const below = value('D16', '2025', A, 10)
    expect(find([value('E24', '2025-T1', A, 12), below])).toEqual([`pembilang-lebih|2025-T1|${A}|E24|D16 E24@2025-T1=12 D16@2025=10`])
    expect(find([value('E24', '2025-T1', A, 12, true), below])).toEqual([])
    expect(find([value('E24', '2025-T1', A, 12)])).toEqual([])
  })

  it('look across offices and files', () => {
    const files = [{ thing: 'krs-rekap/krs', period: '2025-S1', area: B, value: 90 }]
    expect(find([value('D15', '2025', B, 80)], files)).toEqual([
      `melebihi-sumber|2025-S1|${B}|krs-rekap/krs|D15 krs-rekap/krs@2025-S1=90 D15@2025=80`,
    ])
  })
})

const reportedOf = fc.array(
  fc.record({
    code: fc.constantFrom('E24', 'E22', 'D16', 'D15', 'D12'),
    period: fc.constantFrom('2025', '2024', '2025-T1', '2025-T2', '2024-T4'),
    area: fc.constantFrom(...DESA),
    value: fc.option(fc.integer({ min: 0, max: 200 })),
  }),
  { maxLength: 40 },
)
const asReported = (rows: { code: string; period: string; area: string; value: number | null }[]) => {
  const once = new Map(rows.map((row) => [`${row.code}|${row.period}|${row.area}`, value(row.code, row.period, row.area, row.value)]))
  return [...once.values()]
}
const FILES: readonly KnownNumber[] = DESA.flatMap((area, index) => [
  { thing: 'krs-rekap/krs', period: '2025-S1', area, value: 40 + index },
  { thing: 'krs-rekap/keluarga', period: '2025-S1', area, value: 100 },
  { thing: 'krs-rekap/sasaran', period: '2025-S1', area, value: 60 },
])

it('never depend on the order of rows or files', () => {
  fc.assert(
    fc.property(reportedOf, fc.integer({ min: 0, max: 100 }), (rows, turn) => {
      const reported = asReported(rows)
      const turned = [...reported.slice(turn % (reported.length + 1)), ...reported.slice(0, turn % (reported.length + 1))].toReversed()
      expect(find(turned, FILES.toReversed())).toEqual(find(reported, FILES))
    }),
    { numRuns: 40 },
  )
})

it('never depend on what is not applicable, not asked for, or of a place outside', () => {
  fc.assert(
    fc.property(reportedOf, (rows) => {
      const reported = asReported(rows)
      const excluded = [value('E24', '2025-T2', '76.02.01.2001', 5), value('S01', '2025', A, null), value('E01', '2025-T1', A, null)]
      expect(find([...reported, ...excluded])).toEqual(find(reported))
    }),
    { numRuns: 40 },
  )
})
