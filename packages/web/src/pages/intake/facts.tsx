/** A few counts, each under its name. */
import { useSay } from '../../text/say.ts'
import styles from './preview-page.module.css'

export function Facts({ facts }: { facts: readonly (readonly [label: string, value: number])[] }) {
  const say = useSay()
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{say.number(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
