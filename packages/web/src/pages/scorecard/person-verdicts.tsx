/** The verdict of each service of one person, with its reason in words. */
import type { VillagePerson } from '@konvergen/contract/scorecard.ts'
import { SERVICES } from '@konvergen/core/scorecard/judge-services.ts'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { ENTRY_HPK, SERVICE_NAMES, VERDICT_WORDS } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { sayReason } from './say-score.ts'
import styles from './scorecard.module.css'

const TONES = { Y: 'good', T: 'attention', TS: 'outline', kosong: 'caution' } as const satisfies Record<string, TagTone>
const SIGNS = { Y: 'Y', T: 'T', TS: 'TS', kosong: '·' } as const

export function PersonVerdicts({ person }: { person: VillagePerson }) {
  const t = useText()
  const say = useSay()
  return (
    <section className={styles['verdicts']}>
      <h3 className={styles['group']}>{t(ENTRY_HPK.verdicts)}</h3>
      <ul>
        {SERVICES[person.jenis].map((service) => {
          const verdict = person.vonis?.[service] ?? 'kosong'
          return (
            <li key={service}>
              <span>{t(SERVICE_NAMES[`${person.jenis}:${service}` as keyof typeof SERVICE_NAMES])}</span>
              <Tag tone={TONES[verdict]} sign={SIGNS[verdict]}>
                {t(VERDICT_WORDS[verdict])}
              </Tag>
              <span className={styles['small']}>{sayReason(person.alasan[service], { t, say })}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
