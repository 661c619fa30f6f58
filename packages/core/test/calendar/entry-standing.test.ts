import { expect, it } from 'vitest'
import { concerns, standingOfEntry } from '../../src/calendar/entry-standing.ts'

const entry = { state: 'direncanakan', starts: '2027-04-01', ends: '2027-05-31' } as const

it('says how it stands today', () => {
  expect(['2027-03-31', '2027-04-01', '2027-05-31', '2027-06-01'].map((today) => standingOfEntry(entry, today))).toEqual([
    'nanti',
    'berlangsung',
    'berlangsung',
    'terlambat',
  ])
  expect(standingOfEntry({ ...entry, state: 'selesai' }, '2027-06-01')).toBe('selesai')
  expect(standingOfEntry({ ...entry, state: 'dibatalkan' }, '2027-06-01')).toBe('dibatalkan')
})

it('concerns everybody, or offices and areas that are invited, with what lies in them and around them', () => {
  const nobody = { offices: [], areas: [] }
  expect(concerns({ invited: [] }, nobody)).toBe(true)
  const invited = [
    { kind: 'opd', code: 'dinkes' },
    { kind: 'wilayah', code: '76.01.02' },
  ] as const
  expect(concerns({ invited }, nobody)).toBe(false)
  expect(concerns({ invited }, { offices: ['dinkes'], areas: [] })).toBe(true)
  const inAreas = (...areas: string[]) => concerns({ invited }, { offices: [], areas })
  expect([inAreas('76.01.02'), inAreas('76.01.02.2001'), inAreas('76.01'), inAreas('76.01.03')]).toEqual([true, true, true, false])
})
