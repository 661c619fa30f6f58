/** The villages by index: the bar, its points, the place and between which it could be, how sure it is, and why. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { ProposalTag, Tag } from '../../parts/tags.tsx'
import type { LokusRow } from '../../parts/village-map/village-row.ts'
import { LOKUS } from '../../text/lokus.ts'
import { CHOICE } from '../../text/lokus-choice.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './choice.module.css'
import { IndexBar } from './index-bar.tsx'
import { IndexLegend } from './index-legend.tsx'

interface IndexTableProps {
  readonly kab: string
  readonly answer: LokusAnswer
  readonly kecamatan: ReadonlyMap<string, string>
  /** Share of the draws that chose a village; null before they were drawn. */
  readonly acceptedOf: ((kode: string) => number) | null
}

export function IndexTable({ kab, answer, kecamatan, acceptedOf }: IndexTableProps) {
  const t = useText()
  const [shown, setShown] = useState<'proposed' | 'all'>('proposed')
  const rows = answer.rows.filter((row) => shown === 'all' || row.proposed)
  const heads = [
    LOKUS.desa,
    CHOICE.place,
    CHOICE.index,
    CHOICE.parts,
    CHOICE.worst,
    ...(acceptedOf === null ? [] : [CHOICE.accepted]),
    SITUATION.proposal,
    LOKUS.reasons,
  ].map((head) => t(head))
  return (
    <Card title={t(CHOICE.explained)} hint={t(CHOICE.explainedHint)}>
      <div className={styles['acts']}>
        <Segmented
          label={t(LOKUS.show)}
          value={shown}
          options={(['proposed', 'all'] as const).map((value) => ({ value, label: t(LOKUS[value]) }))}
          onChange={setShown}
        />
      </div>
      <IndexLegend answer={answer} />
      <PlainTable label={t(CHOICE.explained)} heads={heads}>
        {rows.map((row) => (
          <IndexLine
            key={row.kode}
            kab={kab}
            row={row}
            kecamatan={kecamatan.get(row.kecamatan)}
            accepted={acceptedOf === null ? null : acceptedOf(row.kode)}
          />
        ))}
      </PlainTable>
    </Card>
  )
}

interface IndexLineProps {
  readonly kab: string
  readonly row: LokusRow
  readonly kecamatan: string | undefined
  readonly accepted: number | null
}

function IndexLine({ kab, row, kecamatan, accepted }: IndexLineProps) {
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
  const between = bestRank === null || worstRank === null ? '' : t(CHOICE.placeBetween, { from: say.number(bestRank), to: say.number(worstRank) })
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
        {value === null ? '' : say.number(value, 1)}
        {isOpen && value !== null && <span className={styles['kec']}>{`${say.number(low, 1)}–${say.number(high, 1)}`}</span>}
      </td>
      <td>
        <IndexBar index={index} label={t(CHOICE.barLabel, { nama: row.nama, parts })} />
        <span className={styles['kec']}>{parts}</span>
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
