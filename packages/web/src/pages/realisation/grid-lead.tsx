/** The sentence above the grid: money against plan up to the quarter, and how many reports are in. */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { sayMoney, sayQuarter } from './say-realisation.ts'

export function GridLead({ grid }: { readonly grid: GridAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { year, quarter, standing, officeName } = grid
  const { planned, done, moneyPercent, due, reported } = standing
  const words = { quarter: sayQuarter(quarter, speech), year }
  const told = { ...words, done: sayMoney(done, speech), planned: sayMoney(planned, speech), percent: say.percent(moneyPercent) }
  return (
    <p className={styles['lead']}>
      <strong>{officeName ?? t(REALISATION.secretariat)}.</strong>{' '}
      {done === null || moneyPercent === null ? t(REALISATION.leadNothing, words) : t(REALISATION.lead, told)}{' '}
      {t(REALISATION.standing, { reported: say.number(reported), due: say.number(due) })}
    </p>
  )
}
