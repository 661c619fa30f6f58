import { describe, expect, it } from 'vitest'
import { isOnItsWay, PLAN_STATES, planStepFault, stateAfter } from '../../src/plan/plan-step.ts'

describe('the way of a version', () => {
  it('goes from handed in over verified to final, or back with a reason', () => {
    expect(stateAfter([])).toBe('diajukan')
    expect(stateAfter(['verifikasi'])).toBe('diverifikasi')
    expect(stateAfter(['verifikasi', 'tetapkan'])).toBe('final')
    expect(stateAfter(['verifikasi', 'kembalikan'])).toBe('dikembalikan')
    expect(planStepFault('kembalikan', 'diajukan', null)).toBe('tanpa-alasan')
    expect(planStepFault('kembalikan', 'diverifikasi', 'Pagu')).toBeNull()
    expect(planStepFault('verifikasi', 'diajukan', null)).toBeNull()
  })

  it.each([
    ['tetapkan', 'diajukan'],
    ['verifikasi', 'final'],
    ['kembalikan', 'final'],
    ['tetapkan', 'dikembalikan'],
    ['verifikasi', 'diverifikasi'],
  ] as const)('does not take %s from %s', (step, state) => {
    expect(planStepFault(step, state, 'Pagu')).toBe('keadaan')
  })

  it('is over when it is final or given back', () => {
    expect(PLAN_STATES.filter(isOnItsWay)).toEqual(['diajukan', 'diverifikasi'])
  })
})
