/** How a version puts lokus forward, and which villages: with score, quadrant or written reason; while it is a draft, the way can be chosen. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { Quadrant } from '@konvergen/core/lokus/proposal.ts'
import { sayWay } from '@konvergen/core/lokus/say-way.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { LOKUS } from '../../../text/lokus.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './versions.module.css'
import { WayForm } from './way-form.tsx'

type Content = AnalysisAnswer['isi']
type Lokus = NonNullable<Content['lokus']>[number]

/** By rank; by code where there is none, or the same. */
function inOrder(a: Lokus, b: Lokus): number {
  const [first, second] = [a.rank ?? Number.MAX_SAFE_INTEGER, b.rank ?? Number.MAX_SAFE_INTEGER]
  if (first !== second) return first - second
  return a.code < b.code ? -1 : 1
}

function proposedOf({ lokus }: Content): readonly Lokus[] {
  return (lokus ?? []).filter(({ proposed }) => proposed).toSorted(inOrder)
}

export function ProposalCard({ kab, data }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  const { language } = useSay()
  const { isi, boleh } = data
  const rows = proposedOf(isi)
  return (
    <Card title={t(ANALYSES.proposal)}>
      <ul className={styles['way']}>
        {sayWay(isi.way, isi.parameters.k, language).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rows.length === 0 ? <p>{t(ANALYSES.nobodyProposed)}</p> : <ProposedTable isi={isi} rows={rows} />}
      {boleh.tulis && <WayForm kab={kab} data={data} />}
    </Card>
  )
}

function ProposedTable({ isi, rows }: { isi: Content; rows: readonly Lokus[] }) {
  const t = useText()
  const say = useSay()
  const names = new Map(isi.areas.map(({ code, name }) => [code, name]))
  const reasons = new Map((isi.way?.reasons ?? []).map(({ code, reason }) => [code, reason]))
  const method = isi.way?.method ?? null
  const lastHead = { kuadran: ANALYSES.quadrant, manual: ANALYSES.reason, indeks: ANALYSES.score, peringkat: ANALYSES.score }
  const said = ({ code, score, low, high, quadrant }: Lokus): string => {
    if (method === 'manual') return reasons.get(code) ?? ''
    if (method === 'kuadran') return quadrant === null ? say.number(null) : t(LOKUS[quadrant as Quadrant])
    const isRange = score !== null && low !== high
    return isRange
      ? t(ANALYSES.range, { n: say.number(score, 1), low: say.number(low, 1), high: say.number(high, 1) })
      : say.number(score, 1)
  }
  const heads = [
    ANALYSES.area,
    ANALYSES.code,
    ...(method === 'manual' ? [] : [ANALYSES.rank]),
    ...(method === null ? [] : [lastHead[method]]),
  ]
  return (
    <PlainTable label={t(ANALYSES.proposal)} heads={heads.map((head) => t(head))}>
      {rows.map((own) => (
        <tr key={own.code}>
          <th scope="row">{names.get(own.code) ?? own.code}</th>
          <td>{own.code}</td>
          {method !== 'manual' && <td>{say.number(own.rank)}</td>}
          {method !== null && <td>{said(own)}</td>}
        </tr>
      ))}
    </PlainTable>
  )
}
