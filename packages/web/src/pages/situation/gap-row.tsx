/** One indicator of the district: achievement, each target with its gap in points and people, who reported, and what it was before. */
import type { GapIndicator } from '@konvergen/contract/gaps.ts'
import { Link } from '@tanstack/react-router'
import {
  sayCompleteness,
  sayGap,
  sayPair,
  sayPeople,
  sayTarget,
  sayTargetSource,
  sayTotal,
  unitOf,
} from '../../parts/coverage/say-coverage.ts'
import table from '../../parts/table.module.css'
import { Why } from '../../parts/why/why.tsx'
import { INDICATORS } from '../../text/coverage.ts'
import { GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './gaps.module.css'
import { sayChange } from './say-gaps.ts'
import { TrendBars } from './trend-bars.tsx'

export function GapRow({ kab, indicator }: { readonly kab: string; readonly indicator: GapIndicator }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { kode, nama, satuan, sasaran, tingkat, periode, jumlah } = indicator
  const pair = sayPair(satuan, jumlah, unitOf(sasaran, speech), speech)
  return (
    <tr>
      <th scope="row" className={styles['name']}>
        <Link to="/k/$kab/cakupan/$periode/$kode" params={{ kab, periode, kode }}>
          {nama[say.language]}
        </Link>
        <span className={table['under']}>{`${kode} · ${say.period(periode)}`}</span>
      </th>
      <td>
        <span className={jumlah.state === 'ada' ? table['strong'] : table['quiet']}>
          <Why kab={kab} asked={{ of: 'cakupan', periode, kode }} name={nama[say.language]}>
            {sayTotal(satuan, jumlah, speech)}
          </Why>
        </span>
        {pair !== null && <span className={table['under']}>{pair}</span>}
      </td>
      <td>
        <Targets indicator={indicator} />
      </td>
      <td>{sayCompleteness(tingkat, jumlah, speech)}</td>
      <td>
        <TrendBars indicator={indicator} />
        <span className={table['under']}>{sayChange(indicator, speech)}</span>
      </td>
    </tr>
  )
}

/** Several targets stand side by side, each with whose it is. */
function Targets({ indicator: { satuan, arah, sasaran, selisih, target } }: { readonly indicator: GapIndicator }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  if (target.length === 0) return <span className={table['quiet']}>{t(GAPS.noTargetYet)}</span>
  return (
    <ul className={styles['targets']}>
      {target.map((aim) => {
        const gap = selisih.find((each) => each.target.source === aim.source && each.target.value === aim.value)
        const people = gap === undefined ? null : sayPeople(arah, gap, unitOf(sasaran, speech), speech)
        const said = gap === undefined ? t(GAPS.unknown) : sayGap(satuan, arah, gap, speech)
        return (
          <li key={`${aim.source}|${aim.value}`}>
            {people === null ? said : `${said}, ${people}`}
            <span className={table['under']}>
              {t(arah === 'naik' ? INDICATORS.targetOf : INDICATORS.limitOf, { target: sayTarget(satuan, aim.value, speech) })} ·{' '}
              {sayTargetSource({ target: aim }, speech)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
