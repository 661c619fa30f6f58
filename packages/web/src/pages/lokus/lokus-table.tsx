/** The villages in the order of the proposal, each with its reasons in words. On paper only the proposed ones and the grey ones stand. */
import type { LokusAnswer } from '@konvergen/contract/lokus.ts'
import type { LokusCuts } from '@konvergen/core/lokus/proposal.ts'
import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Chosen } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import table from '../../parts/table.module.css'
import { BandTag, ProposalTag, Tag } from '../../parts/tags.tsx'
import type { DesaAnswer, LokusRow } from '../../parts/village-map/village-row.ts'
import { Why } from '../../parts/why/why.tsx'
import { LOKUS } from '../../text/lokus.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './lokus-page.module.css'

const SHOWN = ['proposed', 'grey', 'all'] as const
type Shown = (typeof SHOWN)[number]

function isShown(row: LokusRow, shown: Shown): boolean {
  if (shown === 'all') return true
  return shown === 'proposed' ? row.proposed : row.band === 'abu-abu'
}

interface LokusTableProps {
  readonly kab: string
  readonly answer: LokusAnswer
  /** The periods that it was proposed from. */
  readonly chosen: Chosen
  readonly cuts: LokusCuts
  /** Names of the kecamatan by code. */
  readonly kecamatan: ReadonlyMap<string, string>
  /** By code: a village that cannot be ranked says with its own figure why. Empty while they load. */
  readonly villages: ReadonlyMap<string, DesaAnswer>
}

export function LokusTable({ kab, answer, chosen, cuts, kecamatan, villages }: LokusTableProps) {
  const t = useText()
  const say = useSay()
  const [shown, setShown] = useState<Shown>('proposed')
  const heads = [
    [LOKUS.desa, false],
    [LOKUS.rank, true],
    [LOKUS.percent, true],
    [SITUATION.cases, true],
    [LOKUS.measured, true],
    [LOKUS.krs, true],
    [LOKUS.quadrant, false],
    [LOKUS.probability, true],
    [SITUATION.proposal, false],
    [SITUATION.certainty, false],
    [LOKUS.reasons, false],
  ] as const
  return (
    <Card title={t(LOKUS.table)}>
      <div className={styles['show']}>
        <Segmented
          label={t(LOKUS.show)}
          value={shown}
          options={SHOWN.map((value) => ({ value, label: t(LOKUS[value]) }))}
          onChange={setShown}
        />
      </div>
      <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(LOKUS.table)}>
        <table className={table['table']}>
          <thead>
            <tr>
              {heads.map(([head, isNumber]) => (
                <th key={head.id} scope="col" className={isNumber ? table['number'] : undefined}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows
              .filter((row) => isShown(row, shown))
              .map((row) => (
                <LokusLine
                  key={row.kode}
                  kab={kab}
                  chosen={chosen}
                  row={row}
                  kecamatan={kecamatan.get(row.kecamatan)}
                  desa={villages.get(row.kode)}
                />
              ))}
          </tbody>
        </table>
      </section>
      <p className={styles['source']}>
        {t(LOKUS.source, {
          recap: say.period(answer.recapPeriod),
          krs: say.period(answer.krsPeriod),
          basis: t(cuts.basis === 'median-kabupaten' ? LOKUS.median : LOKUS.given).toLowerCase(),
          prevalence: say.percent(cuts.prevalence),
          cases: say.number(cuts.cases, Number.isInteger(cuts.cases) ? 0 : 1),
        })}
      </p>
    </Card>
  )
}

interface LokusLineProps {
  readonly kab: string
  readonly row: LokusRow
  readonly kecamatan: string | undefined
  readonly desa: DesaAnswer | undefined
  readonly chosen: Chosen
}

function LokusLine({ kab, row, kecamatan, desa, chosen }: LokusLineProps) {
  const t = useText()
  const say = useSay()
  const stunting = desa?.figures.stunting
  const missing = stunting === undefined ? '' : say.missing(stunting)
  return (
    <tr>
      <th scope="row">
        <Link to="/k/$kab/desa/$desa" params={{ kab, desa: row.kode }}>
          {row.nama}
        </Link>
        {kecamatan !== undefined && <span className={styles['kec']}>Kec. {kecamatan}</span>}
      </th>
      <td className={table['number']}>{row.rank === null ? '' : say.number(row.rank)}</td>
      <td className={`${table['number']} ${table['strong']}`}>
        <Why kab={kab} asked={{ of: 'situasi', ukuran: 'stunting', wilayah: row.kode, ...chosen }} name={row.nama}>
          {row.prevalence === null ? missing : say.percent(row.prevalence)}
        </Why>
      </td>
      <td className={table['number']}>{say.number(row.cases ?? stunting?.numerator ?? null)}</td>
      <td className={table['number']}>{say.number(row.measured ?? stunting?.denominator ?? null)}</td>
      <td className={table['number']}>{say.number(row.krs)}</td>
      <td className={styles['quadrant']}>{row.quadrant === null ? '' : t(LOKUS[row.quadrant])}</td>
      <td className={table['number']}>{row.worstProbability === null ? missing : say.probability(row.worstProbability)}</td>
      <td>
        <ProposalTag lokus={row} /> {row.tiedAtCut && <Tag tone="caution">{t(LOKUS.tied)}</Tag>}
      </td>
      <td>
        <BandTag band={row.band} missing={missing} />
      </td>
      <td className={styles['reasons']}>{sayReasons(row.reasons, say.language).join('. ')}.</td>
    </tr>
  )
}
