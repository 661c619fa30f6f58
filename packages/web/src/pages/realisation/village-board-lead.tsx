/** The sentence above the board of villages: how many reported, what was spent of what was planned, and how many cannot be counted. */
import type { VillageBoardAnswer } from '@konvergen/contract/village-realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import styles from './realisation.module.css'
import { sayMoney, sayQuarter } from './say-realisation.ts'

export function VillageBoardLead({ board }: { readonly board: VillageBoardAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { villages, without, all, quarter, year } = board
  const { planned, done, moneyPercent } = all
  const words = {
    reporting: say.number(villages.filter(({ standing }) => standing.reported > 0).length),
    all: say.number(villages.length),
    verified: say.number(villages.filter(({ state }) => state === 'diverifikasi').length),
    quarter: sayQuarter(quarter, speech),
    year,
  }
  const told = { done: sayMoney(done, speech), planned: sayMoney(planned, speech), percent: say.percent(moneyPercent) }
  return (
    <p className={styles['lead']}>
      <strong>{t(VILLAGE_REALISATION.lead, words)}</strong>{' '}
      {done === null || moneyPercent === null ? t(VILLAGE_REALISATION.leadNoMoney) : t(VILLAGE_REALISATION.leadMoney, told)}{' '}
      {without.length > 0 && t(VILLAGE_REALISATION.leadWithout, { n: without.length })}
    </p>
  )
}
