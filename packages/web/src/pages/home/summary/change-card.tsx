/** What changed since the survey before, and what the nearest target asks for. */
import type { SummaryAnswer } from '@konvergen/contract/summary.ts'
import { sayChange, sayTargetCheck } from '@konvergen/core/situation/say-change.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../parts/card.tsx'
import { Tag } from '../../../parts/tags.tsx'
import { useSay } from '../../../text/say.ts'
import { SUMMARY } from '../../../text/summary.ts'
import { useText } from '../../../text/text.ts'
import styles from './summary.module.css'

interface ChangeCardProps {
  readonly kab: string
  readonly summary: SummaryAnswer
}

export function ChangeCard({ kab, summary: { perubahan, target, diragukan } }: ChangeCardProps) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(SUMMARY.changed)}>
      {perubahan === null ? (
        <p className={styles['said']}>{t(SUMMARY.noChange)}</p>
      ) : (
        <p className={styles['said']}>
          <Tag tone={perubahan.verdict === 'bermakna' ? 'good' : 'caution'}>{t(SUMMARY[perubahan.verdict])}</Tag>{' '}
          {sayChange(perubahan, say.language)}
        </p>
      )}
      {target === null ? (
        <p className={styles['said']}>{t(SUMMARY.noTarget)}</p>
      ) : (
        <>
          <h3 className={styles['kind']}>
            {t(SUMMARY.target, { tahun: target.berlaku.year, persen: say.percent(target.berlaku.percent) })}
          </h3>
          <p className={styles['said']}>
            {target.periksa === null
              ? t(SUMMARY.noCheck)
              : sayTargetCheck(target.periksa, { year: target.berlaku.year, percent: target.berlaku.percent }, diragukan, say.language)}
          </p>
          <p className={styles['small']}>{t(SUMMARY.targetSource, { sumber: target.berlaku.source })}</p>
        </>
      )}
      <p className={styles['small']}>
        <Link to="/k/$kab/angka" params={{ kab }}>
          {t(SUMMARY.toFigures)}
        </Link>
      </p>
    </Card>
  )
}
