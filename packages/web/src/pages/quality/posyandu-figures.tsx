/** The key figures of one posyandu, each count with what it is a share of. */
import type { PosyanduRow } from '@konvergen/core/quality/quality-report.ts'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './quality-page.module.css'

export function FigureList({ row }: { row: PosyanduRow }) {
  const t = useText()
  const say = useSay()
  const { figures } = row
  const none = t(QUALITY.unknown)
  const share = ({ cases, n }: { cases: number; n: number }) =>
    n === 0 ? none : `${say.percent((100 * cases) / n)} (${say.number(cases)} ${t(QUALITY.ofN, { n: say.number(n) })})`
  const score = (value: number | null, digits: number) => (value === null ? none : say.number(value, digits))
  const facts = [
    [QUALITY.n, say.number(row.n)],
    [QUALITY.ds, row.target === null ? none : share({ cases: row.children, n: row.target })],
    [QUALITY.stunted, share(figures.stunted)],
    [QUALITY.flagged, share(figures.flagged)],
    [QUALITY.missing, share(figures.missing)],
    [QUALITY.wrongPosition, share(figures.wrongPosition)],
    [QUALITY.historyErrors, share(figures.historyErrors)],
    [QUALITY.heightDigits, score(figures.heightDigits, 0)],
    [QUALITY.weightDigits, score(figures.weightDigits, 0)],
    [QUALITY.lenSd, score(figures.lenSd, 2)],
  ] as const
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) => (
        <div key={label.id}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
