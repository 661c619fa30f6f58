/** Berkas masuk: where files come in, and what became of those before. */
import type { ImportSummary } from '@konvergen/contract/intake.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { importsQuery } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { INTAKE } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { IssueCounts, StateTag } from './import-tags.tsx'
import styles from './imports-page.module.css'
import { UploadFile } from './upload-file.tsx'

const route = getRouteApi('/k/$kab/berkas')

export function ImportsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const may = useMay()
  const imports = useQuery(importsQuery(kab))
  return (
    <>
      <PageHead title={t(INTAKE.title)} />
      <p className={styles['lead']}>{t(INTAKE.lead)}</p>
      {may('intake.upload', kab) && <UploadFile kab={kab} />}
      <div className={styles['list']}>
        <Card title={t(INTAKE.list)}>
          {imports.isPending && <Skeleton heights={[160]} />}
          {imports.isError && <ProblemNote problem={imports.error} retry={() => void imports.refetch()} />}
          {imports.data?.length === 0 && (
            <Empty title={t(INTAKE.none)}>
              <p>{t(INTAKE.noneBody)}</p>
            </Empty>
          )}
          {imports.data !== undefined && imports.data.length > 0 && <ImportList kab={kab} imports={imports.data} />}
        </Card>
      </div>
    </>
  )
}

function ImportList({ kab, imports }: { kab: string; imports: readonly ImportSummary[] }) {
  const t = useText()
  const say = useSay()
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(INTAKE.list)}>
      <table className={table['table']}>
        <thead>
          <tr>
            {[INTAKE.file, INTAKE.kind, INTAKE.period, INTAKE.rows, INTAKE.issues, INTAKE.state, INTAKE.when].map((head) => (
              <th key={head.id} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {imports.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link to="/k/$kab/berkas/$id" params={{ kab, id: one.id }}>
                  {one.fileName}
                </Link>
              </th>
              <td>{t(INTAKE[one.kind])}</td>
              <td>{one.period === null ? t(one.kind === 'eppgbm-anak' ? INTAKE.byDay : INTAKE.noPeriod) : say.period(one.period)}</td>
              <td>{t(INTAKE.placedOf, { n: say.number(one.placedCount), all: say.number(one.rowCount) })}</td>
              <td>
                <IssueCounts summary={one} />
              </td>
              <td>
                <StateTag state={one.state} />
              </td>
              <td>{say.day(one.uploadedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
