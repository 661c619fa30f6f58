import { expect, it } from 'vitest'
import type { AskedThing } from '../../src/indicators/asked-thing.ts'
import { progressByOffice } from '../../src/indicators/not-reported.ts'

const thing = (code: string, level: AskedThing['level'] = 'desa'): AskedThing => ({
  code,
  part: 'nilai',
  name: { id: code, en: code },
  unit: 'jumlah',
  level,
  version: 0,
})
const AREAS = { desa: ['a', 'b', 'c'], kec: ['k'], kab: ['kab'] }

it('counts what is asked of each office, and which areas are silent or partly in', () => {
  const entered = new Set(['E01|a', 'E02|a', 'E01|b'])
  const things = [thing('E01'), thing('E02'), thing('S01', 'kab')]
  const progress = progressByOffice(
    things,
    (code) => (code === 'S01' ? null : 'dinkes'),
    AREAS,
    (code, _, area) => entered.has(`${code}|${area}`),
  )
  expect(progress).toEqual([
    { office: 'dinkes', asked: 6, entered: 3, areasSilent: ['c'], areasPartial: ['b'] },
    { office: null, asked: 1, entered: 0, areasSilent: ['kab'], areasPartial: [] },
  ])
})
