/** For whom the documents are, with what that means, and their language. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { Audience } from '@konvergen/core/lokus/analysis-report.ts'
import { Segmented } from '../../../parts/segmented.tsx'
import { ANALYSIS_DOCUMENTS } from '../../../text/analysis-documents.ts'
import { useText } from '../../../text/text.ts'
import styles from './analysis-documents.module.css'

interface DocumentChoicesProps {
  readonly sifat: Audience
  readonly language: Language
  readonly onSifat: (sifat: Audience) => void
  readonly onLanguage: (language: Language) => void
}

export function DocumentChoices({ sifat, language, onSifat, onLanguage }: DocumentChoicesProps) {
  const t = useText()
  return (
    <>
      <p className={styles['lead']}>{t(ANALYSIS_DOCUMENTS.lead)}</p>
      <div className={styles['choices']}>
        <Segmented
          label={t(ANALYSIS_DOCUMENTS.audience)}
          value={sifat}
          options={[
            { value: 'internal', label: t(ANALYSIS_DOCUMENTS.internal) },
            { value: 'publik', label: t(ANALYSIS_DOCUMENTS.publik) },
          ]}
          onChange={onSifat}
        />
        <Segmented
          label={t(ANALYSIS_DOCUMENTS.language)}
          value={language}
          options={[
            { value: 'id', label: t(ANALYSIS_DOCUMENTS.indonesian) },
            { value: 'en', label: t(ANALYSIS_DOCUMENTS.english) },
          ]}
          onChange={onLanguage}
        />
      </div>
      <p className={styles['hint']} aria-live="polite">
        {t(sifat === 'internal' ? ANALYSIS_DOCUMENTS.internalHint : ANALYSIS_DOCUMENTS.publikHint)}
      </p>
    </>
  )
}
