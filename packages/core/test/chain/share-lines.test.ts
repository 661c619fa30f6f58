import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareLines } from '../../src/chain/share-lines.ts'

const line = (id: string, rupiah: bigint | null, stage: 'rkpd' | 'renja' = 'rkpd') => ({ id, rupiah, stage })
const STAGES = ['rkpd', 'renja'] as const

describe('a line of a budget', () => {
  it('is parted by what its activities planned, evenly where one does not say', () => {
    const one = line('l1', 100n)
    const planned = [
      { id: 'k1', rupiah: 300n },
      { id: 'k2', rupiah: 100n },
    ]
    expect([...shareLines(planned, () => [one], STAGES)]).toEqual([
      ['k1', 75n],
      ['k2', 25n],
    ])
    const untold = [...planned, { id: 'k3', rupiah: null }]
    expect([...shareLines(untold, () => [one], STAGES).values()]).toEqual([34n, 33n, 33n])
  })

  it('of the Renja counts only for activities that have none in the RKPD', () => {
    const both = [line('l1', 100n), line('l2', 90n, 'renja')]
    const shares = shareLines(
      [
        { id: 'k1', rupiah: 10n },
        { id: 'k2', rupiah: 10n },
        { id: 'k3', rupiah: 10n },
      ],
      (id) => ({ k1: both, k2: both.slice(1) })[id] ?? [],
      STAGES,
    )
    expect([...shares]).toEqual([
      ['k1', 100n],
      ['k2', 90n],
    ])
  })

  it('that tells no money gives none, which is not nothing', () => {
    expect([...shareLines([{ id: 'k1', rupiah: 5n }], () => [line('l1', null)], STAGES)]).toEqual([['k1', null]])
    expect([...shareLines([{ id: 'k1', rupiah: 5n }], () => [line('l1', null), line('l2', 7n)], STAGES)]).toEqual([['k1', 7n]])
  })

  it('is counted once however many activities it carries', () => {
    const amounts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(amounts, fc.array(fc.array(fc.nat(5), { minLength: 1 }), { minLength: 1, maxLength: 8 }), (money, links) => {
        const lines = money.map((rupiah, at) => line(`l${at}`, rupiah))
        const own = links.map((to) => [...new Set(to)].flatMap((at) => lines[at] ?? []))
        const activities = links.map((_, at) => ({ id: String(at), rupiah: BigInt(at) }))
        const shares = shareLines(activities, (id) => own[Number(id)] ?? [], STAGES)
        const used = new Set(own.flat())
        const sum = [...shares.values()].reduce<bigint>((total, share) => total + (share ?? 0n), 0n)
        expect(sum).toBe([...used].reduce((total, { rupiah }) => total + (rupiah ?? 0n), 0n))
      }),
    )
  })
})
