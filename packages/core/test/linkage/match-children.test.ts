import { describe, expect, it } from 'vitest'
import { matchChildren } from '../../src/linkage/match-children.ts'
import { arriving, DINA, keyed, type SampleChild, similarAmong } from './sample-register.ts'

type Change = Partial<SampleChild>
const OTHER_NIK = '9901015507230017'
const NAMELESS: Change = { nik: null, nik12: null }

/** `k0 nik`: child 0 of the register by its NIK; `n1`: the second new child. Then the doubts. */
function match(register: readonly Change[], incoming: readonly Change[], group: string | null = null) {
  const [known, come] = [register, incoming].map((changes) => changes.map((change) => ({ ...DINA, ...change }))) as [
    SampleChild[],
    SampleChild[],
  ]
  const rows = come.map((child) => arriving(child, group))
  const { matches, doubts, newChildren } = matchChildren(known.map(keyed), rows, similarAmong(known, come))
  const said = matches.map((each) => (each.state === 'known' ? `k${each.child} ${each.by}` : `n${each.child}`))
  expect(newChildren).toBe(new Set(said.filter((text) => text.startsWith('n'))).size)
  return [
    ...said,
    ...doubts.map(({ reason, child, other, incoming: row }) => `${reason} n${child.child}@${row} ${other.of[0]}${other.child}`),
  ]
}

describe('matchChildren', () => {
  it('knows a child by NIK with birth date and sex, however it is called and wherever it lives now', () => {
    expect(match([{}], [{ nama: 'DINA AULIA', desa: '99.01.02.2002' }])).toEqual(['k0 nik'])
  })

  it.each([{ birth: '2023-07-16' }, { sex: 'L' as const }])('keeps apart one NIK with another birth or sex: %j', (change) => {
    expect(match([{}], [change])).toEqual(['n0', 'nik-sama-lahir-beda n0@0 r0'])
  })

  it.each([
    ['the list', [{}], [NAMELESS]],
    ['the register', [NAMELESS], [{}]],
    ['both', [NAMELESS], [NAMELESS]],
  ])('knows a child by its name when the NIK is missing in %s', (_, register, incoming) => {
    expect(match(register, incoming)).toEqual(['k0 nama'])
  })

  it('keeps apart one name with two NIK', () => {
    expect(match([{}], [{ nik: OTHER_NIK }])).toEqual(['n0', 'nama-sama-nik-beda n0@0 r0'])
  })

  it('does not choose between two children of one name', () => {
    expect(match([{}, { nik: OTHER_NIK }], [NAMELESS])).toEqual(['n0', 'nama-sama-nik-beda n0@0 r0', 'nama-sama-nik-beda n0@0 r1'])
    expect(match([{}, { nik: OTHER_NIK }, NAMELESS], [NAMELESS])).toEqual(['k2 nama'])
    expect(match([NAMELESS], [{}, { nik: OTHER_NIK }])).toEqual([
      'n0',
      'n1',
      'nama-sama-nik-beda n0@0 r0',
      'nama-sama-nik-beda n1@1 r0',
      'nama-sama-nik-beda n1@1 n0',
    ])
  })

  it('takes rows of one child for one, by NIK or by name', () => {
    expect(match([], [{}, { nama: 'DINNA' }, NAMELESS, {}])).toEqual(['n0', 'n0', 'n0', 'n0'])
    expect(match([NAMELESS], [{}, { nama: 'DINNA' }, NAMELESS])).toEqual(['k0 nama', 'k0 nama', 'k0 nama'])
    expect(match([], [NAMELESS, NAMELESS])).toEqual(['n0', 'n0'])
  })

  it('doubts rows that share a NIK, or a name, and cannot be one child', () => {
    expect(match([], [{}, { birth: '2023-08-15' }])).toEqual(['n0', 'n1', 'nik-sama-lahir-beda n1@1 n0'])
    expect(match([], [NAMELESS, {}, { nik: OTHER_NIK }])).toContain('nama-sama-nik-beda n2@2 n1')
    expect(match([{}, { birth: '2023-08-15' }], [{}, { birth: '2023-08-15' }])).toEqual(['k0 nik', 'k1 nik'])
  })

  it('knows a row without birth date by its NIK, where only one child bears it', () => {
    expect(match([{}], [{ birth: null }])).toEqual(['k0 nik'])
    expect(match([], [{ sex: null }, {}])).toEqual(['n0', 'n0'])
    expect(match([], [{ birth: null }, {}, { birth: '2023-08-15' }])).toEqual([
      'n0',
      'n1',
      'n2',
      'nik-sama-lahir-beda n1@1 n0',
      'nik-sama-lahir-beda n2@2 n0',
      'nik-sama-lahir-beda n2@2 n1',
    ])
    expect(match([{ birth: null }], [{}])).toEqual(['n0', 'nik-sama-lahir-beda n0@0 r0'])
    expect(match([{ birth: null }], [{ birth: null }])).toEqual(['k0 nik'])
  })

  it('shows similar names of one village, birth date and sex, and joins none', () => {
    expect(match([NAMELESS], [{ nama: 'DINI', nik: OTHER_NIK }])).toEqual(['n0', 'mirip n0@0 r0'])
    expect(match([NAMELESS], [{ ...NAMELESS, ibu: '' }])).toEqual(['n0', 'mirip n0@0 r0'])
    expect(match([], [NAMELESS, { ...NAMELESS, nama: 'DINI' }])).toEqual(['n0', 'n1', 'mirip n1@1 n0'])
    expect(match([NAMELESS], [{ ...NAMELESS, nama: 'DINI', desa: '99.01.01.2002' }])).toEqual(['n0'])
  })

  it('leaves twins of different names alone', () => {
    expect(match([], [NAMELESS, { ...NAMELESS, nama: 'WULAN' }])).toEqual(['n0', 'n1'])
    const boy: Change = { ...NAMELESS, sex: 'L' }
    expect(match([{ ...boy, nama: 'HASAN' }], [{ ...boy, nama: 'HUSEIN' }])).toEqual(['n0'])
  })

  it('shows one beginning of a NIK whose end is lost', () => {
    const damaged: Change = { nik: null, nama: 'WULAN' }
    expect(match([{}], [damaged])).toEqual(['n0', 'nik12 n0@0 r0'])
    expect(match([{}], [{ nik: OTHER_NIK, nama: 'WULAN' }])).toEqual(['n0'])
    expect(match([{}], [{ ...damaged, nama: 'DINI' }])).toEqual(['n0', 'mirip n0@0 r0'])
  })

  it('joins rows without any key by their group, where it is one child', () => {
    const keyless: Change = { ...NAMELESS, birth: null }
    expect(match([{}], [{}, keyless], 'g')).toEqual(['k0 nik', 'k0 nama'])
    expect(match([], [keyless, keyless], 'g')).toEqual(['n0', 'n0'])
    expect(match([], [keyless, keyless])).toEqual(['n0', 'n1'])
    expect(match([], [{}, { nik: OTHER_NIK, nama: 'WULAN' }, keyless], 'g')).toEqual(['n0', 'n1', 'n2'])
  })

  it('takes nothing', () => {
    expect(matchChildren([], [])).toEqual({ matches: [], newChildren: 0, doubts: [] })
  })
})
