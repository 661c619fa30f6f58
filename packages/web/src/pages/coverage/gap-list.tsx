/** Each target of a year beside the others: how far it is, how many people that are, whose target it is and how sure. */

import { type BoardIndicator, sayGap, sayPeople, sayTarget, sayTargetSource, unitOf } from '../../parts/coverage/say-coverage.ts'
import table from '../../parts/table.module.css'
import { INDICATORS } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'

export function GapList({ indicator }: { indicator: Pick<BoardIndicator, 'satuan' | 'arah' | 'sasaran' | 'selisih'> }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { satuan, arah, sasaran, selisih } = indicator
  if (selisih.length === 0) return <span className={table['quiet']}>{t(INDICATORS.notYet)}</span>
  return (
    <ul className={styles['targets']}>
      {selisih.map((gap) => {
        const people = sayPeople(arah, gap, unitOf(sasaran, speech), speech)
        const target = sayTarget(satuan, gap.target.value, speech)
        return (
          <li key={`${gap.target.source}|${gap.target.value}`}>
            <strong className={gap.short <= 0 ? styles['met'] : undefined}>{sayGap(satuan, arah, gap, speech)}</strong>
            {people !== null && `, ${people}`}
            <span className={table['under']}>
              {t(arah === 'naik' ? INDICATORS.targetOf : INDICATORS.limitOf, { target })} · {sayTargetSource(gap, speech)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
