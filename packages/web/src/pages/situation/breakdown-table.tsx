/** The newest month by age and sex: where the problem sits. */
import type { TrendAnswer } from '@konvergen/contract/measurement.ts'
import { BANDS, SEXES, type TrendMeasure } from '../../app/search-state.ts'
import table from '../../parts/table.module.css'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { TREND } from '../../text/trend.ts'
import { sayBand } from './say-band.ts'
import styles from './trend-card.module.css'

type Breakdown = NonNullable<TrendAnswer['breakdown']>

export function BreakdownTable({ breakdown, measure }: { breakdown: Breakdown; measure: TrendMeasure }) {
  const t = useText()
  const say = useSay()
  const title = t(TREND.breakdown, { what: t(TREND[measure]), month: say.period(breakdown.month) })
  const figureOf = (sex: (typeof SEXES)[number], band: (typeof BANDS)[number]) =>
    breakdown.rows.find((row) => row.sex === sex && row.band === band)?.[measure]
  const bands = BANDS.filter((band) => SEXES.some((sex) => figureOf(sex, band) !== undefined))
  if (bands.length === 0) return null
  return (
    <section className={styles['breakdown']}>
      <h3>{title}</h3>
      <p className={styles['hint']}>{t(TREND.breakdownHint)}</p>
      <section className={table['scroll']} tabIndex={0} aria-label={title}>
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">{t(TREND.age)}</th>
              {SEXES.map((sex) => (
                <th key={sex} scope="col" className={table['number']}>
                  {t(TREND[sex])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band}>
                <th scope="row">{sayBand(band, t)}</th>
                {SEXES.map((sex) => {
                  const figure = figureOf(sex, band)
                  return (
                    <td key={sex} className={table['number']}>
                      {figure === undefined || figure.percent === null ? (
                        <span className={table['quiet']}>{t(TREND.nobody)}</span>
                      ) : (
                        <>
                          <span className={table['strong']}>{say.percent(figure.percent)}</span>
                          <span className={table['under']}>
                            {figure.low !== null && figure.high !== null && `${say.range(figure.low, figure.high)}; `}
                            {t(TREND.pair, { n: say.number(figure.numerator), d: say.number(figure.denominator) })}
                          </span>
                        </>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
