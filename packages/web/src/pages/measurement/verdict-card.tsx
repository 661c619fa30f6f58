/** What the last measurement says, index by index, each with its rule and whether somebody has checked that rule's source. */
import type { ChildDetail, MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { Card } from '../../parts/card.tsx'
import { ClassTag } from '../../parts/class-tag.tsx'
import { Tag } from '../../parts/tags.tsx'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { sayAge, sayZ } from '../../text/say-child.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'
import { saySourceOf } from './say-source.ts'

type Verdict = NonNullable<MeasurementSchema['gain']>

const INDICES = ['len', 'wfl', 'wei', 'bmi'] as const

export function VerdictCard({ child, last }: { child: ChildDetail; last: MeasurementSchema }) {
  const t = useText()
  const say = useSay()
  const { classes, scores, gain } = last
  const lines = [
    ...INDICES.map((index) => ({ label: CHILD[index], verdict: classes[index], score: scores[index] })),
    { label: CHILD.arm, verdict: classes.arm, score: null },
    { label: CHILD.gain, verdict: gain, score: null },
    { label: CHILD.twice, verdict: child.twice, score: null },
    { label: CHILD.redLine, verdict: child.redLine, score: null },
  ].flatMap(({ label, verdict, score }) => (verdict === null ? [] : [{ label, verdict, score }]))
  return (
    <Card title={t(CHILD.verdicts)} hint={t(CHILD.verdictsHint, { day: say.day(last.day), age: sayAge(child.birth, last.day, t) })}>
      {lines.length === 0 && <p className={styles['small']}>{t(CHILD.noVerdict)}</p>}
      <dl className={styles['verdicts']}>
        {lines.map(({ label, verdict, score }) => (
          <div key={label.id}>
            <dt>{t(label)}</dt>
            <dd>
              <ClassTag answer={verdict.answer} />
              {score !== null && <span className={styles['z']}>{t(CHILD.z, { z: sayZ(score.z, say) })}</span>}
              <RuleLine verdict={verdict} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** The rule behind a verdict; small, since it is there for whoever doubts. */
export function RuleLine({ verdict }: { verdict: Verdict }) {
  const t = useText()
  const say = useSay()
  return (
    <span className={styles['rule']}>
      {t(CHILD.rule, { source: saySourceOf(verdict.rule, say.language) })}
      {!verdict.verified && <Tag tone="caution">{t(CHILD.unverified)}</Tag>}
    </span>
  )
}
