import { expect, it } from 'vitest'
import { BUDGET_STAGES, isVillageStage } from '../../src/budget/line.ts'

it('RKPDes and APBDes are of villages, the others of offices', () => {
  expect(BUDGET_STAGES.filter(isVillageStage)).toEqual(['rkpdes', 'apbdes'])
})
