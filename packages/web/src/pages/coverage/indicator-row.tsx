/** One indicator on the board; its name leads to its villages. */
import { Link } from '@tanstack/react-router'
import { areaWord, type BoardIndicator, sayBase, sayCompleteness, sayPair, sayTotal, unitOf } from '../../parts/coverage/say-coverage.ts'
import table from '../../parts/table.module.css'
import { INDICATORS } from '../../text/coverage.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'
import { GapList } from './gap-list.tsx'

interface IndicatorRowProps {
  readonly kab: string
  readonly periode: string
  readonly indicator: BoardIndicator
  /** Name of the office; null = nobody owns it. */
  readonly owner: string | null
  /** Codes that show the same figure. */
  readonly also: readonly string[]
}

export function IndicatorRow({ kab, periode, indicator, owner, also }: IndicatorRowProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { kode, nama, satuan, arah, tingkat, jumlah, sasaran, tersisa } = indicator
  const counted = unitOf(sasaran, speech)
  const pair = sayPair(satuan, jumlah, counted, speech)
  const base = sayBase(indicator, speech)
  const under = [kode, ...(owner === null ? [] : [owner]), ...also.map((other) => t(INDICATORS.also, { kode: other }))]
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <Link to="/k/$kab/cakupan/$periode/$kode" params={{ kab, periode, kode }}>
          {nama[say.language]}
        </Link>
        <span className={table['under']}>{under.join(' · ')}</span>
        {base !== null && <span className={table['under']}>{base}</span>}
      </th>
      <td>
        <span className={jumlah.state === 'ada' ? styles['value'] : styles['word']}>{sayTotal(satuan, jumlah, speech)}</span>
        {pair !== null && <span className={table['under']}>{pair}</span>}
        {jumlah.fromElsewhere && <span className={table['under']}>{t(INDICATORS.elsewhere)}</span>}
      </td>
      <td>
        {sayCompleteness(tingkat, jumlah, speech)}
        {jumlah.impossible > 0 && (
          <span className={table['under']}>
            {t(INDICATORS.impossible, { n: say.number(jumlah.impossible), unit: areaWord(tingkat, speech) })}
          </span>
        )}
      </td>
      <td>
        <GapList indicator={indicator} />
      </td>
      <td>
        {tersisa === null && <span className={table['quiet']}>{t(INDICATORS.notYet)}</span>}
        {tersisa !== null && arah === 'naik' && `${say.number(tersisa)} ${counted}`}
        {tersisa !== null && arah === 'turun' && t(INDICATORS.happened, { n: say.number(tersisa), unit: counted })}
      </td>
    </tr>
  )
}
