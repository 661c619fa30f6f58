import { describe, expect, test } from 'vitest'
import { judgeArm, judgeOedema } from '../../src/growth/acute-signs.ts'

test('oedema of both feet is gizi buruk whatever the weight says', () => {
  expect(judgeOedema(true)).toMatchObject({ answer: 'gizi-buruk', rule: 'edema-bilateral', verified: true })
  expect([judgeOedema(false), judgeOedema(null)]).toEqual([null, null])
})

describe('LiLA', () => {
  test.each([
    [11.4, 'gizi-buruk', true],
    [11.5, 'gizi-kurang', false],
    [12.4, 'gizi-kurang', false],
    [12.5, 'lila-cukup', false],
  ] as const)('%f cm is %s', (armc, answer, verified) => {
    expect(judgeArm(armc, 12)).toMatchObject({ answer, verified })
  })

  test('is read from 6 to 59 months', () => {
    expect(judgeArm(11, 5.99)).toBeNull()
    expect(judgeArm(11, 6)).not.toBeNull()
    expect(judgeArm(11, 59.99)).not.toBeNull()
    expect(judgeArm(11, 60)).toBeNull()
  })

  test('not measured is not thin', () => {
    expect([judgeArm(null, 12), judgeArm(0, 12), judgeArm(11, null)]).toEqual([null, null, null])
  })
})
