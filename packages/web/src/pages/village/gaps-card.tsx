/** What the village lacks: services that do not reach all whom they are for, most people first. */
import type { VillageDetail } from '@konvergen/contract/village.ts'
import { Card } from '../../parts/card.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import styles from './village.module.css'

export function GapsCard({ village: { openGaps, period } }: { readonly village: VillageDetail }) {
  const t = useText()
  const say = useSay()
  const most = openGaps.toSorted((a, b) => (b.people ?? -1) - (a.people ?? -1))
  return (
    <Card
      title={t(VILLAGE.openGaps, { n: openGaps.length })}
      hint={period === null ? t(VILLAGE.noGaps) : t(VILLAGE.gapsOf, { period: say.period(period) })}
    >
      {period !== null && openGaps.length === 0 && <p className={styles['under']}>{t(VILLAGE.noneOpen)}</p>}
      <ul className={styles['plainList']}>
        {most.map(({ indicator, name, people, isWithoutEntry }) => (
          <li key={indicator}>
            <span className={styles['strong']}>{indicator}</span> {t(name)}:{' '}
            {people === null ? t(VILLAGE.peopleUnknown) : t(VILLAGE.people, { n: say.number(people) })}{' '}
            {isWithoutEntry && <Tag tone="outline">{t(VILLAGE.withoutEntry)}</Tag>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
