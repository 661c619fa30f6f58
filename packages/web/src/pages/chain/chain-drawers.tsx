/** What is open beside the page: rows behind a number, proposals, one record; the last that was opened. */
import type { ChainAnswer } from '@konvergen/contract/chain.ts'
import type { Root } from '@konvergen/core/chain/follow.ts'
import { NODE_KINDS, type NodeKind } from '@konvergen/core/chain/link.ts'
import type { ChainChange, ChainSearch } from '../../app/chain-search.ts'
import { NodeDrawer } from './node-drawer.tsx'
import { PathsDrawer } from './paths-drawer.tsx'
import { ProposalsDrawer } from './proposals-drawer.tsx'

interface ChainDrawersProps {
  readonly kab: string
  readonly chain: ChainAnswer
  readonly root: Root
  readonly search: ChainSearch
  readonly onChange: (change: ChainChange) => void
}

const NO_ROWS: ChainChange = { tahap: undefined, keadaan: undefined, lembaga: undefined, desa: undefined, halaman: undefined }

function nodeIn(simpul: string | undefined): { readonly kind: NodeKind; readonly id: string } | null {
  const [kind = '', id = ''] = simpul?.split(':') ?? []
  const known = NODE_KINDS.find((each) => each === kind)
  return known === undefined || id === '' ? null : { kind: known, id }
}

export function ChainDrawers({ kab, chain: { year }, root, search, onChange }: ChainDrawersProps) {
  const node = nodeIn(search.simpul)
  if (node !== null) return <NodeDrawer kab={kab} year={year} node={node} onChange={onChange} />
  if (search.usulan !== undefined) return <ProposalsDrawer kab={kab} year={year} kind={search.usulan} onChange={onChange} />
  if (search.tahap === undefined) return null
  return (
    <PathsDrawer
      kab={kab}
      year={year}
      root={root}
      stage={search.tahap}
      search={search}
      onChange={onChange}
      onClose={() => onChange(NO_ROWS)}
    />
  )
}
