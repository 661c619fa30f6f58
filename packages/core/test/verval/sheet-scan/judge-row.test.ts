import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { judgeRow } from '@konvergen/core/verval/sheet-scan/judge-row.ts'
import type { BoxState } from '@konvergen/core/verval/sheet-scan/read-box.ts'
import { expect, it } from 'vitest'

const findings = (ticks: Readonly<Record<number, BoxState>>): BoxState[] => Array.from({ length: 5 }, (_, at) => ticks[at] ?? 'kosong')
const factors = (ticks: Readonly<Record<number, readonly [BoxState, BoxState]>> = {}) =>
  MARKS.map((_, at) => ticks[at] ?? (['kosong', 'kosong'] as const))

it('one tick is the finding, ticked factors are yes or no, the rest stays as printed', () => {
  const row = judgeRow(findings({ 0: 'centang' }), factors({ 1: ['centang', 'kosong'], 4: ['kosong', 'centang'] }))
  expect(row).toEqual({ finding: 'ada', marks: { balita: true, airTidakLayak: false }, doubtful: [] })
})

it('nothing ticked is nothing, and no doubt', () => {
  expect(judgeRow(findings({}), factors())).toEqual({ finding: null, marks: {}, doubtful: [] })
})

it('two ticks, a faint one and both answers to a factor are doubtful', () => {
  expect(judgeRow(findings({ 0: 'centang', 3: 'centang' }), factors()).doubtful).toEqual([{ at: 'hasil', why: 'ganda-tanda' }])
  expect(judgeRow(findings({ 0: 'centang', 3: 'samar' }), factors())).toMatchObject({
    finding: null,
    doubtful: [{ at: 'hasil', why: 'samar' }],
  })
  const both = judgeRow(findings({ 0: 'centang' }), factors({ 0: ['centang', 'centang'] }))
  expect(both).toEqual({ finding: 'ada', marks: {}, doubtful: [{ at: 'baduta', why: 'ganda-tanda' }] })
})

it('factors of a family that is not there are doubtful', () => {
  const row = judgeRow(findings({ 1: 'centang' }), factors({ 0: ['centang', 'kosong'] }))
  expect(row).toMatchObject({ finding: null, doubtful: [{ at: 'hasil', why: 'tanpa-ada' }] })
})
