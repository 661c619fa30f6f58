/** Versions of the analysis in rows, each of which opens. */
import type { AnalysisHead } from '@konvergen/contract/analyses.ts'
import { Link } from '@tanstack/react-router'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { StateTag } from './state-tag.tsx'

const SHOWN = 12

export function VersionTable({ kab, versions }: { kab: string; versions: readonly AnalysisHead[] }) {
  const t = useText()
  const say = useSay()
  const heads = [ANALYSES.area, ANALYSES.year, ANALYSES.version, ANALYSES.state, ANALYSES.lastStep, ANALYSES.digest]
  return (
    <PlainTable label={t(ANALYSES.versions)} heads={heads.map((head) => t(head))}>
      {versions.map(({ id, nama, tahun, versi, keadaan, pada, mulai, sidik }) => (
        <tr key={id}>
          <th scope="row">
            <Link to="/k/$kab/analisis/$id" params={{ kab, id }}>
              {nama}
            </Link>
          </th>
          <td>{String(tahun)}</td>
          <td>{String(versi)}</td>
          <td>
            <StateTag state={keadaan} />
          </td>
          <td>{say.moment(pada ?? mulai)}</td>
          <td>{sidik === null ? t(ANALYSES.noDigest) : <code title={sidik}>{sidik.slice(0, SHOWN)}</code>}</td>
        </tr>
      ))}
    </PlainTable>
  )
}
