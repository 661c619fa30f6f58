/** Dokumen: the evidence of decisions and activities that one may see, what can be added, and each with its versions. */
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { documentsQuery } from '../../app/document-queries.ts'
import { changeDocuments, type DocumentsChange } from '../../app/documents-search.ts'
import { useMe } from '../../app/me.ts'
import { districtQuery } from '../../app/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import { DocumentDrawer } from './document-drawer.tsx'
import { DocumentsView } from './documents-view.tsx'

const route = getRouteApi('/k/$kab/dokumen')

export function DocumentsPage() {
  const t = useText()
  const { today } = useMe()
  const { kab } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { buka, ...choice } = search
  const documents = useQuery(documentsQuery(kab, choice))
  const district = useQuery(districtQuery(kab)).data
  const change = (changes: DocumentsChange) => void navigate({ search: changeDocuments(search, changes), resetScroll: false })
  const { data } = documents
  return (
    <>
      <PageHead title={t(DOCUMENTS.title)} of={district?.nama} />
      {documents.isPending && <Skeleton heights={[32, 90, 420]} />}
      {documents.isError && <ProblemNote problem={documents.error} retry={() => void documents.refetch()} />}
      {data !== undefined && district !== undefined && (
        <DocumentsView
          kab={kab}
          answer={data}
          district={district}
          search={search}
          isStale={documents.isPlaceholderData}
          onChange={change}
        />
      )}
      {buka !== undefined && data !== undefined && (
        <DocumentDrawer kab={kab} id={buka} limits={data.limits} today={today} onClose={() => change({ buka: undefined })} />
      )}
    </>
  )
}
