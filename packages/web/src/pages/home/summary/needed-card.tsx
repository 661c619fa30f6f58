/** Three decisions at most, the most pressing first, each with its reason and the way to where it is taken; the others folded. */
import type { NeededDecision } from '@konvergen/core/situation/needed-decisions.ts'
import { sayDecision } from '@konvergen/core/situation/say-decision.ts'
import { Card } from '../../../parts/card.tsx'
import { useSay } from '../../../text/say.ts'
import { SUMMARY } from '../../../text/summary.ts'
import { useText } from '../../../text/text.ts'
import { DecisionLink } from './decision-link.tsx'
import styles from './summary.module.css'

const SHOWN = 3

interface NeededCardProps {
  readonly kab: string
  readonly decisions: readonly NeededDecision[]
}

export function NeededCard({ kab, decisions }: NeededCardProps) {
  const t = useText()
  const say = useSay()
  const others = decisions.slice(SHOWN)
  return (
    <Card title={t(SUMMARY.needed)} hint={t(SUMMARY.neededHint)}>
      {decisions.length === 0 && <p className={styles['said']}>{t(SUMMARY.neededNone)}</p>}
      <ol className={styles['needed']}>
        {decisions.slice(0, SHOWN).map((decision) => (
          <Decision key={keyOf(decision)} kab={kab} decision={decision} />
        ))}
      </ol>
      {others.length > 0 && (
        <details className={`${styles['others']} tanpa-cetak`}>
          <summary>{t(SUMMARY.others, { n: say.number(others.length) })}</summary>
          <ol className={styles['needed']} start={SHOWN + 1}>
            {others.map((decision) => (
              <Decision key={keyOf(decision)} kab={kab} decision={decision} />
            ))}
          </ol>
        </details>
      )}
    </Card>
  )
}

/** Several targets can be doubtful, each of a year. */
const keyOf = (decision: NeededDecision): string => `${decision.kind} ${'year' in decision ? decision.year : ''}`

function Decision({ kab, decision }: { readonly kab: string; readonly decision: NeededDecision }) {
  const { language } = useSay()
  const { title, reason } = sayDecision(decision, language)
  return (
    <li>
      <DecisionLink kab={kab} decision={decision}>
        {title}
      </DecisionLink>
      <span className={styles['under']}>{reason}</span>
    </li>
  )
}
