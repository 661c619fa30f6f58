import { describe, expect, it } from 'vitest'
import { followChain, type Path, sumOf, together } from '../../src/chain/follow.ts'
import { activity, ground, line } from './ground.ts'

const standings = (path: Path | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((path?.steps ?? []).map(({ stage, standing }) => [stage, standing]))

const PAID = [
  { kind: 'kegiatan-anggaran', from: 'k1', to: 'r1' },
  { kind: 'kegiatan-anggaran', from: 'k1', to: 'n1' },
] as const

describe('an activity', () => {
  it('arrives in the RKPD by a line that is linked with it, and counts the Renja line of the same money once', () => {
    const { kegiatan } = followChain(
      ground({ activities: [activity('k1')], lines: [line('r1', 'rkpd'), line('n1', 'renja', { rupiah: 90n })], links: PAID }),
    )
    const rkpd = kegiatan[0]?.steps.find(({ stage }) => stage === 'rkpd')
    expect(rkpd).toEqual({ stage: 'rkpd', standing: 'sampai', at: ['r1', 'n1'], rupiah: 80n })
    expect(kegiatan[0]?.lost).toBe('kua-ppas')
  })

  it('arrives in the KUA-PPAS between RKPD and DPA by a line of its own', () => {
    const links = [...PAID, { kind: 'kegiatan-anggaran', from: 'k1', to: 'p1' }] as const
    const lines = [line('r1', 'rkpd'), line('n1', 'renja'), line('p1', 'kua-ppas', { rupiah: 70n })]
    const { kegiatan } = followChain(ground({ activities: [activity('k1')], lines, links }))
    expect(kegiatan[0]?.steps.map(({ stage }) => stage)).toEqual(['butir', 'rkpd', 'kua-ppas', 'dpa', 'realisasi'])
    expect(kegiatan[0]?.steps[2]).toEqual({ stage: 'kua-ppas', standing: 'sampai', at: ['p1'], rupiah: 70n })
    expect(kegiatan[0]?.lost).toBe('dpa')
  })

  it('is not lost at a stage of which its office has handed in nothing', () => {
    const isHandedIn = (_: string, office: string | null) => office === 'pupr'
    const both = [activity('k1'), activity('k2', { office: 'pupr' })]
    const [unknown, lost] = followChain(ground({ activities: both, isHandedIn })).kegiatan
    expect(standings(unknown)).toEqual({
      butir: 'putus',
      rkpd: 'tidak-diketahui',
      'kua-ppas': 'tidak-diketahui',
      dpa: 'tidak-diketahui',
      realisasi: 'tidak-diketahui',
    })
    expect([unknown?.lost, lost?.lost]).toEqual([null, 'rkpd'])
  })

  it('that was reported with nothing done is lost there; one that was not reported is not known', () => {
    const deeds = new Map([['k1', { isDone: false, rupiah: 0n }]])
    const [reported, silent] = followChain(ground({ activities: [activity('k1'), activity('k2')], deeds })).kegiatan
    expect([standings(reported)['realisasi'], standings(silent)['realisasi']]).toEqual(['putus', 'tidak-diketahui'])
  })
})

describe('an agreed clause', () => {
  const clauses = [{ id: 'b1', offices: ['dinkes'], rupiah: 500n }]

  it('goes on through its activities, and through those of its commitments, each once', () => {
    const links = [
      { kind: 'butir-kegiatan', from: 'b1', to: 'k1' },
      { kind: 'butir-komitmen', from: 'b1', to: 'm1' },
      { kind: 'komitmen-kegiatan', from: 'm1', to: 'k1' },
      { kind: 'komitmen-kegiatan', from: 'm1', to: 'k2' },
      { kind: 'kegiatan-anggaran', from: 'k2', to: 'r1' },
    ] as const
    const { butir } = followChain(ground({ clauses, activities: [activity('k1'), activity('k2')], lines: [line('r1', 'rkpd')], links }))
    expect(butir[0]?.steps.find(({ stage }) => stage === 'kegiatan')).toEqual({
      stage: 'kegiatan',
      standing: 'sampai',
      at: ['k1', 'k2'],
      rupiah: 200n,
    })
    expect(standings(butir[0])).toMatchObject({ komitmen: 'sampai', rkpd: 'sampai', dpa: 'putus' })
    expect(butir[0]?.lost).toBe('kua-ppas')
  })

  it('without a commitment is lost where it has no activity, not beside the way', () => {
    const { butir } = followChain(ground({ clauses, activities: [activity('k9')] }))
    expect(butir[0]?.lost).toBe('kegiatan')
    expect(standings(butir[0])).toMatchObject({ komitmen: 'putus', rkpd: 'putus', realisasi: 'tidak-diketahui' })
  })
})

describe('a gap', () => {
  const gap = { indicator: 'i1', desa: 'd1', people: 20, peopleAfter: null }

  it('is met by activities of its village and of the whole district that name it', () => {
    const activities = [
      activity('k1'),
      activity('k2', { desa: null }),
      activity('k3', { desa: ['d2'] }),
      activity('k4', { indicators: ['i2'] }),
    ]
    const { celah } = followChain(ground({ gaps: [gap], activities }))
    expect(celah[0]?.steps[0]?.at).toEqual(['k1', 'k2'])
  })

  it('has fewer people, has not, or nobody has reported since', () => {
    const after = [null, 12, 20].map((peopleAfter) => ({ ...gap, peopleAfter }))
    const { celah } = followChain(ground({ gaps: [...after, { ...gap, people: null, peopleAfter: 3 }] }))
    expect(celah.map((path) => standings(path)['capaian'])).toEqual(['tidak-diketahui', 'sampai', 'putus', 'tidak-diketahui'])
  })
})

describe('a recommendation to a village', () => {
  it('is answered, budgeted and done by the lines of its village', () => {
    const { usulan } = followChain(
      ground({
        recommendations: [
          { id: 'u1', desa: 'd1', rupiah: 50n, isAccepted: true },
          { id: 'u2', desa: 'd2', rupiah: null, isAccepted: null },
        ],
        lines: [line('a1', 'apbdes', { office: null, desa: 'd1' }), line('p1', 'rkpdes', { office: null, desa: 'd1' })],
        deeds: new Map([['a1', { isDone: true, rupiah: 40n }]]),
        links: [
          { kind: 'usulan-anggaran', from: 'u1', to: 'a1' },
          { kind: 'usulan-anggaran', from: 'u1', to: 'p1' },
        ],
        isHandedIn: (_, desa) => desa === 'd1',
      }),
    )
    expect(standings(usulan[0])).toEqual({ diterima: 'sampai', rkpdes: 'sampai', apbdes: 'sampai', realisasi: 'sampai' })
    expect(standings(usulan[1])).toEqual({
      diterima: 'tidak-diketahui',
      rkpdes: 'tidak-diketahui',
      apbdes: 'tidak-diketahui',
      realisasi: 'tidak-diketahui',
    })
    expect(usulan.map(({ lost }) => lost)).toEqual([null, null])
  })
})

describe('several steps together', () => {
  const step = (standing: 'sampai' | 'putus' | 'tidak-diketahui', rupiah: bigint | null) => ({
    stage: 'rkpd' as const,
    standing,
    at: [],
    rupiah,
  })

  it('arrive where one does, and are not known while one is not', () => {
    expect(together('rkpd', [step('putus', null), step('sampai', 5n)], 'putus')).toMatchObject({ standing: 'sampai', rupiah: 5n })
    expect(together('rkpd', [step('putus', null), step('tidak-diketahui', null)], 'putus').standing).toBe('tidak-diketahui')
    expect(together('rkpd', [], 'tidak-diketahui').standing).toBe('tidak-diketahui')
  })

  it('tell no money where none does', () => {
    expect([sumOf([]), sumOf([null]), sumOf([null, 0n])]).toEqual([null, null, 0n])
  })
})
