import { expect, test } from 'vitest'
import { concludeVerdict, type QualityReason, type QualityVerdict } from '../../src/quality/verdict.ts'

const reason = (verdict: QualityVerdict): QualityReason => ({ code: 'angka-akhir', verdict, isSign: false, params: {} })

test('no reason: fit for use', () => {
  expect(concludeVerdict([])).toEqual({ verdict: 'layak', reasons: [] })
})

test('the gravest reason decides and stands first', () => {
  const { verdict, reasons } = concludeVerdict([reason('layak'), reason('tidak-layak'), reason('perlu-diukur-ulang')])
  expect(verdict).toBe('tidak-layak')
  expect(reasons.map((each) => each.verdict)).toEqual(['tidak-layak', 'perlu-diukur-ulang', 'layak'])
})
