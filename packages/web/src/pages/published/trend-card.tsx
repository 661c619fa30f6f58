/** Figures of a level by source, whether they changed, and what its targets ask for. */
import type { LevelSchema } from '@konvergen/contract/situation-published.ts'
import { sayChange } from '@konvergen/core/situation/say-change.ts'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/states.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { LevelChart } from './level-chart.tsx'
import styles from './published-page.module.css'

export function TrendCard({ level }: { level: LevelSchema }) {
  const t = useText()
  const say = useSay()
  const hasFigures = level.surveys.length + level.registers.length > 0
  return (
    <Card title={`${t(PUBLISHED.trend)}: ${level.nama}`} hint={t(PUBLISHED.lead)}>
      {hasFigures ? (
        <LevelChart level={level} />
      ) : (
        <Empty title={t(PUBLISHED.noFigures, { nama: level.nama })}>
          <p>{t(PUBLISHED.noFiguresBody)}</p>
        </Empty>
      )}
      {hasFigures && (
        <>
          <h3>{t(PUBLISHED.changes)}</h3>
          {level.changes.length === 0 && <p className={styles['small']}>{t(PUBLISHED.noChanges)}</p>}
          <ul className={styles['said']}>
            {level.changes.map((change) => (
              <li key={`${change.from.source} ${change.from.year} ${change.from.month} ${change.to.year}`}>
                {sayChange(change, say.language)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
