import { describe, expect, it } from 'vitest'
import { applyRepairs } from '../../src/intake/apply-repairs.ts'
import type { Repair, RepairRule } from '../../src/intake/child-rows.ts'
import { sampleChild } from './sample-child.ts'

const GRAMS: Repair = { column: 'berat', from: 7600, to: 7.6, rule: 'gram' }
const METRES: Repair = { column: 'tinggi', from: 0.675, to: 67.5, rule: 'meter' }
const SWAP: readonly Repair[] = [
  { column: 'berat', from: 67.5, to: 7.6, rule: 'tertukar' },
  { column: 'tinggi', from: 7.6, to: 67.5, rule: 'tertukar' },
]

const broken = (repairs: readonly Repair[]) =>
  sampleChild({ berat: null, tinggi: null, repairs, unread: { berat: 'di-luar-batas', tinggi: 'di-luar-batas', kia: 'tak-dikenal' } })

const rules = (...chosen: RepairRule[]): ReadonlySet<RepairRule> => new Set(chosen)

describe('applyRepairs', () => {
  it('takes what a chosen rule proposes, and says so', () => {
    expect(applyRepairs(broken([GRAMS, METRES]), rules('gram'))).toMatchObject({
      berat: 7.6,
      tinggi: null,
      repairs: [METRES],
      applied: [GRAMS],
      unread: { tinggi: 'di-luar-batas', kia: 'tak-dikenal' },
    })
  })

  it('never takes one that nobody chose', () => {
    const row = broken([GRAMS, METRES])
    expect(applyRepairs(row, rules())).toBe(row)
    expect(applyRepairs(row, rules('tertukar'))).toBe(row)
  })

  it('takes a swap whole', () => {
    expect(applyRepairs(broken(SWAP), rules('tertukar'))).toMatchObject({
      berat: 7.6,
      tinggi: 67.5,
      applied: SWAP,
      unread: { kia: 'tak-dikenal' },
    })
  })

  it('keeps the text of the cell, and changes nothing when it is done again', () => {
    const row = broken([GRAMS])
    const once = applyRepairs(row, rules('gram'))
    expect(once.raw).toBe(row.raw)
    expect(applyRepairs(once, rules('gram'))).toBe(once)
  })

  it('remembers what was taken before', () => {
    const once = applyRepairs(broken([GRAMS, METRES]), rules('gram'))
    expect(applyRepairs(once, rules('gram', 'meter')).applied).toEqual([GRAMS, METRES])
  })
})
