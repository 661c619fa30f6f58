import { describe, expect, it } from 'vitest'
import { LINK_ENDS, LINK_KINDS, neighbours } from '../../src/chain/link.ts'

const LINKS = [
  { kind: 'butir-kegiatan', from: 'b1', to: 'k1' },
  { kind: 'butir-kegiatan', from: 'b1', to: 'k2' },
  { kind: 'butir-kegiatan', from: 'b2', to: 'k1' },
  { kind: 'butir-kegiatan', from: 'b1', to: 'k1' },
  { kind: 'butir-komitmen', from: 'b1', to: 'm1' },
] as const

describe('links', () => {
  it('are followed both ways, each neighbour once, of one kind alone', () => {
    expect([...neighbours(LINKS, 'butir-kegiatan', 'from')]).toEqual([
      ['b1', ['k1', 'k2']],
      ['b2', ['k1']],
    ])
    expect(neighbours(LINKS, 'butir-kegiatan', 'to').get('k1')).toEqual(['b1', 'b2'])
    expect(neighbours(LINKS, 'butir-komitmen', 'from').get('b2')).toBeUndefined()
  })

  it('are named by what they join', () => {
    for (const kind of LINK_KINDS) expect(`${LINK_ENDS[kind].from}-${LINK_ENDS[kind].to}`).toBe(kind)
  })
})
