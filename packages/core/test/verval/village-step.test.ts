import { expect, it } from 'vitest'
import { takeStep, takesChecks, VILLAGE_STATES, VILLAGE_STEPS, type VillageState, type VillageStep } from '../../src/verval/village-step.ts'

const take = (step: VillageStep, state: VillageState, more: Partial<{ waiting: number; reason: string | null }> = {}) =>
  takeStep(step, { state, waiting: 0, reason: null, ...more })

it('goes from the village to the camat, and back with a reason', () => {
  expect(take('tandatangan', 'dikerjakan')).toEqual({ state: 'ditandatangani' })
  expect(take('verifikasi', 'ditandatangani')).toEqual({ state: 'diverifikasi' })
  expect(take('kembalikan', 'ditandatangani')).toEqual({ fault: 'tanpa-alasan' })
  expect(take('kembalikan', 'ditandatangani', { reason: 'periksa RT 3' })).toEqual({ state: 'dikerjakan' })
  expect(take('buka', 'diverifikasi', { reason: 'data baru' })).toEqual({ state: 'dikerjakan' })
})

it('is not signed while a family waits', () => {
  expect(take('tandatangan', 'dikerjakan', { waiting: 1 })).toEqual({ fault: 'belum-selesai' })
})

it('takes each step only from where it can be taken', () => {
  const allowed = VILLAGE_STEPS.flatMap((step) =>
    VILLAGE_STATES.filter((state) => !('fault' in take(step, state, { reason: 'x' }))).map((state) => `${state} ${step}`),
  )
  expect(allowed).toEqual([
    'menunggu tandatangan',
    'dikerjakan tandatangan',
    'ditandatangani verifikasi',
    'ditandatangani kembalikan',
    'ditandatangani buka',
    'diverifikasi buka',
  ])
})

it('takes looks at families until the village has signed', () => {
  expect(VILLAGE_STATES.filter(takesChecks)).toEqual(['menunggu', 'dikerjakan'])
})
