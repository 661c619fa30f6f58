/** What Siskeudes tells of a line, where the reports say otherwise, and the way to take its figure over; nothing of it is a report by itself. */
import type { GridRow } from '@konvergen/contract/realisation.ts'
import type { VillageRow } from '@konvergen/contract/village-realisation.ts'
import { Button } from '../../parts/button.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import type { ReportField } from './arrange-report.ts'
import styles from './realisation.module.css'
import { moneyOf, sayMoney } from './say-realisation.ts'

export interface Taken {
  readonly row: GridRow
  readonly field: ReportField
  readonly text: string
}

/** null = there is nothing to take over, or it is there already. */
export function takenFrom(row: VillageRow): Taken | null {
  const proposed = row.siskeudes?.proposed ?? null
  const [field] = row.money.map(({ source }) => source)
  if (proposed === null || field === undefined || moneyOf(row.facts.money) === proposed) return null
  return { row, field, text: proposed }
}

interface SiskeudesNoteProps {
  readonly row: VillageRow
  readonly mayWrite: boolean
  readonly onTake: (taken: Taken) => void
}

export function SiskeudesNote({ row, mayWrite, onTake }: SiskeudesNoteProps) {
  const t = useText()
  const say = useSay()
  const { siskeudes, counts, title, sourceText, asked } = row
  const taken = mayWrite ? takenFrom(row) : null
  const rupiah = sayMoney(siskeudes?.proposed ?? null, { t, say })
  return (
    <span className={styles['rowState']}>
      {!counts && <span className={styles['wrong']}>{t(VILLAGE_REALISATION.gone)}</span>}
      {asked.length > 1 && sourceText !== null && (
        <span className={styles['small']}>{t(VILLAGE_REALISATION.sourceOf, { source: sourceText })}</span>
      )}
      {siskeudes !== null && (
        <span className={styles['small']}>
          {t(VILLAGE_REALISATION.tells, { rupiah: sayMoney(siskeudes.rupiah, { t, say }) })}{' '}
          {siskeudes.differs && <strong className={styles['wrong']}>{t(VILLAGE_REALISATION.differs)}</strong>}
        </span>
      )}
      {taken !== null && (
        <Button look="quiet" aria-label={t(VILLAGE_REALISATION.takeOf, { rupiah, title })} onClick={() => onTake(taken)}>
          {t(VILLAGE_REALISATION.take, { rupiah })}
        </Button>
      )}
    </span>
  )
}
