import { expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { type DecisionFacts, neededDecisions } from '../../src/situation/needed-decisions.ts'

const gap = {
  code: 'E10',
  name: { id: 'Imunisasi dasar lengkap', en: 'Full immunisation' },
  period: '2026-T1',
  short: 30,
  toServe: 100,
  villages: 5,
  office: 'Dinkes',
}
const NOTHING: DecisionFacts = {
  today: '2026-06-15' as Day,
  lokus: { decided: [2026, 2027], now: 20, waiting: null },
  gap: null,
  data: { thin: 0, all: 80 },
  analyses: { year: 2026, unsigned: 0, kecamatan: 9 },
  doubted: [],
  doubtful: 10,
}
const kinds = (change: Partial<DecisionFacts>) => neededDecisions({ ...NOTHING, ...change }).map(({ kind }) => kind)
const on = (day: string, decided: readonly number[]) =>
  neededDecisions({ ...NOTHING, today: day as Day, lokus: { decided, now: 0, waiting: null } })

it('finds nothing where nothing waits', () => {
  expect(kinds({})).toEqual([])
  expect(kinds({ lokus: null, analyses: null })).toEqual([])
})

it('asks for the lokus of next year only after the end of May, and for those of this year from its first day', () => {
  expect(on('2026-05-31', [2026])).toEqual([])
  expect(on('2026-06-01', [2026])).toEqual([{ kind: 'lokus-belum-ada', year: 2027, now: 0 }])
  expect(on('2026-01-01', [2025])).toEqual([{ kind: 'lokus-belum-ada', year: 2026, now: 0 }])
})

it('asks for the analyses of kecamatan only once their two months are over', () => {
  const analyses = { year: 2026, unsigned: 4, kecamatan: 9 }
  expect(kinds({ today: '2026-02-28' as Day, analyses })).toEqual([])
  expect(kinds({ today: '2026-03-01' as Day, analyses })).toEqual(['analisis-kecamatan'])
})

it('puts first what holds up other decisions, then what people wait for, then what makes numbers doubtful', () => {
  const all = {
    lokus: { decided: [2026], now: 20, waiting: { year: 2026, villages: 3, before: 20 } },
    gap,
    data: { thin: 10, all: 80 },
    analyses: { year: 2026, unsigned: 4, kecamatan: 9 },
    doubted: [{ year: 2029, percent: 14.2, required: 12.5, reached: 7 }],
  }
  expect(kinds(all)).toEqual([
    'lokus-belum-ada',
    'lokus-tanpa-kata',
    'kesenjangan-lokus',
    'analisis-kecamatan',
    'target-diragukan',
    'data-belum-cukup',
  ])
})

it('lets data of too few villages hold up the choice of lokus from half of them on', () => {
  expect(kinds({ gap, data: { thin: 39, all: 80 } })).toEqual(['kesenjangan-lokus', 'data-belum-cukup'])
  expect(kinds({ gap, data: { thin: 40, all: 80 } })).toEqual(['data-belum-cukup', 'kesenjangan-lokus'])
})

it('keeps the numbers that it was found by', () => {
  expect(neededDecisions({ ...NOTHING, gap })).toEqual([{ kind: 'kesenjangan-lokus', ...gap }])
  const target = { year: 2026, percent: 15, required: 20, reached: null }
  expect(neededDecisions({ ...NOTHING, doubted: [target] })).toEqual([{ kind: 'target-diragukan', ...target, doubtful: 10 }])
})
