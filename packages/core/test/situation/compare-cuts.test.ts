import { describe, expect, it } from 'vitest'
import { compareCuts } from '../../src/situation/compare-cuts.ts'
import { analysis } from './sample-analysis.ts'

const { cut } = analysis()

describe('compareCuts', () => {
  it('says nothing of the same ground, whenever it was looked at', () => {
    expect(compareCuts(cut, { ...cut, until: '2027-01-01T00:00:00.000Z', access: [] })).toEqual([])
  })

  it('tells a file that took the place of another, and one that came or went', () => {
    const [first, second] = cut.imports
    if (first === undefined || second === undefined) throw new TypeError('no files')
    expect(compareCuts(cut, { ...cut, imports: [{ ...first, id: 'c', sha256: 'cc' }] })).toEqual([
      {
        part: 'berkas',
        name: 'eppgbm-rekap',
        period: null,
        before: { said: '2026-02', digest: 'aa' },
        after: { said: '2026-02', digest: 'cc' },
      },
      { part: 'berkas', name: 'krs-rekap', period: null, before: { said: '2025-S2', digest: 'bb' }, after: null },
    ])
  })

  it.each([
    ['daftar-anak', { children: { month: '2026-02', digest: 'y' } }, null, { said: '2026-02', digest: 'y' }],
    ['akses', { access: [{ id: 'i', period: '2025', sha256: 'ii' }] }, null, { said: '2025', digest: 'ii' }],
    ['nilai', { values: [{ period: '2026-T1', code: 'E24', count: 2, digest: 'z' }] }, { said: 1, digest: 'x' }, { said: 2, digest: 'z' }],
    ['nilai', { values: [{ period: '2026-T1', code: 'E24', count: 1, digest: 'z' }] }, { said: 1, digest: 'x' }, { said: 1, digest: 'z' }],
    ['kecamatan', { kecamatan: [{ area: '76.01.01', id: 'k', digest: 'kk' }] }, null, { said: null, digest: 'kk' }],
  ] as const)('tells %s', (part, more, before, after) => {
    const [change, ...others] = compareCuts(cut, { ...cut, ...more })
    expect(others).toEqual([])
    expect(change).toMatchObject({ part, before, after })
  })

  it('tells a definition of another version, and not that it was frozen in another format', () => {
    const now = (version: number) => [{ code: 'E24', version, denominator: 'D16', unit: 'persen', direction: 'naik' } as const]
    expect(compareCuts(cut, { ...cut, definitions: now(0) })).toEqual([])
    expect(compareCuts(cut, { ...cut, definitions: now(1) })).toEqual([
      { part: 'definisi', name: 'E24', period: null, before: { said: 0, digest: null }, after: { said: 1, digest: null } },
    ])
  })
})
