import { describe, expect, it } from 'vitest'
import { linkDoubles } from '../../src/linkage/link-doubles.ts'
import { linkHouseholds } from '../../src/linkage/link-persons.ts'
import { HOUSEHOLDS } from '../../src/linkage/link-scheme.ts'
import { inventHouseholds, inventLists } from './people/district.ts'
import { RARA } from './people/sample.ts'

const LISTS = inventLists(5, 1500)
const said = (pairs: readonly { left: number; right: number }[]) => pairs.map(({ left, right }) => `${left}-${right}`)

describe('a list beside itself', () => {
  it('of children: those entered again in another village, without their NIK, are found; others hardly', () => {
    const again = LISTS.children.slice(0, 60).map((child) => ({ ...child, nik: null, nikStart: null, desaKode: '99.01.01.2001' }))
    const rows = [...LISTS.children, ...again]
    const pairs = linkDoubles(rows)
    const found = pairs.filter(({ left, right }) => right === LISTS.children.length + left)
    expect(found.length).toBeGreaterThanOrEqual(51)
    // A person looks at each: of what is shown, most must be worth the look.
    expect(pairs.length).toBeLessThanOrEqual(90)
    // Neither the order of rows nor asking only for what is new finds anything else.
    const turned = linkDoubles(rows.toReversed()).map(({ left, right }) => ({
      left: rows.length - 1 - right,
      right: rows.length - 1 - left,
    }))
    expect(said(turned).toSorted()).toEqual(said(pairs).toSorted())
    const fresh = linkDoubles(rows, { fresh: rows.map((_, row) => row >= LISTS.children.length) })
    expect(said(fresh).filter((pair) => said(pairs).includes(pair)).length).toBeGreaterThanOrEqual(found.length)
  })

  it('of families: a card that was changed does not hide a family that stands there twice', () => {
    const { children, families } = inventHouseholds(2, 1500)
    const like = linkHouseholds(children, families).model
    const again = families.slice(0, 40).map((family) => ({ ...family, kk: null }))
    const pairs = linkDoubles([...families, ...again], { scheme: HOUSEHOLDS, like })
    const found = pairs.filter(({ left, right }) => right === families.length + left)
    expect(found.length).toBeGreaterThanOrEqual(25)
    expect(pairs.length - found.length).toBeLessThanOrEqual(40)
  })

  it('one row, or none, has no double; two of one child are one pair', () => {
    expect(linkDoubles([])).toEqual([])
    expect(linkDoubles([RARA])).toEqual([])
    const others = LISTS.children.slice(0, 50)
    expect(said(linkDoubles([RARA, ...others, { ...RARA, nik: null }]))).toContain('0-51')
  })
})
