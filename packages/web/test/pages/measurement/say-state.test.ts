/** The sentence that a child's page begins with says what was measured, nothing more. */
import type { ChildDetail, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { describe, expect, it, vi } from 'vitest'
import { lastCounting, sayState } from '../../../src/pages/measurement/say-state.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'
import { childId, sampleChildren } from '../../support/sample-children.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const [t, say] = [speakIn('id'), sayIn('id')]
const child = sampleChildren(demoDistrict()).detail(childId(0)) as ChildDetail
const first = child.measurements[0] as MeasurementSchema
const saidBy = (answer: string) => ({ answer, rule: 'permenkes-tb-u', verified: true })
const now = (classes: Partial<MeasurementSchema['classes']>, gain: MeasurementSchema['gain'] = null): ChildDetail => ({
  ...child,
  twice: null,
  measurements: [{ ...first, classes: { ...first.classes, ...classes }, gain }],
})
const FINE = { len: saidBy('normal'), wfl: saidBy('gizi-baik'), wei: saidBy('bb-normal') }

describe('what is true of a child', () => {
  it('says plainly that nothing is wrong', () => {
    expect(sayState(now(FINE), t, say)).toEqual([
      'Pada 12 Februari 2026, umur 4 tahun 6 bulan, anak ini tidak pendek, tidak kurus, dan beratnya cukup untuk umurnya.',
    ])
  })

  it('says every problem, the most urgent first', () => {
    const said = sayState(now({ len: saidBy('pendek'), wfl: saidBy('gizi-buruk'), wei: saidBy('bb-kurang') }), t, say)
    expect(said[0]).toContain('anak ini sangat kurus untuk tingginya (gizi buruk), pendek untuk umurnya dan kurang beratnya untuk umurnya.')
  })

  it('does not call a child fine that was measured in part', () => {
    expect(sayState(now({ ...FINE, len: null }), t, say)[0]).toContain('tidak semua ukuran lengkap')
  })

  it('asks to measure an implausible value again, and does not interpret it', () => {
    const said = sayState(now({ ...FINE, len: saidBy('ukur-ulang') }), t, say)
    expect(said[0]).not.toContain('tidak pendek')
    expect(said[1]).toBe('Ukur ulang: tinggi menurut umur di luar batas yang masuk akal.')
  })

  it('says when a rule is not verified', () => {
    const said = sayState(now(FINE, { answer: 'T', rule: 'kms-kbm', verified: false }), t, say)
    expect(said.at(-1)).toBe('Beratnya tidak naik cukup sejak penimbangan sebelumnya. (Aturannya belum diverifikasi.)')
  })

  it('leaves out what no longer counts', () => {
    const undone = child.measurements.map((one) => ({ ...one, undone: true }))
    expect(lastCounting({ measurements: undone })).toBe(null)
    expect(sayState({ ...child, measurements: undone }, t, say)).toEqual(['Anak ini belum punya pengukuran yang berlaku.'])
  })
})
