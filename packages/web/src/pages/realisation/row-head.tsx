/** The name of an activity, which opens it, with what is planned and what was done before. */
import type { GridRow } from '@konvergen/contract/realisation.ts'
import { Button } from '../../parts/button.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { moneyOf, sayDone, sayMoney, sayWhole } from './say-realisation.ts'

interface RowHeadProps {
  readonly row: GridRow
  readonly onOpen: (id: string) => void
}

export function RowHead({ row, onOpen }: RowHeadProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { id, title, earlier, standing, money } = row
  const hasEarlier = earlier.volume !== null || earlier.percent !== null || earlier.rupiah !== null
  const { planned } = standing
  return (
    <>
      <Button look="quiet" aria-label={t(REALISATION.openOf, { title })} onClick={() => onOpen(id)}>
        {title}
      </Button>
      <span className={styles['under']}>
        {t(REALISATION.plannedUpTo, { planned: sayDone(row, planned, speech), whole: sayWhole(row, speech) })}
      </span>
      <span className={styles['under']}>
        {t(REALISATION.plannedUpTo, {
          planned: `Rp ${planned.rupiah === null ? t(REALISATION.unplanned) : sayMoney(planned.rupiah, speech)}`,
          whole: sayMoney(moneyOf(money), speech),
        })}
      </span>
      {hasEarlier && (
        <span className={styles['under']}>
          {t(REALISATION.before, { volume: sayDone(row, earlier, speech), rupiah: sayMoney(earlier.rupiah, speech) })}
        </span>
      )}
    </>
  )
}
