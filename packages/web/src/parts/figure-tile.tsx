/** A figure large, with what makes it readable small: interval, numerator and denominator as the way in, source and period. */
import type { Figure } from '@konvergen/core/kit/figure.ts'
import type { Interval } from '@konvergen/core/situation/situation.ts'
import type { ReactNode } from 'react'
import { useSay } from '../text/say.ts'
import { SITUATION } from '../text/situation.ts'
import { useText } from '../text/text.ts'
import styles from './figure-tile.module.css'
import type { Asked } from './why/asked.ts'
import { Why } from './why/why.tsx'

export function Tiles({ children }: { children: ReactNode }) {
  return <div className={styles['tiles']}>{children}</div>
}

interface FigureTileProps {
  readonly label: string
  readonly unit: string
  readonly figure: Figure
  readonly interval?: Interval | null
  /** One more thing to know, e.g. how many villages lie below the rule. */
  readonly more?: string | undefined
  /** Opens what the figure is made of; without it the pair is plain text. */
  readonly why?: { readonly kab: string; readonly asked: Asked } | undefined
}

export function FigureTile({ label, unit, figure, interval, more, why }: FigureTileProps) {
  const t = useText()
  const say = useSay()
  const { numerator, denominator } = figure
  const pair =
    numerator === null || denominator === null ? null : t(SITUATION.pair, { n: say.number(numerator), d: say.number(denominator), unit })
  return (
    <div className={styles['tile']}>
      <h2 className={styles['label']}>{label}</h2>
      <p className={`${styles['value']} ${figure.state === 'ada' ? '' : styles['word']}`}>{say.figure(figure)}</p>
      <p className={styles['under']}>
        {interval && `${say.range(interval.low, interval.high)}; `}
        {pair !== null && why !== undefined && (
          <Why {...why} name={label}>
            {pair}
          </Why>
        )}
        {pair !== null && why === undefined && pair}
      </p>
      {more !== undefined && <p className={styles['under']}>{more}</p>}
      <p className={styles['source']}>
        {figure.source === '' ? '' : t(SITUATION.source, { source: figure.source, period: say.period(figure.period) })}
      </p>
    </div>
  )
}
