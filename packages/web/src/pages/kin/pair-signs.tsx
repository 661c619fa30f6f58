/** Why a pair is asked about, sign by sign, the strongest first. */
import type { PairSchema } from '@konvergen/contract/kin.ts'
import { BANDS } from '@konvergen/core/linkage/link-persons.ts'
import { saySigns, sayWhyReview } from '@konvergen/core/linkage/say-linkage.ts'
import { Card } from '../../parts/card.tsx'
import { Note } from '../../parts/states.tsx'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { QUEUE } from '../../text/kin.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'
import { listOf } from './list-of.ts'

const SPEAKS = {
  for: { tone: 'good', sign: '+', text: QUEUE.for },
  against: { tone: 'attention', sign: '−', text: QUEUE.against },
  neither: { tone: 'outline', sign: '·', text: QUEUE.neither },
} as const satisfies Record<string, { tone: TagTone; sign: string; text: { id: string; en: string } }>

/** On whom of the family the pair stands, where it does. */
function PersonBasis({ pair: { orang: person } }: { pair: PairSchema }) {
  const t = useText()
  const say = useSay()
  if (person === null) return null
  if (!person.berlaku) return <Note tone="caution" title={t(QUEUE.lapsed)} />
  return <p className={styles['basis']}>{t(QUEUE.viaPerson, { list: t(listOf(person.sumber)), period: say.period(person.periode) })}</p>
}

export function PairSigns({ pair }: { pair: PairSchema }) {
  const t = useText()
  const say = useSay()
  const { tingkat: levels, bukti: evidence, band: standing, bobot: weight, selainnya: otherwise, bertentangan: disputed } = pair
  const signs = saySigns({ levels, evidence }, say.language)
  const asked = { standing, weight, levels, evidence, otherwise, disputed, left: 0, right: 0, margin: 0 }
  const why = sayWhyReview(asked, BANDS, say.language)
  return (
    <Card title={t(QUEUE.why)} hint={[why, t(QUEUE.probability, { p: say.probability(pair.peluang) })].filter(Boolean).join('. ')}>
      <PersonBasis pair={pair} />
      <ul className={styles['signs']}>
        {signs.map(({ key, text, speaks, isStrong }) => {
          const { tone, sign, text: word } = SPEAKS[speaks]
          return (
            <li key={key}>
              <span>{text}</span>
              <Tag tone={tone} sign={sign}>
                {isStrong && speaks !== 'neither' ? `${t(word)}, ${t(QUEUE.strong)}` : t(word)}
              </Tag>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
