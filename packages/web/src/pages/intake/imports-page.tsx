/** Berkas masuk: where files come in, and what became of those before. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { importsQuery } from '../../app/queries.ts'
import { sheetsQuery } from '../../app/sheet-queries.ts'
import { Card } from '../../parts/card.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Empty, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { INTAKE } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'
import { ImportList } from './import-list.tsx'
import styles from './imports-page.module.css'
import { UploadFile } from './upload-file.tsx'

const route = getRouteApi('/k/$kab/berkas')

export function ImportsPage() {
  const t = useText()
  const { kab } = route.useParams()
  const may = useMay()
  const readsImports = may('intake.read', kab)
  const imports = useQuery({ ...importsQuery(kab), enabled: readsImports })
  const sheets = useQuery(sheetsQuery(kab))
  const failed = [imports, sheets].find(({ isError }) => isError)
  const isPending = sheets.isPending || (readsImports && imports.isPending)
  const found = [...(imports.data ?? []), ...(sheets.data ?? [])]
  return (
    <>
      <PageHead title={t(INTAKE.title)} />
      <p className={styles['lead']}>{t(INTAKE.lead)}</p>
      {(may('intake.upload', kab) || may('intake.sheet', kab)) && <UploadFile kab={kab} />}
      <div className={styles['list']}>
        <Card title={t(INTAKE.list)}>
          {failed !== undefined && <ProblemNote problem={failed.error} retry={() => void failed.refetch()} />}
          {failed === undefined && isPending && <Skeleton heights={[160]} />}
          {failed === undefined && !isPending && found.length === 0 && (
            <Empty title={t(INTAKE.none)}>
              <p>{t(INTAKE.noneBody)}</p>
            </Empty>
          )}
          {found.length > 0 && <ImportList kab={kab} imports={imports.data ?? []} sheets={sheets.data ?? []} />}
        </Card>
      </div>
    </>
  )
}
