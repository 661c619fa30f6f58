/** The sentence above the grid of a village: money against APBDes up to the quarter, and how many lines are reported. */
import type { VillageGridAnswer } from '@konvergen/contract/village-realisation.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import styles from './realisation.module.css'
import { sayMoney, sayQuarter } from './say-realisation.ts'

export function VillageGridLead({ grid }: { readonly grid: VillageGridAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { year, quarter, standing, villageName, kecamatanName } = grid
  const { planned, done, moneyPercent, due, reported } = standing
  const village = kecamatanName === null ? villageName : `${villageName}, ${kecamatanName}`
  const words = { village, quarter: sayQuarter(quarter, speech), year }
  const told = { ...words, done: sayMoney(done, speech), planned: sayMoney(planned, speech), percent: say.percent(moneyPercent) }
  const isTold = done !== null && moneyPercent !== null
  return (
    <p className={styles['lead']}>
      <strong>{isTold ? t(VILLAGE_REALISATION.leadVillage, told) : t(VILLAGE_REALISATION.leadVillageNothing, words)}</strong>{' '}
      {due > 0 && t(VILLAGE_REALISATION.standing, { reported: say.number(reported), due: say.number(due) })}
    </p>
  )
}
