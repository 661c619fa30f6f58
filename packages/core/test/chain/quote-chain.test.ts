import { expect, it } from 'vitest'
import { countFunnel } from '../../src/chain/count-funnel.ts'
import { type ChainGround, followChain } from '../../src/chain/follow.ts'
import { quoteChain } from '../../src/chain/quote-chain.ts'
import { unusedStages } from '../../src/chain/unused-stages.ts'
import { excerptIn } from '../../src/kit/excerpt.ts'
import { activity, ground, line } from './ground.ts'

function quoteOf(more: Partial<ChainGround>) {
  const chain = followChain(ground(more))
  const funnels = (['butir', 'kegiatan'] as const).map((root) => countFunnel(root, chain[root]))
  return quoteChain({ year: 2026, day: '2026-11-28', digest: 'abcdef0123456789', funnels, unused: unusedStages(funnels) })
}

const forty: Partial<ChainGround> = {
  clauses: Array.from({ length: 40 }, (_, at) => ({ id: `b${at}`, offices: ['dinkes'], rupiah: null })),
  activities: Array.from({ length: 40 }, (_, at) => activity(`k${at}`)),
  lines: [line('r1', 'rkpd')],
  deeds: new Map([['k0', { isDone: true, rupiah: 5n }]]),
  links: Array.from({ length: 40 }, (_, at) => [
    { kind: 'butir-kegiatan' as const, from: `b${at}`, to: `k${at}` },
    ...(at < 28 ? [{ kind: 'kegiatan-anggaran' as const, from: `k${at}`, to: 'r1' }] : []),
  ]).flat(),
  isHandedIn: (stage) => stage === 'rkpd',
}

it('says how many of the agreements are not in the RKPD, when, and by which digest', () => {
  const { points } = excerptIn(quoteOf(forty), 'id')
  expect(points[0]).toBe('Dari 40 kesepakatan, 28 masuk RKPD/Renja, 12 tidak, 0 belum diketahui; 1 sudah ada realisasinya.')
  expect(points.at(-1)).toBe('Rantai tahun 2026 menurut data 28 November 2026; sidik abcdef012345.')
})

it('leaves out a stage that nobody uses and says so', () => {
  const { points, table } = excerptIn(quoteOf(forty), 'id')
  expect(points).toContain('Tahap “Masuk KUA-PPAS” tidak ditampilkan: belum ada lembaga yang menyerahkannya.')
  expect(table?.rows.map(([name]) => name)).not.toContain('Kesepakatan (40): Masuk KUA-PPAS')
  const used = excerptIn(quoteOf({ ...forty, isHandedIn: () => true }), 'id')
  expect(used.table?.rows.map(([name]) => name)).toContain('Kesepakatan (40): Masuk KUA-PPAS')
})

it('lists every stage with those that fell out there; beside the way none does', () => {
  const rows = excerptIn(quoteOf(forty), 'en').table?.rows
  expect(rows).toContainEqual(['Agreements (40): In RKPD/Renja', '28', '12', '0', '12'])
  expect(rows).toContainEqual(['Agreements (40): Has a commitment', '0', '40', '0', '–'])
})

it('says that nothing is counted yet', () => {
  expect(excerptIn(quoteOf({}), 'en')).toMatchObject({
    points: ['Nothing is counted in the chain of this year yet.', expect.any(String), expect.any(String)],
    table: null,
  })
})
