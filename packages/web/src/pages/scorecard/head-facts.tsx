/** The head block of the form: households, pregnant women, KEK and RISTI, children, those not well nourished. */
import type { VillageCounts } from '@konvergen/contract/scorecard.ts'
import { useSay } from '../../text/say.ts'
import { FORM_HPK } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'

export function HeadFacts({ head }: { head: VillageCounts['kepala'] }) {
  const t = useText()
  const say = useSay()
  const facts = [
    [FORM_HPK.households, head.households],
    [FORM_HPK.pregnantCount, head.pregnant],
    [FORM_HPK.atRisk, head.atRisk],
    [FORM_HPK.childrenCount, head.children],
    [FORM_HPK.malnourished, head.malnourished],
  ] as const
  return (
    <dl className={styles['facts']}>
      {facts.map(([name, value]) => (
        <div key={name.id}>
          <dt>{t(name)}</dt>
          <dd>
            {say.number(value)}
            {name === FORM_HPK.malnourished && head.unclassed > 0 && (
              <span className={styles['small']}> {t(FORM_HPK.unclassed, { n: say.number(head.unclassed) })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
