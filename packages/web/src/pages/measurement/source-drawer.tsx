/** The row of the file behind a measurement, cell by cell as it was written; cells that name somebody stay out. */
import type { MeasurementSchema } from '@konvergen/contract/measurement.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sourceRowQuery } from '../../app/child-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { CHILD } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './child-page.module.css'

export function SourceDrawer({ kab, measurement, onClose }: { kab: string; measurement: MeasurementSchema; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const { importId, row } = measurement.source
  const found = useQuery(sourceRowQuery(kab, importId, row))
  return (
    <Drawer title={t(CHILD.cells, { day: say.day(measurement.day) })} onClose={onClose}>
      {found.isPending && <Skeleton heights={[240]} />}
      {found.isError && <ProblemNote problem={found.error} retry={() => void found.refetch()} />}
      {found.data !== undefined && (
        <>
          <p className={styles['small']}>{t(CHILD.cellsHint, { file: found.data.fileName, row })}</p>
          <p className={styles['small']}>
            <Link to="/k/$kab/berkas/$id" params={{ kab, id: importId }}>
              {t(CHILD.toFile)}
            </Link>
          </p>
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">{t(CHILD.column)}</th>
                <th scope="col">{t(CHILD.written)}</th>
              </tr>
            </thead>
            <tbody>
              {found.data.cells.map(({ column, text }) => (
                <tr key={column}>
                  <th scope="row">{column}</th>
                  <td>{text ?? <span className={table['quiet']}>{t(CHILD.blank)}</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Drawer>
  )
}
