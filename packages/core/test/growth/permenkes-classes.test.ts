import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { NO_FLAG } from '../../src/growth/children.ts'
import { CLASSES, classify, classifyColumn, NO_CLASS } from '../../src/growth/permenkes-classes.ts'

const classOf = (index: 'wei' | 'len' | 'wfl' | 'bmi', z: number) => classify(index, { z, flagged: false })?.answer

describe('Permenkes 2/2020: bounds inclusive as printed', () => {
  test.each([
    ['wei', -3.01, 'bb-sangat-kurang'],
    ['wei', -3, 'bb-kurang'],
    ['wei', -2.01, 'bb-kurang'],
    ['wei', -2, 'bb-normal'],
    ['wei', 1, 'bb-normal'],
    ['wei', 1.01, 'bb-risiko-lebih'],
    ['len', -3.01, 'sangat-pendek'],
    ['len', -3, 'pendek'],
    ['len', -2, 'normal'],
    ['len', 2.5, 'normal'],
    ['len', 3, 'normal'],
    ['len', 3.01, 'tinggi'],
    ['wfl', -3.01, 'gizi-buruk'],
    ['wfl', -3, 'gizi-kurang'],
    ['wfl', -2, 'gizi-baik'],
    ['wfl', 1, 'gizi-baik'],
    ['wfl', 2, 'berisiko-gizi-lebih'],
    ['wfl', 3, 'gizi-lebih'],
    ['wfl', 3.01, 'obesitas'],
    ['bmi', -3.01, 'gizi-buruk'],
    ['bmi', 1.01, 'berisiko-gizi-lebih'],
  ] as const)('%s %f is %s', (index, z, expected) => {
    expect(classOf(index, z)).toBe(expected)
  })

  test('BB/U is never gizi kurang, BB/TB never berat badan kurang', () => {
    expect(CLASSES.wei.every(({ code }) => code.startsWith('bb-'))).toBe(true)
    expect(CLASSES.wfl.some(({ code }) => code.startsWith('bb-'))).toBe(false)
  })

  test('the verdict names the table of its index', () => {
    expect(classify('len', { z: 0, flagged: false })).toEqual({ answer: 'normal', rule: 'permenkes-tb-u', verified: true })
  })
})

test('an implausible score has no class: measure again', () => {
  expect(classify('len', { z: -6.5, flagged: true })).toMatchObject({ answer: 'ukur-ulang', rule: 'who-tidak-masuk-akal' })
  expect(classify('len', null)).toBeNull()
})

test.prop([fc.constantFrom('wei' as const, 'len' as const, 'wfl' as const, 'bmi' as const), fc.array(fc.double({ min: -5, max: 5 }))])(
  'a column of scores is classified as each of its children',
  (index, scores) => {
    const z = Float64Array.from(scores)
    const flags = Uint8Array.from(scores, (value) => (Number.isNaN(value) ? NO_FLAG : 0))
    const classes = classifyColumn(index, z, flags)
    scores.forEach((value, i) => {
      expect(classes[i] === NO_CLASS ? undefined : CLASSES[index][classes[i]!]?.code).toBe(
        Number.isNaN(value) ? undefined : classOf(index, value),
      )
    })
  },
)

test.prop([fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true })])(
  'a higher score is never in a lower class',
  (z, more) => {
    const place = (score: number) => CLASSES.wfl.findIndex(({ code }) => code === classOf('wfl', score))
    expect(place(z + more)).toBeGreaterThanOrEqual(place(z))
  },
)

test('a flagged score has no class in a column either', () => {
  expect([...classifyColumn('wei', Float64Array.of(-7, -2.5), Uint8Array.of(1, 0))]).toEqual([NO_CLASS, 1])
})
