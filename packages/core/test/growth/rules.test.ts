import { describe, expect, test } from 'vitest'
import { RULES, verdict } from '../../src/growth/rules.ts'

describe('rules', () => {
  test('each names its source in both languages', () => {
    for (const { source } of Object.values(RULES)) {
      expect(source.id.length).toBeGreaterThan(10)
      expect(source.en.length).toBeGreaterThan(10)
    }
  })

  test('one written down from memory says so and is not called checked', () => {
    const remembered = Object.values(RULES).filter(({ source }) => source.id.includes('ingatan'))
    expect(remembered).toEqual(Object.values(RULES).filter(({ source }) => source.en.includes('memory')))
    expect(new Set(remembered.map(({ state }) => state))).toEqual(new Set(['belum-diverifikasi']))
  })
})

describe('verdict', () => {
  test('is verified when its rule is, and everything it rests on', () => {
    const checked = verdict('T', 'kms-tetap-atau-turun')
    const unchecked = verdict('T', 'kms-kbm')
    expect([checked.verified, unchecked.verified]).toEqual([true, false])
    expect(verdict('2T', 'kms-2t', [checked, checked]).verified).toBe(true)
    expect(verdict('2T', 'kms-2t', [checked, unchecked]).verified).toBe(false)
  })
})
