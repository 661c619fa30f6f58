import { expect, test } from 'vitest'
import { composeGroupDetail } from '../../src/quality/compose-group-detail.ts'
import { markHistory } from '../../src/quality/history-marks.ts'
import { sampleInput } from './sample-report.ts'

const { children, places } = sampleInput()
const marks = markHistory(children)
const detail = (smart: boolean) => composeGroupDetail({ level: 'kabupaten', key: '9901', nama: 'Contoh' }, children, places, marks, smart)

test('single values that do not fit are few where children are real', () => {
  const { len, pairs } = detail(false).outliers
  expect(len.n).toBe(720)
  expect(len.cases / len.n).toBeLessThan(0.03)
  expect(pairs.n).toBe(720)
  expect(pairs.cases / pairs.n).toBeLessThan(0.03)
})

test('the score comes only when it is asked for, and never without what speaks against it', () => {
  expect(detail(false).smart).toBeNull()
  const { smart } = detail(true)
  expect(smart?.score?.total).toBeGreaterThanOrEqual(0)
  expect(smart?.note.id).toContain('WHO')
  expect(smart?.note.en).toContain('advise against')
})

test('an empty group has no figures and no error', () => {
  const empty = composeGroupDetail({ level: 'posyandu', key: 'x', nama: 'x' }, children, [], marks, true)
  expect(empty).toMatchObject({
    quality: { n: 0 },
    history: { values: 0 },
    outliers: { pairs: { cases: 0, n: 0 } },
    smart: { score: null },
  })
})
