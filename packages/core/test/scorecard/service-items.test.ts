import { expect, it } from 'vitest'
import { askedItems, isBlank, strayItems } from '../../src/scorecard/service-items.ts'

it('asks of each stage its own items', () => {
  expect(askedItems('hamil')).toContain('fe')
  expect(askedItems('nifas')).not.toContain('fe')
  expect(askedItems('paud')).toEqual(['paud'])
})

it('finds what is filled and not asked, and takes empty ones for nothing', () => {
  expect(strayItems({ timbang: true, fe: 0, nifas: null }, 'hamil')).toEqual(['timbang'])
  expect([isBlank({}), isBlank({ fe: null }), isBlank({ fe: 0 }), isBlank({ air: false })]).toEqual([true, true, false, false])
})
