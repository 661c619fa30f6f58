import { expect, it } from 'vitest'
import { LIMITS, TOLD_LIMITS, windowOf } from '../../src/accounts/limits.ts'

it('lets somebody open a posyandu’s children in one sitting, and nobody a district in a day', () => {
  const { most, secondsEach } = LIMITS['buka-nama']
  expect(most).toBeGreaterThanOrEqual(60)
  expect(most + 86_400 / secondsEach).toBeLessThan(10_000)
  expect(windowOf(LIMITS['buka-nama'])).toBe(600)
})

it('tells of names, not of attendance or files', () => {
  expect([...TOLD_LIMITS].toSorted()).toEqual(['buka-nama', 'cari-nik', 'paket-pelanggaran', 'perbaiki-nama', 'unduh-nama'])
})
