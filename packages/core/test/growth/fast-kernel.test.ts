import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Children, emptyChildren, emptyScores, INDICES } from '../../src/growth/children.ts'
import { scoreFast } from '../../src/growth/fast-kernel.ts'
import { lmsTable } from '../../src/growth/lms-table.ts'
import { scorePlainly } from '../../src/growth/plain-kernel.ts'
import { lmsZ, sdLine } from '../../src/growth/z-score.ts'
import { inventChildren } from './invented-children.ts'

/** Cells in which the kernels differ: `index row: fast, plain`. */
function disagreements(children: Children): readonly string[] {
  const [fast, plain] = [emptyScores(children.count), emptyScores(children.count)]
  scoreFast(children, fast, INDICES)
  scorePlainly(children, plain, INDICES, 'exact')
  const differing = (name: string, a: Float64Array | Uint8Array, b: Float64Array | Uint8Array) =>
    [...a].flatMap((value, i) => (Object.is(value, b[i]) ? [] : [`${name} ${i}: ${value}, ${b[i]}`]))
  return [
    ...(['clenhei', 'cbmi', 'cmeasure', 'c9mo'] as const).flatMap((column) => differing(column, fast[column], plain[column])),
    ...INDICES.flatMap((index) => [
      ...differing(`z${index}`, fast.z[index], plain.z[index]),
      ...differing(`f${index}`, fast.flag[index], plain.flag[index]),
    ]),
  ]
}

/** kg: the child's weight moved to where its BB/U is half a hundredth, the last digits to either side. */
function weightAtEdge(children: Children, i: number): number {
  const { l, m, s } = lmsTable('wei', children.sex[i] === 1 ? 1 : 2)
  const day = children.day[i]!
  const z = lmsZ(children.weight[i]!, l[day]!, m[day]!, s[day]!)
  return sdLine(Math.floor(z * 100) / 100 + 0.005, l[day]!, m[day]!, s[day]!) * (1 + ((i % 9) - 4) * 1e-15)
}

describe('the fast kernel answers what the plain one answers', () => {
  test.each([0, 0.1])('for 60,000 invented children, a share of %f of their cells odd', (oddities) => {
    expect(disagreements(inventChildren(60_000, 11, oddities))).toEqual([])
  })

  test('for weights at the very edge between two hundredths of a score', () => {
    const children = inventChildren(20_000, 12, 0)
    for (let i = 0; i < children.count; i += 1) children.weight[i] = weightAtEdge(children, i)
    expect(disagreements(children)).toEqual([])
  })

  const number = fc.oneof(
    fc.double({ min: -5, max: 200 }),
    fc.constantFrom(Number.NaN, 0, -0, Infinity, -Infinity, 1e9, 103.1, 45, 110, 120, 64.3, 65.7),
  )
  const child = fc.record({
    sex: fc.integer({ min: 0, max: 3 }),
    days: fc.oneof(fc.integer({ min: 0, max: 1900 }), fc.constantFrom(-5, 90, 91, 730, 731, 1826, 1827, Infinity, Number.NaN)),
    measure: fc.integer({ min: 0, max: 2 }),
    oedema: fc.integer({ min: 0, max: 1 }),
    numbers: fc.array(number, { minLength: 6, maxLength: 6 }),
  })
  test.prop([fc.array(child, { maxLength: 40 })])('for any children at all', (list) => {
    const children = emptyChildren(list.length)
    list.forEach(({ sex, days, measure, oedema, numbers }, i) => {
      children.sex[i] = sex
      children.measure[i] = measure
      children.oedema[i] = oedema
      children.day[i] = days
      children.month[i] = days / 30.4375
      const columns = [children.weight, children.lenhei, children.headc, children.armc, children.triskin, children.subskin]
      columns.forEach((column, which) => (column[i] = numbers[which]!))
    })
    expect(disagreements(children)).toEqual([])
  })

  test('and leaves the columns of indices that were not asked for', () => {
    const children = inventChildren(10, 1, 0)
    const scores = emptyScores(10)
    scoreFast(children, scores, ['len'])
    expect(scores.z.wei).toEqual(emptyScores(10).z.wei)
    expect([...scores.z.len].every(Number.isFinite)).toBe(true)
  })
})
