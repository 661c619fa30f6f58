/** The SMART score, only for whoever asks for it, and never without what speaks against it. */
import type { AdvisedAgainst } from '@konvergen/core/quality/quality-report.ts'
import { sayScoreClass, saySmartCriterion } from '@konvergen/core/quality/say-quality-terms.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { Note } from '../../parts/states.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './quality-page.module.css'

interface SmartCardProps {
  readonly smart: AdvisedAgainst | null
  readonly isAsked: boolean
  readonly onAsk: (isAsked: true | undefined) => void
}

export function SmartCard({ smart, isAsked, onAsk }: SmartCardProps) {
  const t = useText()
  const { language } = useSay()
  const onPaper = isAsked ? undefined : 'tanpa-cetak'
  return (
    <div className={onPaper}>
      <Card title={t(QUALITY.smart)}>
        <label className={`${styles['ask']} tanpa-cetak`}>
          <input type="checkbox" checked={isAsked} onChange={(event) => onAsk(event.target.checked ? true : undefined)} />
          {t(QUALITY.smartAsk)}
        </label>
        <Note tone="caution" title={t(QUALITY.smartWarn)}>
          <p>{smart?.note[language] ?? t(QUALITY.smartNote)}</p>
        </Note>
        {isAsked && smart !== null && <Score score={smart.score} />}
      </Card>
    </div>
  )
}

function Score({ score }: { score: AdvisedAgainst['score'] }) {
  const t = useText()
  const say = useSay()
  if (score === null) return <p className={styles['small']}>{t(QUALITY.smartNone)}</p>
  return (
    <>
      <p className={styles['small']}>
        <strong>{t(QUALITY.smartTotal, { total: say.number(score.total), verdict: sayScoreClass(score.verdict, say.language) })}</strong>
      </p>
      <SmallTable
        label={t(QUALITY.smart)}
        heads={[t(QUALITY.smartPart), t(QUALITY.smartPenalty)]}
        rows={Object.entries(score.penalties).map(([part, penalty]) => [saySmartCriterion(part, say.language), say.number(penalty)])}
      />
    </>
  )
}
