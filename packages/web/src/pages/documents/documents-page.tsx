/** Dokumen: the evidence of decisions and activities that one may see, what can be added, and each with its versions. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { documentsQuery } from '../../app/document-queries.ts'
import { changeDocuments, type DocumentsChange } from '../../app/documents-search.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery } from '../../app/queries.ts'
import { AddDocument } from '../../parts/evidence/add-document.tsx'
import { keepClasses } from '../../parts/evidence/keep-places.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { DOCUMENTS } from '../../text/documents.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { DocumentDrawer } from './document-drawer.tsx'
import { DocumentsCard } from './documents-card.tsx'
import styles from './documents-page.module.css'

const route = getRouteApi('/k/$kab/dokumen')

export function DocumentsPage() {
  const t = useText()
  const say = useSay()
  const me = useMe()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { buka, ...choice } = search
  const documents = useQuery(documentsQuery(kab, choice))
  const district = useQuery(districtQuery(kab)).data
  const [kept, setKept] = useState<string | null>(null)
  const change = (changes: DocumentsChange) => void navigate({ search: changeDocuments(search, changes), resetScroll: false })
  const { data } = documents
  const classes = district === undefined ? [] : keepClasses(me, district)
  const n = say.number(data?.total ?? 0)

  return (
    <>
      <PageHead title={t(DOCUMENTS.title)} of={district?.nama} />
      {documents.isPending && <Skeleton heights={[32, 90, 420]} />}
      {documents.isError && <ProblemNote problem={documents.error} retry={() => void documents.refetch()} />}
      {data !== undefined && district !== undefined && (
        <div className={styles['stack']}>
          <p className={styles['lead']}>{t(search.disingkirkan === true ? DOCUMENTS.leadTaken : DOCUMENTS.lead, { n })}</p>
          {kept !== null && <Note tone="good" title={t(DOCUMENTS.done, { title: kept })} />}
          {classes.length > 0 && (
            <section aria-label={t(DOCUMENTS.add)} className="tanpa-cetak">
              <AddDocument
                kab={kab}
                today={me.today}
                limits={data.limits}
                classes={classes}
                onChosen={() => setKept(null)}
                onKept={({ title }) => setKept(title)}
              />
            </section>
          )}
          <DocumentsCard
            kab={kab}
            answer={data}
            district={district}
            search={search}
            isStale={documents.isPlaceholderData}
            onChange={change}
          />
        </div>
      )}
      {buka !== undefined && data !== undefined && (
        <DocumentDrawer kab={kab} id={buka} limits={data.limits} today={me.today} onClose={() => change({ buka: undefined })} />
      )}
    </>
  )
}
