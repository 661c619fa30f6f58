import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFunnel, pathsAt } from '../../src/chain/count-funnel.ts'
import { followChain } from '../../src/chain/follow.ts'
import { activity, ground, line } from './ground.ts'

describe('the funnel', () => {
  it('says how many of the agreements are not in the RKPD', () => {
    const clauses = Array.from({ length: 40 }, (_, at) => ({ id: `b${at}`, offices: ['dinkes'], rupiah: null }))
    const activities = clauses.map((_, at) => activity(`k${at}`))
    const { butir } = followChain(
      ground({
        clauses,
        activities,
        lines: [line('r1', 'rkpd')],
        links: activities.flatMap(({ id }, at) => [
          { kind: 'butir-kegiatan' as const, from: `b${at}`, to: id },
          ...(at < 28 ? [{ kind: 'kegiatan-anggaran' as const, from: id, to: 'r1' }] : []),
        ]),
      }),
    )
    const { all, stages } = countFunnel('butir', butir)
    expect(all).toBe(40)
    expect(stages.find(({ stage }) => stage === 'rkpd')).toMatchObject({ sampai: 28, putus: 12, 'tidak-diketahui': 0, lost: 12 })
    expect(pathsAt(butir, 'rkpd', 'putus')).toHaveLength(12)
  })

  it('counts each thing at each stage once, and as lost at most once', () => {
    const links = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })), { maxLength: 12 })
    fc.assert(
      fc.property(links, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (pairs, known) => {
        const activities = known.map((_, at) => activity(`k${at}`, { office: `o${at}` }))
        const { kegiatan } = followChain(
          ground({
            activities,
            lines: known.map((_, at) => line(`l${at}`, at < 3 ? 'rkpd' : 'dpa')),
            links: pairs.map(([from, to]) => ({ kind: 'kegiatan-anggaran', from: `k${from}`, to: `l${to}` })),
            isHandedIn: (_, office) => known[Number(office?.slice(1))] ?? false,
          }),
        )
        const { all, stages } = countFunnel('kegiatan', kegiatan)
        for (const { sampai, putus, 'tidak-diketahui': unknown } of stages) expect(sampai + putus + unknown).toBe(all)
        expect(stages.reduce((sum, { lost }) => sum + lost, 0)).toBe(kegiatan.filter(({ lost }) => lost !== null).length)
      }),
    )
  })
})
