import { expect, test } from 'vitest'
import { countVerdicts, coverageOf } from '../../src/quality/summarise-posyandu.ts'

test('a target that is not known takes its children out of the coverage too', () => {
  const rows = [
    { children: 20, target: 25 },
    { children: 9, target: null },
  ]
  expect(coverageOf(rows)).toEqual({ measured: 20, target: 25, posyanduWith: 1, posyanduAll: 2 })
  expect(coverageOf(rows.slice(1))).toEqual({ measured: 0, target: null, posyanduWith: 0, posyanduAll: 1 })
})

test('every verdict is counted, also the one that nobody has', () => {
  expect(countVerdicts([{ verdict: 'layak' }, { verdict: 'layak' }])).toEqual({ layak: 2, 'perlu-diukur-ulang': 0, 'tidak-layak': 0 })
})
