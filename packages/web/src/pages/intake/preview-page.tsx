/** The page of one file that came in. */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { importQuery } from '../../app/queries.ts'
import { NewTask } from '../../parts/new-task.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { INTAKE, PREVIEW } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'
import { ListPreviewBody } from './list-preview.tsx'
import { Preview } from './preview.tsx'
import styles from './preview-page.module.css'
import { RecordsPreviewBody } from './records-preview.tsx'

const route = getRouteApi('/k/$kab/berkas/$id')

export function PreviewPage() {
  const t = useText()
  const { kab, id } = route.useParams()
  const preview = useQuery(importQuery(kab, id))
  if (preview.isError) return <ProblemNote problem={preview.error} retry={() => void preview.refetch()} />
  if (preview.data === undefined) return <Skeleton heights={[32, 48, 220, 220]} />
  return (
    <>
      <p className={`${styles['above']} tanpa-cetak`}>
        <Link to="/k/$kab/berkas" params={{ kab }}>
          {t(PREVIEW.back)}
        </Link>
        <NewTask kab={kab} link={{ kind: 'berkas', id, label: t(INTAKE[preview.data.import.kind]), path: `berkas/${id}` }} />
      </p>
      <PreviewBody key={id} kab={kab} preview={preview.data} />
    </>
  )
}

function PreviewBody({ kab, preview }: { kab: string; preview: ImportPreview }) {
  if (preview.records !== undefined) return <RecordsPreviewBody kab={kab} preview={preview} records={preview.records} />
  if (preview.list !== null) return <ListPreviewBody kab={kab} preview={preview} list={preview.list} />
  return <Preview kab={kab} preview={preview} />
}
