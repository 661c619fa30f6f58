/** One posyandu alone: verdict, reasons, key figures, its own pictures and histories, and the way to its children. */
import type { GroupDetail, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { sayQualityPeriod } from '@konvergen/core/quality/say-quality-report.ts'
import { Link } from '@tanstack/react-router'
import { changeQuality, type QualityChange, type QualitySearch } from '../../app/measurement-search.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty } from '../../parts/states.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { PosyanduDetail } from './posyandu-detail.tsx'
import { PosyanduFacts } from './posyandu-facts.tsx'
import styles from './quality-page.module.css'

interface PosyanduViewProps {
  readonly kab: string
  readonly report: QualityReport
  /** Key. */
  readonly posyandu: string
  /** undefined: not there (yet). */
  readonly detail: GroupDetail | null | undefined
  readonly search: QualitySearch
  readonly onChange: (change: QualityChange) => void
}

const SENTENCES = { layak: QUALITY.oneFine, 'perlu-diukur-ulang': QUALITY.oneAgain, 'tidak-layak': QUALITY.oneUnfit } as const

export function PosyanduView({ kab, report, posyandu, detail, search, onChange }: PosyanduViewProps) {
  const t = useText()
  const say = useSay()
  const row = report.posyandu.find(({ key }) => key === posyandu)
  const back = (
    <Link from="/k/$kab/mutu" to="." search={(before) => changeQuality(before, { posyandu: undefined })}>
      {t(QUALITY.back)}
    </Link>
  )
  if (row === undefined) return <Empty title={t(QUALITY.oneMissing)} acts={back} />
  return (
    <>
      <p className="tanpa-cetak">{back}</p>
      <PageHead
        title={row.nama}
        of={[row.desa, row.puskesmas, sayQualityPeriod(report.period, say.language)].filter((part) => part !== null).join(' · ')}
      />
      <p className={styles['lead']}>
        <strong>{t(SENTENCES[row.verdict])}</strong>
      </p>
      <div className={styles['stack']}>
        <PosyanduFacts kab={kab} report={report} row={row} />
        <PosyanduDetail detail={detail} isSmartAsked={search.smart === true} onChange={onChange} />
      </div>
    </>
  )
}
