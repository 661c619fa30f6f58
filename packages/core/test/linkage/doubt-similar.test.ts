import { describe, expect, it } from 'vitest'
import type { NamedChild } from '../../src/linkage/child-match.ts'
import { DoubtBook } from '../../src/linkage/doubt-book.ts'
import { doubtSimilar } from '../../src/linkage/doubt-similar.ts'
import { gatherPersons } from '../../src/linkage/gather-persons.ts'
import { arriving, DINA, keyed, type SampleChild } from './sample-register.ts'

function asked(register: readonly Partial<SampleChild>[], list: readonly Partial<SampleChild>[]) {
  const { persons } = gatherPersons(list.map((change) => arriving({ ...DINA, nik: null, nik12: null, ...change })))
  const questions: string[] = []
  const say = (named: NamedChild) => (named.of === 'register' ? `r${named.child}` : `b${named.row}`)
  const similar = (a: NamedChild, b: NamedChild) => questions.push(`${say(a)} ${say(b)}`) === 0
  const known = register.map((change) => keyed({ ...DINA, ...change }))
  doubtSimilar(known, persons, persons.keys(), ({ rows }) => rows[0] as number, similar, new DoubtBook())
  return questions
}

describe('doubtSimilar', () => {
  it('asks each pair of one village, birth date and sex once', () => {
    expect(asked([{}, {}], [{}, { nama: 'WULAN' }])).toEqual(['b0 r0', 'b0 r1', 'b1 r0', 'b1 r1', 'b1 b0'])
  })

  it.each([{ desa: '99.01.01.2002' }, { birth: '2023-07-16' }, { sex: 'L' as const }, { birth: null }])(
    'does not ask about %j',
    (change) => {
      expect(asked([change], [{}])).toEqual([])
    },
  )

  it('does not ask a whole village that was born on one day', () => {
    const list = Array.from({ length: 1000 }, (_, i) => ({ nama: `ANAK ${i}` }))
    expect(asked([], list).length).toBeLessThan(100 * 1000)
  })
})
