/** A map in sentences, and what it outlines. */
import { describe, expect, it, vi } from 'vitest'
import type { DrawnArea, MapModel } from '../../../src/pages/situation/map/map-model.ts'
import { decidedFor, proposedIn } from '../../../src/pages/situation/map/outlined.ts'
import { sayMap } from '../../../src/pages/situation/map/say-map.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const drawn = (nama: string, value: number | null, doubts: readonly string[] = []) =>
  ({ area: { kode: nama, nama, value, numerator: 1, state: value === null ? 'belum-lapor' : 'ada', doubts } }) as unknown as DrawnArea
const model = (measure: string, arah: 'naik' | null = null) =>
  ({ first: { measure, model: null, unit: 'persen', answer: { arah, nama: null } } }) as unknown as MapModel
const told = { t: speakIn('id'), say: sayIn('id') }

describe('a map in sentences', () => {
  const areas = [
    drawn('Hulu', 12.5),
    drawn('Hilir', 30),
    drawn('Muara', 44, ['diukur-kurang-30']),
    drawn('Tanjung', null),
    drawn('Teluk', 20),
    drawn('Bukit', 5),
  ]

  it('names the worst of those that can be compared, and says how many can', () => {
    expect(sayMap(model('stunting'), areas, '2026-02', told)).toEqual([
      'Stunting, Februari 2026: tertinggi di Hilir (30,0\u00A0%), Teluk (20,0\u00A0%), Hulu (12,5\u00A0%).',
      '4 dari 6 wilayah dapat dibandingkan; 1 diarsir karena datanya belum cukup, 1 tanpa angka.',
    ])
  })

  it('names the lowest where more is better', () => {
    expect(sayMap(model('ds'), areas, '2026-02', told)[0]).toContain('terendah di Bukit (5,0')
    expect(sayMap(model('E01', 'naik'), areas, '2026-02', told)[0]).toContain('terendah di Bukit')
  })

  it('names nobody where nobody can be compared', () => {
    expect(sayMap(model('stunting'), [drawn('Tanjung', null)], '2026-02', told)).toEqual([
      'Stunting, Februari 2026: belum ada wilayah yang angkanya cukup untuk dibandingkan.',
      '0 dari 1 wilayah dapat dibandingkan; 0 diarsir karena datanya belum cukup, 1 tanpa angka.',
    ])
  })
})

describe('what is outlined', () => {
  const village = (kode: string, status: 'baru' | 'lulus') => ({ kode, nama: kode, kecamatan: '', status, keputusan: null })
  const years = { tahun: [{ tahun: 2026, lokus: 1, desa: [village('a', 'baru'), village('b', 'lulus')], menunggu: [] }] }

  it('is what was decided for the year that is drawn, without those let go', () => {
    expect(decidedFor(years, '2026-02')).toEqual({ year: 2026, kodes: new Set(['a']) })
    expect(decidedFor(years, '2026-T1')?.year).toBe(2026)
    expect(decidedFor(years, '2025-12')).toBeNull()
  })

  it('is else what is proposed, which is of no year', () => {
    expect(
      proposedIn([
        { kode: 'a', proposed: true },
        { kode: 'b', proposed: false },
      ]),
    ).toEqual({ year: null, kodes: new Set(['a']) })
  })
})
