/** Every paper of the analysis: what it holds, its forms, for whom and in which language. */
import { DOCUMENTS } from '@konvergen/contract/analysis-documents.ts'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { usePreferences } from '../../../app/preferences.ts'
import { districtQuery } from '../../../app/queries.ts'
import { PageHead } from '../../../parts/page-head.tsx'
import { Segmented } from '../../../parts/segmented.tsx'
import { ProblemNote, Skeleton } from '../../../parts/states.tsx'
import { ANALYSIS_DOCUMENTS } from '../../../text/analysis-documents.ts'
import { useText } from '../../../text/text.ts'
import styles from './analysis-documents.module.css'
import { DocumentCard } from './document-card.tsx'
import { LetterheadCard } from './letterhead-card.tsx'

const route = getRouteApi('/k/$kab/dokumen-analisis')

export function AnalysisDocumentsPage() {
  const { kab } = route.useParams()
  const t = useText()
  const preferred = usePreferences().language
  const [sifat, setSifat] = useState<'internal' | 'publik'>('internal')
  const [language, setLanguage] = useState(preferred)
  const { data, isError, isPending, error, refetch } = useQuery(districtQuery(kab))
  return (
    <>
      <PageHead title={t(ANALYSIS_DOCUMENTS.title)} of={data?.nama} />
      <p className={styles['lead']}>{t(ANALYSIS_DOCUMENTS.lead)}</p>
      <div className={styles['choices']}>
        <Segmented
          label={t(ANALYSIS_DOCUMENTS.audience)}
          value={sifat}
          options={[
            { value: 'internal', label: t(ANALYSIS_DOCUMENTS.internal) },
            { value: 'publik', label: t(ANALYSIS_DOCUMENTS.publik) },
          ]}
          onChange={setSifat}
        />
        <Segmented
          label={t(ANALYSIS_DOCUMENTS.language)}
          value={language}
          options={[
            { value: 'id', label: t(ANALYSIS_DOCUMENTS.indonesian) },
            { value: 'en', label: t(ANALYSIS_DOCUMENTS.english) },
          ]}
          onChange={setLanguage}
        />
      </div>
      <p className={styles['hint']} aria-live="polite">
        {t(sifat === 'internal' ? ANALYSIS_DOCUMENTS.internalHint : ANALYSIS_DOCUMENTS.publikHint)}
      </p>
      {isError && <ProblemNote problem={error} retry={() => void refetch()} />}
      {isPending && <Skeleton />}
      {data !== undefined && (
        <div className={styles['cards']}>
          {DOCUMENTS.map((name) => (
            <DocumentCard key={name} kab={kab} name={name} sifat={sifat} language={language} district={data} />
          ))}
          <LetterheadCard kab={kab} />
        </div>
      )}
    </>
  )
}
