/** The targets of an indicator side by side: each with its source, how sure it is, and how far the figure is from it. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { Card } from '../../parts/card.tsx'
import { sayGap, sayPeople, sayTarget, unitOf } from '../../parts/coverage/say-coverage.ts'
import { CERTAINTY_NAMES } from '../../text/catalogue.ts'
import { INDICATORS } from '../../text/coverage.ts'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'

export function TargetsCard({ figure: { definisi, sasaran, selisih } }: { figure: FigureAnswer }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { unit, direction, targets } = definisi
  const gapOf = (at: (typeof targets)[number]) =>
    selisih.find(({ target }) => target.year === at.year && target.value === at.value && target.source === at.source)
  return (
    <Card title={t(FIGURE.targets)} hint={targets.length > 1 ? t(FIGURE.targetsHint) : undefined}>
      {targets.length === 0 ? (
        <p className={styles['small']}>{t(FIGURE.noTargets)}</p>
      ) : (
        <ul className={styles['targets']}>
          {targets.map((target) => {
            const gap = gapOf(target)
            const people = gap === undefined ? null : sayPeople(direction, gap, unitOf(sasaran?.code ?? null, speech), speech)
            return (
              <li key={`${target.year}|${target.source}|${target.value}`}>
                <span className={styles['value']}>{sayTarget(unit, target.value, speech)}</span>{' '}
                {gap === undefined ? (
                  <span className={styles['word']}>{t(INDICATORS.notYet)}</span>
                ) : (
                  <strong className={gap.short <= 0 ? styles['met'] : undefined}>{sayGap(unit, direction, gap, speech)}</strong>
                )}
                {people !== null && `, ${people}`}
                <span className={styles['under']}>
                  {t(INDICATORS.source, {
                    sumber: target.source,
                    tahun: String(target.year),
                    kepastian: t(CERTAINTY_NAMES[target.certainty]),
                  })}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
