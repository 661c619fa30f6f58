import { expect, it } from 'vitest'
import type { Found } from '../../src/findings/finding.ts'
import { tellTogether } from '../../src/findings/tell-together.ts'

const found = (area: string, thing = 'D16'): Found => ({
  rule: 'sasaran-berubah',
  period: '2025',
  area,
  numbers: [
    { thing, period: '2025', value: 10 },
    { thing, period: '2024', value: 4 },
  ],
  detail: { persen: 150 },
})
const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((area) => found(area))

it('adds up what most villages show, and leaves the rest as it is', () => {
  const [one, other, ...none] = tellTogether([...all, found('a', 'D15')], () => 10, '76.01', { together: 0.5 })
  expect(one).toMatchObject({ area: '76.01', detail: { desa: 6, dari: 10 }, numbers: [{ value: 60 }, { value: 24 }] })
  expect(other).toEqual(found('a', 'D15'))
  expect(none).toEqual([])
})

it('says nothing of the district where it is a few, or where there are few villages', () => {
  expect(tellTogether(all, () => 13, '76.01', { together: 0.5 })).toEqual(all)
  expect(tellTogether(all.slice(0, 4), () => 4, '76.01', { together: 0.5 })).toEqual(all.slice(0, 4))
})
