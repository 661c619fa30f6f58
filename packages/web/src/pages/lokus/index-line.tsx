/** One village of a proposal by index. */
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import { Link } from '@tanstack/react-router'
import type { LokusSearch } from '../../app/search-state.ts'
import { ProposalTag, Tag } from '../../parts/tags.tsx'
import type { LokusRow } from '../../parts/village-map/village-row.ts'
import { askedOfCriterion } from '../../parts/why/asked.ts'
import { sayCriterion } from '../../parts/why/say-criterion.ts'
import { Why } from '../../parts/why/why.tsx'
import { LOKUS } from '../../text/lokus.ts'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { IndexBar } from './index-bar.tsx'

interface IndexLineProps {
  readonly kab: string
  /** What was asked, and whether prevalence is an estimate. */
  readonly question: LokusSearch
  readonly isEstimated: boolean
  readonly row: LokusRow
  readonly kecamatan: string | undefined
  readonly accepted: number | null
}

export function IndexLine({ kab, question, isEstimated, row, kecamatan, accepted }: IndexLineProps) {
  const t = useText()
  const say = useSay()
  const { index, rank } = row
  if (index === null) return null
  const { value, low, high, bestRank, worstRank } = index
  const isOpen = high - low > 1e-9
  const parts = index.parts
    .map(({ key, points }) => {
      const name = CRITERION_NAMES[key][say.language]
      return points === null ? t(CHOICE.unknownPoints, { name }) : `${name} ${say.number(points, 1)}`
    })
    .join(', ')
  const between =
    bestRank === null || worstRank === null ? '' : t(CHOICE.placeBetween, { from: say.number(bestRank), to: say.number(worstRank) })
  return (
    <tr>
      <th scope="row">
        <Link to="/k/$kab/desa/$desa" params={{ kab, desa: row.kode }}>
          {row.nama}
        </Link>
        {kecamatan !== undefined && <span className={styles['kec']}>Kec. {kecamatan}</span>}
      </th>
      <td>
        {rank === null ? '' : say.number(rank)}
        {isOpen && <span className={styles['kec']}>{between}</span>}
      </td>
      <td>
        {value !== null && (
          <Why kab={kab} asked={{ of: 'lokus', wilayah: row.kode, kriteria: null, question }} name={`${t(CHOICE.index)} ${row.nama}`}>
            {say.number(value, 1)}
          </Why>
        )}
        {isOpen && value !== null && <span className={styles['kec']}>{`${say.number(low, 1)}–${say.number(high, 1)}`}</span>}
      </td>
      <td>
        <IndexBar index={index} label={t(CHOICE.barLabel, { nama: row.nama, parts })} />
        <ul className={styles['parts']}>
          {index.parts.map(({ key, points, value: own }) => (
            <li key={key}>
              {CRITERION_NAMES[key][say.language]}{' '}
              <Why
                kab={kab}
                asked={askedOfCriterion(key, row.kode, question, isEstimated)}
                name={`${CRITERION_NAMES[key][say.language]} ${row.nama}`}
              >
                {sayCriterion(key, own, say)}
              </Why>
              {': '}
              {points === null ? t(CHOICE.pointsUnknown) : t(CHOICE.pointsOf, { points: say.number(points, 1) })}
            </li>
          ))}
        </ul>
      </td>
      <td>{say.probability(row.worstProbability)}</td>
      {accepted !== null && <td>{say.probability(accepted)}</td>}
      <td>
        <ProposalTag lokus={row} /> {row.tiedAtCut && <Tag tone="caution">{t(LOKUS.tied)}</Tag>}
      </td>
      <td className={styles['reasons']}>{sayReasons(row.reasons, say.language).join('. ')}.</td>
    </tr>
  )
}
