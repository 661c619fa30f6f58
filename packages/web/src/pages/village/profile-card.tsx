/** What the village is like, in a few figures, each with source and period. */
import type { VillageDetail } from '@konvergen/contract/village.ts'
import { Card } from '../../parts/card.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import styles from './village.module.css'

const NAMES = {
  stunting: VILLAGE.stunting,
  ds: VILLAGE.ds,
  krs: VILLAGE.krs,
  airTidakLayak: VILLAGE.airTidakLayak,
  jambanTidakLayak: VILLAGE.jambanTidakLayak,
} as const

function isNamed(key: string): key is keyof typeof NAMES {
  return Object.hasOwn(NAMES, key)
}

export function ProfileCard({ village: { figures } }: { readonly village: VillageDetail }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(VILLAGE.profile)}>
      {figures.length === 0 && <p className={styles['under']}>{t(VILLAGE.noProfile)}</p>}
      <ul className={styles['items']}>
        {figures.map(({ key, numerator, denominator, percent, source, period }) => (
          <li key={key} className={styles['item']}>
            <div>
              {isNamed(key) ? t(NAMES[key]) : key}
              {numerator !== null && denominator !== null && (
                <p className={styles['under']}>{t(VILLAGE.figurePair, { n: say.number(numerator), d: say.number(denominator) })}</p>
              )}
              {source !== '' && (
                <p className={styles['under']}>
                  {source}, {say.period(period)}
                </p>
              )}
            </div>
            <span className={styles['strong']}>{say.percent(percent)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
