/**
 * Links made and taken back by people. What is to be linked must be there and seen by whoever links it; a pair that is linked already is told, and nothing doubles.
 */
import type * as contract from '@konvergen/contract/chain.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { LINK_ENDS, type NodeKind } from '@konvergen/core/chain/link.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { Problem } from '../../platform/problem.ts'
import { readCommitments } from '../commitment/store.ts'
import { readAgreedClauses } from '../rembuk/door.ts'
import { tellNothing, writeTrail } from '../trail/door.ts'
import { readRecommendations } from '../village/store.ts'
import { keptActivities, keptLines } from './kept-parts.ts'
import { mayLink } from './may-link.ts'
import { holdChainLinks, insertChainLinks, insertChainUnlink, readChainLinks, type StoredLink } from './store.ts'

type Reader = (ctx: DistrictContext, year: number) => Promise<readonly { readonly id: string }[]>

const READERS: Readonly<Record<NodeKind, Reader>> = {
  kegiatan: keptActivities,
  anggaran: keptLines,
  butir: async (ctx, year) => (await readAgreedClauses(ctx, { year })).filter(({ result }) => result === 'disepakati'),
  komitmen: (ctx, year) => readCommitments(ctx, { year }),
  usulan: (ctx, year) => readRecommendations(ctx, { year }),
}

async function idsOf(ctx: DistrictContext, kind: NodeKind, year: number): Promise<ReadonlySet<string>> {
  return new Set((await READERS[kind](ctx, year)).map(({ id }) => id))
}

async function known(ctx: DistrictContext, year: number) {
  return { kept: { activities: await keptActivities(ctx, year), recommendations: await readRecommendations(ctx, { year }) } }
}

const pairOf = ({ from, to }: Pick<StoredLink, 'from' | 'to'>): string => `${from} ${to}`

/** Throws `tidak-ditemukan` for an end that is not there, `tidak-boleh` for one that is another's. */
export async function addLinks(
  ctx: DistrictContext,
  { tahun, jenis, alasan, pasangan }: BodyOf<typeof contract.addLinks>,
): Promise<AnswerOf<typeof contract.addLinks>> {
  await holdChainLinks(ctx)
  const asked = [...new Map(pasangan.map(({ dari, ke }) => [`${dari} ${ke}`, { from: dari, to: ke }])).values()]
  const { from, to } = LINK_ENDS[jenis]
  const ends = { from: await idsOf(ctx, from, tahun), to: await idsOf(ctx, to, tahun) }
  if (asked.some((pair) => !ends.from.has(pair.from) || !ends.to.has(pair.to))) throw new Problem('tidak-ditemukan')
  const isMine = mayLink(ctx, jenis, await known(ctx, tahun))
  if (!asked.every(isMine)) throw new Problem('tidak-boleh')
  const standing = (await readChainLinks(ctx, { year: tahun })).filter(({ kind, ended }) => kind === jenis && ended === null)
  const linked = new Set(standing.map(pairOf))
  const pairs = asked.filter((pair) => !linked.has(pairOf(pair)))
  if (pairs.length === 0) tellNothing(ctx)
  else {
    await insertChainLinks(ctx, { year: tahun, kind: jenis, reason: alasan, pairs })
    writeTrail(ctx, { kab: ctx.kab, act: 'chain.linked', subject: ctx.kab, detail: { tahun, jenis, sambungan: pairs.length } })
  }
  return { made: pairs.length, already: asked.length - pairs.length }
}

/** Throws `keadaan-berubah` for one that was taken back before. */
export async function takeBackLink(ctx: DistrictContext, id: string, reason: string): Promise<{ done: true }> {
  const [link] = await readChainLinks(ctx, { id })
  if (link === undefined) throw new Problem('tidak-ditemukan')
  if (!mayLink(ctx, link.kind, await known(ctx, link.year))(link)) throw new Problem('tidak-boleh')
  if (!(await insertChainUnlink(ctx, id, reason))) throw new Problem('keadaan-berubah')
  writeTrail(ctx, { kab: ctx.kab, act: 'chain.unlinked', subject: id, detail: { jenis: link.kind } })
  return { done: true }
}
