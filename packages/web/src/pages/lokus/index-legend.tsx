/** Which colour stands for which criterion. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import { useSay } from '../../text/say.ts'
import styles from './choice.module.css'

export function IndexLegend({ answer }: { answer: LokusAnswer }) {
  const { language } = useSay()
  const keys = answer.rows[0]?.index?.parts.map(({ key }) => key) ?? []
  return (
    <ul className={styles['legend']}>
      {keys.map((key) => (
        <li key={key}>
          <svg className={styles['key']} viewBox="0 0 12 12" aria-hidden="true">
            <rect className={styles[key]} width={12} height={12} />
          </svg>
          {CRITERION_NAMES[key][language]}
        </li>
      ))}
    </ul>
  )
}
