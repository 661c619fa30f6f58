/** The pictures and histories of one posyandu, which come after its row of the report. */
import type { GroupDetail } from '@konvergen/core/quality/quality-report.ts'
import type { QualityChange } from '../../app/measurement-search.ts'
import { Card } from '../../parts/card.tsx'
import { Skeleton } from '../../parts/states.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useText } from '../../text/text.ts'
import { GroupCharts } from './group-charts.tsx'
import { HistoryCard } from './history-card.tsx'
import styles from './quality-page.module.css'
import { SmartCard } from './smart-card.tsx'

interface PosyanduDetailProps {
  /** undefined: not there yet; null: nothing was measured. */
  readonly detail: GroupDetail | null | undefined
  readonly isSmartAsked: boolean
  readonly onChange: (change: QualityChange) => void
}

export function PosyanduDetail({ detail, isSmartAsked, onChange }: PosyanduDetailProps) {
  const t = useText()
  if (detail === undefined) return <Skeleton heights={[320, 200]} />
  if (detail === null) return null
  return (
    <>
      <Card title={t(QUALITY.picturesOne)}>
        <div className={styles['pictures']}>
          <GroupCharts group={detail} />
        </div>
      </Card>
      <HistoryCard group={detail} />
      <SmartCard smart={detail.smart} isAsked={isSmartAsked} onAsk={(smart) => onChange({ smart })} />
    </>
  )
}
