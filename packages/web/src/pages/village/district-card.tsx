/** What offices do in the village, and what is asked of it until when. */
import type { VillageDetail } from '@konvergen/contract/village.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { ASK_WORDS } from '@konvergen/core/village/words.ts'
import { Card } from '../../parts/card.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { sayDigits } from './say-village.ts'
import styles from './village.module.css'

export function DistrictCard({ village: { activities, asks } }: { readonly village: VillageDetail }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  return (
    <>
      <Card title={t(VILLAGE.district)}>
        {activities.length === 0 && <p className={styles['under']}>{t(VILLAGE.noDistrict)}</p>}
        <ul className={styles['items']}>
          {activities.map(({ id, title, office, villages, money }) => (
            <li key={id} className={styles['item']}>
              <div>
                <h3>{title}</h3>
                <p className={styles['under']}>
                  {office ?? t(VILLAGE.secretariat)} ·{' '}
                  {money.length === 0
                    ? t(VILLAGE.unknown)
                    : money
                        .map(({ source, rupiah }) =>
                          t(VILLAGE.money, { source: t(SOURCE_WORDS[source]), rupiah: sayDigits(rupiah, speech) }),
                        )
                        .join('; ')}
                  {villages !== null && ` ${t(VILLAGE.forVillages, { n: villages })}`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t(VILLAGE.asks)}>
        <ul className={styles['plainList']}>
          {asks.map(({ key, from, to, isOfCalendar }) => (
            <li key={key}>
              {t(ASK_WORDS[key])}: {from === to ? say.day(from) : t(VILLAGE.askDays, { from: say.day(from), to: say.day(to) })}
              {!isOfCalendar && ` (${t(VILLAGE.usual)})`}
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
