/** How many posyandu have which verdict; each count shows only those in the table below. */
import { type QualityReport, WORST_FIRST } from '@konvergen/core/quality/quality-report.ts'
import { sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import type { QualityVerdict } from '@konvergen/core/quality/verdict.ts'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './quality-page.module.css'

interface VerdictTilesProps {
  readonly report: QualityReport
  readonly chosen: QualityVerdict | undefined
  readonly onChoose: (verdict: QualityVerdict | undefined) => void
}

export function VerdictTiles({ report, chosen, onChoose }: VerdictTilesProps) {
  const t = useText()
  const say = useSay()
  const measured = (verdict: QualityVerdict) => report.posyandu.filter((row) => row.verdict === verdict).reduce((sum, { n }) => sum + n, 0)
  return (
    <section className={styles['tiles']} aria-label={t(QUALITY.verdicts)}>
      {WORST_FIRST.map((verdict) => {
        const n = report.kabupaten.verdicts[verdict]
        const what = sayVerdict(verdict, say.language)
        return (
          <button
            key={verdict}
            type="button"
            className={styles['tile']}
            data-verdict={verdict}
            aria-pressed={chosen === verdict}
            onClick={() => onChoose(chosen === verdict ? undefined : verdict)}
          >
            <span className={styles['label']}>{what}</span>
            <span className={styles['value']}>{say.number(n)}</span>
            <span className={styles['under']}>{t(QUALITY.measurements, { n: say.number(measured(verdict)) })}</span>
            <span className="hanya-pembaca">{t(QUALITY.showOnly)}</span>
          </button>
        )
      })}
      <div className={styles['tile']}>
        <span className={styles['label']}>{t(QUALITY.notSent)}</span>
        <span className={styles['value']}>{say.number(report.silent.length)}</span>
        <span className={styles['under']}>{t(QUALITY.posyanduUnit)}</span>
      </div>
    </section>
  )
}
