/** Every count of a village with the cell that it stands in and what is written there, file by file. */
import type { Provenance } from '@konvergen/contract/situation.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { type Chosen, provenanceQuery } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { countText } from '../../text/counts.ts'
import { useSay } from '../../text/say.ts'
import { VILLAGE } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './village-page.module.css'

export function ProvenanceCard({ kab, desa, chosen }: { kab: string; desa: string; chosen: Chosen }) {
  const t = useText()
  const found = useQuery(provenanceQuery(kab, desa, chosen))
  const files = Map.groupBy(found.data ?? [], ({ importId }) => importId)
  return (
    <Card title={t(VILLAGE.provenance)} hint={t(VILLAGE.provenanceHint)}>
      {found.isPending && <Skeleton heights={[240]} />}
      {found.isError && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
      {found.data?.length === 0 && <Empty title={t(VILLAGE.noProvenance)} />}
      <div className={styles['files']}>
        {[...files].map(([id, cells]) => (
          <FileCells key={id} kab={kab} cells={cells} />
        ))}
      </div>
    </Card>
  )
}

const HEADS = [VILLAGE.field, VILLAGE.value, VILLAGE.raw, VILLAGE.place] as const
const NUMBERS: ReadonlySet<(typeof HEADS)[number]> = new Set([VILLAGE.value, VILLAGE.raw])

/** The cells of one village in one file: all on one sheet, so that only the cell differs. */
function FileCells({ kab, cells }: { kab: string; cells: readonly Provenance[] }) {
  const t = useText()
  const say = useSay()
  const mayOpen = useMay()('intake.read', kab)
  const [first] = cells
  if (first === undefined) return null
  const { importId, fileName, sheet, period, appliedAt } = first
  const about = [
    say.period(period),
    ...(sheet === null ? [] : [t(VILLAGE.sheet, { sheet })]),
    t(VILLAGE.applied, { day: say.day(appliedAt) }),
  ]
  const placeOf = ({ cell, row }: Provenance) => (cell === null ? t(VILLAGE.rowOnly, { row: say.number(row) }) : t(VILLAGE.cell, { cell }))
  return (
    <div>
      <h3>
        {mayOpen ? (
          <Link to="/k/$kab/berkas/$id" params={{ kab, id: importId }}>
            {fileName}
          </Link>
        ) : (
          fileName
        )}
      </h3>
      <p className={styles['about']}>{about.join(' · ')}</p>
      <section className={table['scroll']} tabIndex={0} aria-label={fileName}>
        <table className={table['table']}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head.id} scope="col" className={NUMBERS.has(head) ? table['number'] : undefined}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((one) => (
              <tr key={`${one.field} ${one.row}`}>
                <th scope="row">{t(countText(one.kind, one.field))}</th>
                <td className={table['number']}>{say.number(one.value)}</td>
                <td className={table['number']}>{one.raw ?? ''}</td>
                <td>
                  {placeOf(one)}
                  {one.origin === 'dihitung' && <span className={table['under']}>{t(VILLAGE.dihitung)}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
