/** Every paper of the analysis: what it holds, its forms, for whom and in which language. */
import type { Audience } from '@konvergen/core/lokus/analysis-report.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { usePreferences } from '../../../app/preferences.ts'
import { districtQuery } from '../../../app/queries.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSIS_DOCUMENTS } from '../../../text/analysis-documents.ts'
import { useText } from '../../../text/text.ts'
import { DocumentChoices } from './document-choices.tsx'
import { DocumentList } from './document-list.tsx'

const route = getRouteApi('/k/$kab/dokumen-analisis')

export function AnalysisDocumentsPage() {
  const { kab } = route.useParams()
  const t = useText()
  const preferred = usePreferences().language
  const [sifat, setSifat] = useState<Audience>('internal')
  const [language, setLanguage] = useState(preferred)
  const { data, isError, isPending, error, refetch } = useQuery(districtQuery(kab))
  return (
    <>
      <PageHead title={t(ANALYSIS_DOCUMENTS.title)} of={data?.nama} />
      <DocumentChoices sifat={sifat} language={language} onSifat={setSifat} onLanguage={setLanguage} />
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {isPending && <Skeleton />}
      {data !== undefined && <DocumentList kab={kab} sifat={sifat} language={language} district={data} />}
    </>
  )
}
