/** The SMART score, only for whoever asks for it, and never without what speaks against it. */
import type { AdvisedAgainst } from '@konvergen/core/quality/quality-report.ts'
import { Card } from '../../parts/card.tsx'
import { SmallTable } from '../../parts/small-table.tsx'
import { Note } from '../../parts/states.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './quality-page.module.css'

const PARTS = {
  flags: QUALITY.flags,
  sex: QUALITY.sex,
  age: QUALITY.age,
  weightDigits: QUALITY['p-weightDigits'],
  heightDigits: QUALITY['p-heightDigits'],
  sd: QUALITY.sd,
  skewness: QUALITY.skewness,
  kurtosis: QUALITY.kurtosis,
} as const

interface SmartCardProps {
  readonly smart: AdvisedAgainst | null
  readonly isAsked: boolean
  readonly onAsk: (isAsked: true | undefined) => void
}

export function SmartCard({ smart, isAsked, onAsk }: SmartCardProps) {
  const t = useText()
  const { language } = useSay()
  return (
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
  )
}

function Score({ score }: { score: AdvisedAgainst['score'] }) {
  const t = useText()
  const say = useSay()
  if (score === null) return <p className={styles['small']}>{t(QUALITY.smartNone)}</p>
  return (
    <>
      <p className={styles['small']}>
        <strong>{t(QUALITY.smartTotal, { total: say.number(score.total), verdict: t(SMART_CLASS[score.verdict]) })}</strong>
      </p>
      <SmallTable
        label={t(QUALITY.smart)}
        heads={[t(QUALITY.smartPart), t(QUALITY.smartPenalty)]}
        rows={Object.entries(score.penalties).map(([part, penalty]) => [
          part in PARTS ? t(PARTS[part as keyof typeof PARTS]) : part,
          say.number(penalty),
        ])}
      />
    </>
  )
}

const SMART_CLASS = {
  'sangat-baik': QUALITY['sangat-baik'],
  baik: QUALITY.baik,
  'dapat-diterima': QUALITY['dapat-diterima'],
  bermasalah: QUALITY.problematic,
} as const
