/** Measurements as points of WHO's curves. */
import type { ChildDetail, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { describe, expect, it, vi } from 'vitest'
import { growthPoints } from '../../../src/pages/measurement/growth-points.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'
import { childId, sampleChildren } from '../../support/sample-children.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const [t, say] = [speakIn('id'), sayIn('id')]
const child = sampleChildren(demoDistrict()).detail(childId(0)) as ChildDetail
const first = child.measurements[0] as MeasurementSchema
const at = (change: Partial<MeasurementSchema>) => ({ ...first, history: [], ...change })

describe('points of a growth chart', () => {
  it('stand in the order of time and leave out undone imports', () => {
    const points = growthPoints(child.measurements, 'len', t, say)
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b))
    expect(points).toHaveLength(child.measurements.filter(({ undone }) => !undone).length)
  })

  it('take the length as a child of that age should have been measured', () => {
    const [point] = growthPoints([at({ lenhei: 80, clenhei: 80.7 })], 'len', t, say)
    expect(point?.y).toBe(80.7)
  })

  it('put weight for length on one side of 24 months and weight for height on the other', () => {
    const both = [at({ ageDays: 730 }), at({ ageDays: 731 })]
    expect(growthPoints(both, 'wfl', t, say)).toHaveLength(1)
    expect(growthPoints(both, 'wfh', t, say)).toHaveLength(1)
  })

  it('mark what is implausible, doubted or replaced', () => {
    const flagged = at({ scores: { ...first.scores, len: { z: -7, flagged: true } } })
    const doubted = at({ history: [{ kind: 'panjang-turun', measure: 'tinggi' }] })
    expect(growthPoints([flagged], 'len', t, say)[0]?.flagged).toBe(true)
    expect(growthPoints([doubted], 'len', t, say)[0]?.flagged).toBe(true)
    expect(growthPoints([at({ counts: false })], 'len', t, say)[0]).toMatchObject({ flagged: false, superseded: true })
  })

  it('have no point without the measure', () => {
    expect(growthPoints([at({ weight: null })], 'wei', t, say)).toEqual([])
    expect(growthPoints([at({ lenhei: null, clenhei: null })], 'wfh', t, say)).toEqual([])
  })
})
