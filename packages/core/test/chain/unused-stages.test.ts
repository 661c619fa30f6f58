import { expect, it } from 'vitest'
import { countFunnel } from '../../src/chain/count-funnel.ts'
import { type ChainGround, followChain, ROOTS } from '../../src/chain/follow.ts'
import { unusedStages } from '../../src/chain/unused-stages.ts'
import { activity, ground, line } from './ground.ts'

function unusedOf(more: Partial<ChainGround>) {
  const chain = followChain(ground({ activities: [activity('k1')], ...more }))
  return unusedStages(ROOTS.map((root) => countFunnel(root, chain[root])))
}

it('leaves out KUA-PPAS where nobody handed it in, and never the RKPD', () => {
  expect(unusedOf({ isHandedIn: () => false })).toEqual(['kua-ppas'])
})

it('keeps it once an office handed it in, although nothing of it is linked', () => {
  expect(unusedOf({ isHandedIn: (stage) => stage === 'kua-ppas' })).toEqual([])
})

it('keeps it where a line of it is linked', () => {
  const links = [{ kind: 'kegiatan-anggaran', from: 'k1', to: 'p1' }] as const
  expect(unusedOf({ isHandedIn: () => false, lines: [line('p1', 'kua-ppas', { office: 'lain' })], links })).toEqual([])
})
