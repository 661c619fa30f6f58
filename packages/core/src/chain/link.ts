/**
 * A link (sambungan) joins two records of the chain from agreement to deed (SPEC §4, FEATURES REM-6): which activity came of a clause, which commitment carries it, which line of a
 * budget pays for it. A link is a record of its own and can be taken back; nothing is written into what it joins.
 */

import { OnceFor } from '../kit/once-for.ts'

export const NODE_KINDS = ['butir', 'komitmen', 'kegiatan', 'anggaran', 'usulan'] as const
export type NodeKind = (typeof NODE_KINDS)[number]

export const LINK_KINDS = ['butir-kegiatan', 'butir-komitmen', 'komitmen-kegiatan', 'kegiatan-anggaran', 'usulan-anggaran'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const LINK_ENDS: Readonly<Record<LinkKind, { readonly from: NodeKind; readonly to: NodeKind }>> = {
  'butir-kegiatan': { from: 'butir', to: 'kegiatan' },
  'butir-komitmen': { from: 'butir', to: 'komitmen' },
  'komitmen-kegiatan': { from: 'komitmen', to: 'kegiatan' },
  'kegiatan-anggaran': { from: 'kegiatan', to: 'anggaran' },
  'usulan-anggaran': { from: 'usulan', to: 'anggaran' },
}

export interface Link {
  readonly kind: LinkKind
  readonly from: string
  readonly to: string
}

type Neighbours = ReadonlyMap<string, readonly string[]>

const known = new OnceFor<Neighbours>()

/** Ids at the other end of links of one kind, by the id at this end, in the order of the links; each once. Of the same list it is reckoned once. */
export function neighbours(links: readonly Link[], kind: LinkKind, end: 'from' | 'to'): Neighbours {
  return known.of([links], `${kind} ${end}`, () => reckonNeighbours(links, kind, end))
}

function reckonNeighbours(links: readonly Link[], kind: LinkKind, end: 'from' | 'to'): Neighbours {
  const other = end === 'from' ? 'to' : 'from'
  const found = new Map<string, Set<string>>()
  for (const link of links) {
    if (link.kind !== kind) continue
    const own = found.get(link[end]) ?? new Set()
    found.set(link[end], own.add(link[other]))
  }
  return new Map([...found].map(([id, ids]) => [id, [...ids]]))
}
