/** Every count of a village with the cell that it stands in: file, sheet, cell, as written, and when it was applied. */
import type { Provenance } from '@konvergen/contract/situation.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type Chosen, provenanceQuery } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { countText } from '../../text/counts.ts'
import { useSay } from '../../text/say.ts'
import { VILLAGE } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'

export function ProvenanceCard({ kab, desa, chosen }: { kab: string; desa: string; chosen: Chosen }) {
  const t = useText()
  const found = useQuery(provenanceQuery(kab, desa, chosen))
  return (
    <Card title={t(VILLAGE.provenance)} hint={t(VILLAGE.provenanceHint)}>
      {found.isPending && <Skeleton heights={[240]} />}
      {found.isError && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
      {found.data?.length === 0 && <Empty title={t(VILLAGE.noProvenance)} />}
      {found.data !== undefined && found.data.length > 0 && <ProvenanceTable kab={kab} cells={found.data} />}
    </Card>
  )
}

function ProvenanceTable({ kab, cells }: { kab: string; cells: readonly Provenance[] }) {
  const t = useText()
  const say = useSay()
  const placeOf = ({ sheet, cell, row }: Provenance) =>
    sheet !== null && cell !== null ? t(VILLAGE.sheetRow, { sheet, cell }) : t(VILLAGE.rowOnly, { row: say.number(row) })
  const heads = [VILLAGE.field, VILLAGE.value, VILLAGE.raw, VILLAGE.origin, VILLAGE.place, VILLAGE.file, VILLAGE.period, VILLAGE.applied]
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(VILLAGE.provenance)}>
      <table className={table['table']}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.id} scope="col" className={head === VILLAGE.value ? table['number'] : undefined}>
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.map((one) => (
            <tr key={`${one.kind} ${one.field}`}>
              <th scope="row">{t(countText(one.kind, one.field))}</th>
              <td className={table['number']}>{say.number(one.value)}</td>
              <td>{one.raw ?? ''}</td>
              <td>{t(VILLAGE[one.origin])}</td>
              <td>{placeOf(one)}</td>
              <td>
                <Link to="/k/$kab/berkas/$id" params={{ kab, id: one.importId }}>
                  {one.fileName}
                </Link>
              </td>
              <td>{say.period(one.period)}</td>
              <td>{say.day(one.appliedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
