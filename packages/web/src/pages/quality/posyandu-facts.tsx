/** Why a posyandu is judged as it is, beside its key figures. */
import type { PosyanduRow, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { reasonsOf } from '@konvergen/core/quality/without-signs.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useText } from '../../text/text.ts'
import { FigureList } from './posyandu-figures.tsx'
import { Reasons } from './posyandu-table.tsx'
import styles from './quality-page.module.css'
import { VerdictTag } from './verdict-tag.tsx'

interface FactsProps {
  readonly kab: string
  readonly report: QualityReport
  readonly row: PosyanduRow
}

export function PosyanduFacts({ kab, report, row }: FactsProps) {
  const t = useText()
  return (
    <div className={styles['pair']}>
      <WhyCard kab={kab} report={report} row={row} />
      <Card title={t(QUALITY.figures)}>
        <FigureList row={row} />
      </Card>
    </div>
  )
}

function WhyCard({ kab, report, row }: FactsProps) {
  const t = useText()
  return (
    <Card title={t(QUALITY.reasons)}>
      <p>
        <VerdictTag verdict={row.verdict} />
      </p>
      <div className={styles['why']}>
        <Reasons reasons={reasonsOf(report, row)} />
      </div>
      {report.signs !== null && <p className={styles['small']}>{t(QUALITY.signsNote)}</p>}
      <p className="tanpa-cetak">
        <Link to="/k/$kab/anak" params={{ kab }} search={{ posyandu: row.nama, masalah: 'mustahil' }}>
          {t(QUALITY.toChildren)}
        </Link>
      </p>
    </Card>
  )
}
