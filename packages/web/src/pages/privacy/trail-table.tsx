/** The rows of the trail, newest first. */
import type { Trace } from '@konvergen/contract/privacy.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { useText } from '../../text/text.ts'
import { TRAIL } from '../../text/trail.ts'
import { TrailRow } from './trail-row.tsx'

interface TrailTableProps {
  readonly traces: readonly Trace[]
  readonly onWho: (actor: string) => void
  readonly onWhat: (subject: string) => void
}

export function TrailTable({ traces, onWho, onWhat }: TrailTableProps) {
  const t = useText()
  const heads = [TRAIL.when, TRAIL.who, TRAIL.what, TRAIL.about, TRAIL.detail].map((head) => t(head))
  return (
    <PlainTable label={t(TRAIL.list)} heads={heads}>
      {traces.map((trace) => (
        <TrailRow key={trace.id} trace={trace} onWho={onWho} onWhat={onWhat} />
      ))}
    </PlainTable>
  )
}
