import { targetsOf } from '@konvergen/core/rembuk/targets.ts'
import { expect, test } from 'vitest'

const VILLAGES = [
  { code: '76.01.01.2002', name: 'Dua', isLokus: true },
  { code: '76.01.01.2001', name: 'Satu', isLokus: false },
]
const WORDS = {
  nameOf: (code: string) => `Kelompok ${code}`,
  lastDayOf: (period: string) => `${period.slice(0, 4)}-${period.length > 4 ? '03' : '12'}`,
}
const told = (code: string, area: string, period: string, value: number | null) => ({ code, area, period, value })

test('each group is of its newest period; who did not report is null, and zero is zero', () => {
  const reported = [
    told('D12', '76.01.01.2001', '2025', 90),
    told('D12', '76.01.01.2001', '2026', 100),
    told('D12', '76.01.01.2002', '2026', 0),
    told('D06', '76.01.01.2002', '2026-T1', 7),
    told('D06', '76.01.01.2002', '2025', 9),
    told('D16', '76.99.01.2001', '2026', 5),
  ]
  expect(targetsOf(reported, VILLAGES, WORDS)).toEqual({
    groups: [
      { code: 'D06', name: 'Kelompok D06', period: '2026-T1' },
      { code: 'D12', name: 'Kelompok D12', period: '2026' },
    ],
    rows: [
      { code: '76.01.01.2001', name: 'Satu', isLokus: false, values: [null, 100] },
      { code: '76.01.01.2002', name: 'Dua', isLokus: true, values: [7, 0] },
    ],
  })
})

test('nothing reported is no annex', () => {
  expect(targetsOf([told('D12', '76.01.01.2001', '2026', null)], VILLAGES, WORDS)).toBeNull()
})
