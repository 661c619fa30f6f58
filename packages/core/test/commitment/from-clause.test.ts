import { ownersOf, pledgesFromClause } from '@konvergen/core/commitment/from-clause.ts'
import type { Clause } from '@konvergen/core/rembuk/clause.ts'
import { describe, expect, it } from 'vitest'

const OFFICE = '00000000-0000-7000-8000-000000000001'
const OFFICES = new Set([OFFICE])
const LOKUS = ['76.01.01.2001', '76.01.01.2002']
const CLAUSE: Clause = {
  kind: 'rkpd',
  body: 'Kegiatan menjadi bahan RKPD.',
  owners: [OFFICE],
  due: '2027-12-31',
  indicator: 'Prevalensi stunting',
  volume: 1,
  unit: 'dokumen',
  rupiah: '4500000000',
}

describe('pledgesFromClause', () => {
  it('gives the only owner all that the clause says', () => {
    const [made, ...rest] = pledgesFromClause(CLAUSE, LOKUS, OFFICES)
    expect(rest).toEqual([])
    expect(made).toMatchObject({ owner: OFFICE, who: 'lembaga', office: OFFICE, area: null })
    expect(made?.pledge).toMatchObject({
      what: CLAUSE.body,
      due: '2027-12-31',
      volume: 1,
      unit: 'dokumen',
      rupiah: '4500000000',
      places: [],
    })
  })

  it('gives each of several owners no volume and no money, since their shares were not agreed', () => {
    const made = pledgesFromClause({ ...CLAUSE, owners: ['desa-lokus', OFFICE] }, LOKUS, OFFICES)
    expect(made.map(({ who, area, pledge }) => [who, area, pledge.volume, pledge.rupiah, pledge.places])).toEqual([
      ['desa', '76.01.01.2001', null, null, ['76.01.01.2001']],
      ['desa', '76.01.01.2002', null, null, ['76.01.01.2002']],
      ['lembaga', null, null, null, []],
    ])
  })

  it('counts a village once that is named and lokus, and leaves out who is no owner', () => {
    expect(ownersOf({ owners: ['76.01.01.2002', 'desa-lokus'] }, LOKUS)).toEqual(['76.01.01.2002', '76.01.01.2001'])
    expect(pledgesFromClause({ ...CLAUSE, owners: ['76.01', 'siapa'] }, LOKUS, OFFICES)).toEqual([])
    expect(pledgesFromClause({ ...CLAUSE, owners: ['76.01.01'] }, LOKUS, OFFICES)[0]).toMatchObject({ who: 'kecamatan', area: '76.01.01' })
  })
})
