import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChildMatch, KeyedChild, MatchedChildren } from '../../src/linkage/child-match.ts'
import { matchChildren } from '../../src/linkage/match-children.ts'
import { arriving, keyed, type SampleChild, similarAmong } from './sample-register.ts'

/** Few values, so that every clash comes up. A row always has a NIK or a name key. */
const child: fc.Arbitrary<SampleChild> = fc
  .record({
    nik: fc.constantFrom(null, null, 'NIK-A', 'NIK-B', 'NIK-C'),
    nama: fc.constantFrom('DINA', 'DINI', 'WULAN'),
    ibu: fc.constantFrom('ASIH', ''),
    birth: fc.constantFrom('2023-07-15', '2023-07-15', '2023-08-15', null),
    sex: fc.constantFrom('P' as const, 'P' as const, 'L' as const, null),
    desa: fc.constantFrom('DESA-1', 'DESA-2'),
    nik12: fc.constantFrom(null, 'AWAL'),
  })
  .filter((each) => each.nik !== null || (each.birth !== null && each.sex !== null))

const list = fc.array(child, { maxLength: 12 })

const match = (register: readonly SampleChild[], rows: readonly SampleChild[]): MatchedChildren =>
  matchChildren(
    register.map(keyed),
    rows.map((row) => arriving(row)),
    similarAmong(register, rows),
  )

/** The register after a list was taken: new children with what their rows say, and the NIK of children that had none. */
function grown(register: readonly KeyedChild[], rows: readonly KeyedChild[], matches: readonly ChildMatch[]): KeyedChild[] {
  const next = register.map((each) => ({ ...each }))
  const fresh: KeyedChild[] = []
  for (const [i, answer] of matches.entries()) {
    const row = rows[i] as KeyedChild
    if (answer.state === 'known') {
      const before = next[answer.child] as KeyedChild
      next[answer.child] = { ...before, nikKey: before.nikKey ?? row.nikKey }
      continue
    }
    const before = fresh[answer.child] ?? row
    fresh[answer.child] = {
      nikKey: before.nikKey ?? row.nikKey,
      nameKey: before.nameKey ?? row.nameKey,
      nik12Key: before.nik12Key ?? row.nik12Key,
      birth: before.birth ?? row.birth,
      sex: before.sex ?? row.sex,
      desaKode: before.desaKode ?? row.desaKode,
    }
  }
  return [...next, ...fresh]
}

const nameOf = (answer: ChildMatch): string => `${answer.state} ${answer.child}`

describe('matchChildren, for any list', () => {
  it('knows every row the second time, and the same rows as one child', () => {
    fc.assert(
      fc.property(list, list, (before, rows) => {
        const start = grown([], before.map(keyed), match([], before).matches)
        const incoming = rows.map((row) => arriving(row))
        const first = matchChildren(start, incoming)
        const second = matchChildren(grown(start, incoming, first.matches), incoming)
        expect(second.newChildren).toBe(0)
        expect(second.doubts).toEqual([])
        const expected = first.matches.map((each) => (each.state === 'known' ? each.child : start.length + each.child))
        expect(second.matches.map((each) => each.child)).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the same children and doubts in any order of rows', () => {
    const shuffled = fc
      .tuple(list, list)
      .chain(([register, rows]) =>
        fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }).map((order) => ({ register, rows, order })),
      )
    /** Each answer and doubt by the rows of its children, which have no order. */
    const told = ({ matches, doubts }: MatchedChildren, order: readonly number[]) => {
      const rowsOf = (name: string) =>
        matches
          .flatMap((each, i) => (nameOf(each) === name ? [order[i] as number] : []))
          .toSorted((a, b) => a - b)
          .join(' ')
      const refName = (ref: { of: string; child: number }) => (ref.of === 'register' ? `r${ref.child}` : rowsOf(`new ${ref.child}`))
      const answers = matches.map((each, i) => [order[i], each.state === 'known' ? `${nameOf(each)} ${each.by}` : rowsOf(nameOf(each))])
      return {
        answers: answers.toSorted(([a], [b]) => Number(a) - Number(b)),
        doubts: doubts.map(({ reason, child: one, other }) => [reason, ...[refName(one), refName(other)].toSorted()].join(', ')).toSorted(),
      }
    }
    fc.assert(
      fc.property(shuffled, ({ register, rows, order }) => {
        const moved = order.map((row) => rows[row] as SampleChild)
        expect(told(match(register, moved), order)).toEqual(told(match(register, rows), [...rows.keys()]))
      }),
      { numRuns: 2000 },
    )
  })

  it('never joins two NIK, nor one NIK with two birth dates', () => {
    const clash = (a: string | null, b: string | null) => a !== null && b !== null && a !== b
    fc.assert(
      fc.property(list, list, (register, rows) => {
        const names = match(register, rows).matches.map(nameOf)
        const joined = rows.flatMap((one, i) => rows.filter((_, j) => names[i] === names[j]).map((other) => [one, other] as const))
        expect(joined.filter(([one, other]) => clash(one.nik, other.nik) || clash(one.birth, other.birth))).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})
