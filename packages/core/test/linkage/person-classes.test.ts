import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { NameBook } from '../../src/linkage/compare-names.ts'
import { personClasses } from '../../src/linkage/person-classes.ts'
import { type LinkedPerson, personColumns } from '../../src/linkage/person-columns.ts'
import { personComparisons } from '../../src/linkage/person-comparisons.ts'
import { EMPTY, RARA } from './people/sample.ts'

const NO_PAIRS = { left: new Int32Array(0), right: new Int32Array(0) }

function classesOf(left: readonly LinkedPerson[], right: readonly LinkedPerson[], bornOnOneDay = NO_PAIRS) {
  const book = new NameBook()
  const [a, b] = [personColumns(left, book), personColumns(right, book)]
  return new Map(personClasses(a, b, personComparisons(a, b, book), bornOnOneDay).map((one) => [one.key, one]))
}

describe('personClasses', () => {
  const sister = { ...RARA, nama: 'INTAN KELOPAK', tglLahir: '2021-02-03' as Day, nik: '9901014302210001' }
  const twin = { ...RARA, nama: 'DARA KELOPAK', nik: '9901015507230003' }

  it('counts siblings and twins of the longer list: those of one mother, father and village', () => {
    const classes = classesOf([RARA], [RARA, sister, twin, EMPTY])
    // Three children: each of RARA and the twin has one sister, the sister has two; RARA and the twin have one twin each.
    expect(classes.get('saudara')!.share).toBeCloseTo(4 / 3 / 4, 12)
    expect(classes.get('kembar')!.share).toBeCloseTo(2 / 3 / 4, 12)
  })

  it('without any it takes some to be there', () => {
    const classes = classesOf([RARA], [RARA])
    expect(classes.get('saudara')!.share).toBeGreaterThan(0)
    expect(classes.get('kembar')!.share).toBeGreaterThan(0)
  })

  it('measures the NIK of strangers who were born on one day, near and far', () => {
    const near = { ...RARA, nama: 'BUIH', ibu: 'INTAN', nik: '9901015507230009' }
    const far = { ...RARA, nama: 'GUNTUR', ibu: 'CEMPAKA', nik: '9902035507230001', desaKode: '99.02.03.2001' }
    const classes = classesOf([RARA], [near, far, RARA], { left: Int32Array.of(0, 0, 0), right: Int32Array.of(0, 1, 2) })
    const [ofNear, ofFar] = [classes.get('sehari-sekecamatan')!, classes.get('sehari')!]
    expect((ofNear.levels['nik'] as number[]).indexOf(Math.max(...(ofNear.levels['nik'] as number[])))).toBe(3)
    expect((ofFar.levels['nik'] as number[]).indexOf(Math.max(...(ofFar.levels['nik'] as number[])))).toBe(0)
    expect(ofNear.share).toBeCloseTo(1 / 3, 12)
  })

  it('the shares of each class sum to 1', () => {
    const all = [...classesOf([RARA], [sister]).values()].flatMap(({ levels }) => Object.values(levels))
    const sums = all.map((shares) => (shares === 'm' ? 1 : shares.reduce((sum, share) => sum + share, 0)))
    expect(sums.every((sum) => Math.abs(sum - 1) < 1e-12)).toBe(true)
  })
})
