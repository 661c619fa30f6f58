import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ColumnToPropose, NamedThing } from '../../../src/intake/mapping/propose-targets.ts'
import { proposeTargets } from '../../../src/intake/mapping/propose-targets.ts'

const thing = (code: string, ...texts: string[]): NamedThing => ({ code, part: 'nilai', unit: 'jumlah', texts, external: null })
const THINGS = [
  thing('D06', 'Ibu hamil'),
  thing('D07', 'Ibu hamil KEK'),
  thing('D12', 'Balita'),
  thing('E10', 'Ibu hamil KEK yang mendapat tambahan asupan gizi'),
  thing('E03', 'Calon pengantin yang mendapat TTD'),
  { ...thing('S09', 'Desa bebas BABS (ODF)'), unit: 'tanda' as const },
]
const column = (heading: string, more: Partial<ColumnToPropose> = {}): ColumnToPropose => ({
  path: heading.split(' > '),
  content: 'bilangan',
  unit: 'orang',
  filled: 9,
  place: null,
  known: null,
  ...more,
})
const propose = (...columns: ColumnToPropose[]) => proposeTargets(columns, THINGS).map(({ target, reason }) => `${target} ${reason}`)

describe('what a column probably holds', () => {
  it('is told by the words of its heading, also under a group', () => {
    expect(propose(column('Jml Bumil'), column('Ibu hamil > Bumil KEK dapat PMT'), column('Kader'))).toEqual([
      'D06/nilai nama',
      'E10/nilai nama',
      'abaikan kosong',
    ])
  })

  it('is told by the code that the heading bears', () => {
    expect(propose(column('[D12] anak kecil'), column('E03 num'))).toEqual(['D12/nilai kode', 'E03/nilai kode'])
    const other = { ...thing('K01', 'Angka daerah'), external: 'fbfJHSPpUQD' }
    expect(proposeTargets([column('fbfJHSPpUQD')], [other])[0]?.target).toBe('K01/nilai')
  })

  it('is never a number for percentages, money and texts', () => {
    const percent = column('Bumil (%)', { content: 'persen', unit: 'persen' })
    expect(propose(percent, column('Balita', { unit: 'rupiah' }), column('Balita', { content: 'teks' }))).toEqual([
      'abaikan persen',
      'abaikan rupiah',
      'abaikan kosong',
    ])
  })

  it('stays open where two columns, or two numbers, fit equally well', () => {
    expect(propose(column('Bumil'), column('Ibu hamil'))).toEqual(['abaikan ragu', 'abaikan ragu'])
    expect(propose(column('Bumil'), column('Bumil didampingi kader'))[0]).toBe('D06/nilai nama')
  })

  it('takes a yes only for what asks for one', () => {
    expect(propose(column('Desa bebas BABS', { content: 'ya-tidak' }), column('Balita', { content: 'ya-tidak' }))).toEqual([
      'S09/nilai nama',
      'abaikan kosong',
    ])
  })

  it('follows a known kind, also where that leaves it open', () => {
    const reason = { id: 'x', en: 'x' }
    expect(propose(column('Bumil', { known: { target: null, reason } }), column('x', { known: { target: 'D12/nilai', reason } }))).toEqual([
      'abaikan jenis',
      'D12/nilai jenis',
    ])
  })

  it('does not change with the order of the columns', () => {
    const columns = [column('Bumil'), column('Ibu hamil'), column('Balita'), column('Bumil KEK'), column('Desa', { place: 'desa' })]
    const of = (list: readonly ColumnToPropose[]) =>
      new Map(proposeTargets(list, THINGS).map(({ target }, at) => [list[at]?.path[0], target]))
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (shuffled) => {
        expect(of(shuffled)).toEqual(
          new Map(
            [...of(columns)].toSorted(
              (a, b) => shuffled.findIndex(({ path }) => path[0] === a[0]) - shuffled.findIndex(({ path }) => path[0] === b[0]),
            ),
          ),
        )
      }),
    )
  })
})
