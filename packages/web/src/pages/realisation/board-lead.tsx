/** The sentence above the board: money against plan up to the newest quarter that has begun, and what is missing. */
import type { BoardAnswer } from '@konvergen/contract/realisation.ts'
import { REALISATION } from '../../text/realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { newestQuarter } from './newest-quarter.ts'
import styles from './realisation.module.css'
import { sayMoney, sayQuarter } from './say-realisation.ts'

export function BoardLead({ board }: { readonly board: BoardAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { year, all, offices, today } = board
  const quarter = newestQuarter(year, today)
  const standing = all.find((each) => each.quarter === quarter)?.standing
  if (standing === undefined) return null
  const { planned, done, moneyPercent, due, reported } = standing
  const late = offices.filter(({ quarters }) => quarters.some((cell) => cell.quarter === quarter && cell.time === 'terlambat')).length
  const words = { quarter: sayQuarter(quarter, speech), year }
  const told = { ...words, done: sayMoney(done, speech), planned: sayMoney(planned, speech), percent: say.percent(moneyPercent) }
  return (
    <p className={styles['lead']}>
      <strong>{done === null || moneyPercent === null ? t(REALISATION.leadNothing, words) : t(REALISATION.lead, told)}</strong>{' '}
      {t(REALISATION.leadReports, { reported: say.number(reported), due: say.number(due), late })}
    </p>
  )
}
