import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/kit/day.ts'
import { blockPairs } from '../../src/linkage/block-pairs.ts'
import { NameBook } from '../../src/linkage/compare-names.ts'
import { CHILDREN } from '../../src/linkage/link-scheme.ts'
import { type LinkedPerson, personColumns } from '../../src/linkage/person-columns.ts'
import { personRules } from '../../src/linkage/person-rules.ts'
import { EMPTY, RARA } from './people/sample.ts'

function foundBy(a: LinkedPerson, b: LinkedPerson): string | null {
  const book = new NameBook()
  const [left, right] = [personColumns([a], book), personColumns([b], book)]
  const rules = personRules(left, right, book, CHILDREN.rules)
  const { rule } = blockPairs(rules)
  return rule.length === 0 ? null : rules[rule[0]!]!.key
}

describe('personRules', () => {
  it.each<[string, LinkedPerson]>([
    ['nik', { ...EMPTY, nik: RARA.nik }],
    ['kk', { ...EMPTY, kk: RARA.kk }],
    ['nik12', { ...EMPTY, nikStart: '990101550723' }],
    ['lahir-jk', { ...EMPTY, tglLahir: RARA.tglLahir, jk: 'P' }],
    ['ibu-desa', { ...EMPTY, ibu: 'MELATY', desaKode: RARA.desaKode }],
    ['nama-bulan', { ...EMPTY, nama: 'KELOPAK DARA', tglLahir: '2023-07-01' as Day }],
  ])('%s alone finds a row', (rule, row) => {
    expect(foundBy(RARA, row)).toBe(rule)
  })

  it('nothing is found by what is missing, or by one word in another village or month', () => {
    expect(foundBy(EMPTY, EMPTY)).toBeNull()
    expect(foundBy(RARA, { ...EMPTY, ibu: RARA.ibu, desaKode: '99.01.01.2002' })).toBeNull()
    expect(foundBy(RARA, { ...EMPTY, nama: RARA.nama, tglLahir: '2023-08-15' as Day })).toBeNull()
  })
})
