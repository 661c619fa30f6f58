/** What two versions were computed from, as far as it differs: files, lists, values of offices, definitions, analyses of kecamatan. */
import type { AnalysisAnswer, ComparedAnswer } from '@konvergen/contract/analyses.ts'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { ANALYSES, CUT_PART_WORDS } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'

type Change = ComparedAnswer['dasar'][number]
type Side = Change['before']

const DIGITS = 12

interface GroundTableProps {
  readonly changes: readonly Change[]
  readonly names: AnalysisAnswer['namaIndikator']
}

export function GroundTable({ changes, names }: GroundTableProps) {
  const t = useText()
  const say = useSay()
  const nameOf = ({ name, period }: Change): string =>
    [name, names[name] === undefined ? '' : t(names[name]), period === null ? '' : say.period(period)]
      .filter((word) => word !== '')
      .join(' ')
  const saidOf = (part: Change['part'], said: string | number | null): string => {
    if (said === null) return ''
    if (part === 'definisi') return t(ANALYSES.versionOf, { n: said })
    return part === 'nilai' ? t(ANALYSES.valuesOf, { n: said }) : say.period(String(said))
  }
  return (
    <PlainTable label={t(ANALYSES.otherGround)} heads={[ANALYSES.ground, ANALYSES.before, ANALYSES.after].map((head) => t(head))}>
      {changes.map((change) => (
        <tr key={`${change.part} ${change.name} ${change.period ?? ''}`}>
          <th scope="row">
            {t(CUT_PART_WORDS[change.part])} {nameOf(change)}
          </th>
          <td>
            <SideCell side={change.before} said={saidOf(change.part, change.before?.said ?? null)} />
          </td>
          <td>
            <SideCell side={change.after} said={saidOf(change.part, change.after?.said ?? null)} />
          </td>
        </tr>
      ))}
    </PlainTable>
  )
}

function SideCell({ side, said }: { side: Side; said: string }) {
  const t = useText()
  if (side === null) return t(ANALYSES.absent)
  return (
    <>
      {said} {side.digest !== null && <code title={side.digest}>{side.digest.slice(0, DIGITS)}</code>}
    </>
  )
}
