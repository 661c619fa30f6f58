import { describe, expect, it } from 'vitest'
import { ACTIVITY_KINDS, ACTIVITY_STATUSES, MONEY_SOURCES, PILLARS, PLACINGS, TARGET_GROUPS } from '../../src/plan/activity.ts'
import { KIND_WORDS, PILLAR_WORDS, PLACING_WORDS, SOURCE_WORDS, STATUS_WORDS, TARGET_WORDS } from '../../src/plan/words.ts'

describe('words of activities', () => {
  it.each([
    ['kinds', ACTIVITY_KINDS, KIND_WORDS],
    ['sources', MONEY_SOURCES, SOURCE_WORDS],
    ['target groups', TARGET_GROUPS, TARGET_WORDS],
    ['states', ACTIVITY_STATUSES, STATUS_WORDS],
    ['places', PLACINGS, PLACING_WORDS],
    ['pillars', PILLARS, PILLAR_WORDS],
  ] as const)('%s are all named, and no two alike', (_, keys, words) => {
    const named = words as Readonly<Record<string, { id: string }>>
    const names = keys.map((key) => named[String(key)]?.id ?? '')
    expect(names.every((name) => name.length > 2)).toBe(true)
    expect(new Set(names).size).toBe(keys.length)
  })
})
