/** The quality of a district's measurements in the order in which it is read: sentences, counts, posyandu, pictures, histories, doubts. */
import type { QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { sayQualityPeriod, sayQualityReport } from '@konvergen/core/quality/say-quality-report.ts'
import type { QualityChange, QualitySearch } from '../../app/measurement-search.ts'
import { Card } from '../../parts/card.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { FunnelChart } from './funnel-chart.tsx'
import { GroupCharts } from './group-charts.tsx'
import { HistoryCard } from './history-card.tsx'
import { PosyanduCard } from './posyandu-card.tsx'
import styles from './quality-page.module.css'
import { SmartCard } from './smart-card.tsx'
import { VerdictTiles } from './verdict-tiles.tsx'

interface DistrictViewProps {
  readonly report: QualityReport
  readonly search: QualitySearch
  readonly onChange: (change: QualityChange) => void
}

export function DistrictView({ report, search, onChange }: DistrictViewProps) {
  const t = useText()
  const { language } = useSay()
  const [first, ...others] = sayQualityReport(report, language)
  const source = t(QUALITY.whereFrom, { source: report.source, month: sayQualityPeriod(report.period, language) })
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong> {others.join(' ')}
      </p>
      <p className={styles['note']}>{t(report.signs === null ? QUALITY.signsGone : QUALITY.signsNote)}</p>
      <VerdictTiles report={report} chosen={search.putusan} onChoose={(putusan) => onChange({ putusan })} />
      <div className={styles['stack']}>
        <PosyanduCard report={report} search={search} onChange={onChange} />
        <Card title={t(QUALITY.pictures)}>
          <div className={styles['pictures']}>
            <GroupCharts group={report.kabupaten} />
            <FunnelChart report={report} chosen={search.corong} onChoose={(corong) => onChange({ corong })} />
          </div>
        </Card>
        <HistoryCard group={report.kabupaten} />
        <SmartCard smart={report.kabupaten.smart} isAsked={search.smart === true} onAsk={(smart) => onChange({ smart })} />
      </div>
      {report.silent.length > 0 && (
        <details className={`${styles['method']} tanpa-cetak`}>
          <summary>{t(QUALITY.silent)}</summary>
          <p>{report.silent.map(({ nama, desa }) => (desa === null ? nama : `${nama} (${desa})`)).join(', ')}</p>
        </details>
      )}
      <details className={`${styles['method']} tanpa-cetak`}>
        <summary>{t(QUALITY.method)}</summary>
        <p>{t(QUALITY.methodBody)}</p>
      </details>
      <p className={`${styles['source']} hanya-cetak`}>{t(QUALITY.methodBody)}</p>
      <p className={styles['source']}>{source}</p>
    </>
  )
}
