/** The villages by index: the bar, its points, the place and between which it could be, how sure it is, and why. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { useState } from 'react'
import type { LokusSearch } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { LOKUS } from '../../text/lokus.ts'
import { CHOICE } from '../../text/lokus-choice.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { IndexLegend } from './index-legend.tsx'
import { IndexLine } from './index-line.tsx'

interface IndexTableProps {
  readonly kab: string
  readonly answer: LokusAnswer
  readonly search: LokusSearch
  readonly kecamatan: ReadonlyMap<string, string>
  /** Share of the draws that chose a village; null before they were drawn. */
  readonly acceptedOf: ((kode: string) => number) | null
}

export function IndexTable({ kab, answer, search, kecamatan, acceptedOf }: IndexTableProps) {
  const t = useText()
  const [shown, setShown] = useState<'proposed' | 'all'>('proposed')
  const rows = answer.rows.filter((row) => shown === 'all' || row.proposed)
  const heads = [
    LOKUS.desa,
    CHOICE.place,
    CHOICE.index,
    CHOICE.parts,
    CHOICE.worst,
    ...(acceptedOf === null ? [] : [CHOICE.accepted]),
    SITUATION.proposal,
    LOKUS.reasons,
  ].map((head) => t(head))
  return (
    <Card title={t(CHOICE.explained)} hint={t(CHOICE.explainedHint)}>
      <div className={styles['acts']}>
        <Segmented
          label={t(LOKUS.show)}
          value={shown}
          options={(['proposed', 'all'] as const).map((value) => ({ value, label: t(LOKUS[value]) }))}
          onChange={setShown}
        />
      </div>
      <IndexLegend answer={answer} />
      <PlainTable label={t(CHOICE.explained)} heads={heads}>
        {rows.map((row) => (
          <IndexLine
            key={row.kode}
            kab={kab}
            question={search}
            isEstimated={answer.dasar !== null && answer.dasar.taksiran !== 'langsung'}
            row={row}
            kecamatan={kecamatan.get(row.kecamatan)}
            accepted={acceptedOf === null ? null : acceptedOf(row.kode)}
          />
        ))}
      </PlainTable>
    </Card>
  )
}
