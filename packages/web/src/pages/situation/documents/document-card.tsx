/** One document: what it holds, of which area, and a button for each of its forms. */
import { DOCUMENT_FORMS, type DocumentName, type Form, INTERNAL_DOCUMENTS } from '@konvergen/contract/analysis-documents.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { Audience } from '@konvergen/core/lokus/analysis-report.ts'
import { useState } from 'react'
import { AreaPicker } from '../../../parts/area-picker.tsx'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { ProblemNote } from '../../../parts/states.tsx'
import { ANALYSIS_DOCUMENTS, DOCUMENT_WORDS, FORM_WORDS } from '../../../text/analysis-documents.ts'
import { useText } from '../../../text/text.ts'
import styles from './analysis-documents.module.css'
import { areaOptions } from './area-options.ts'
import { useTakeDocument } from './use-take-document.ts'

export interface DocumentCardProps {
  readonly kab: string
  readonly name: DocumentName
  readonly sifat: Audience
  readonly language: Language
  readonly district: DistrictDetail
}

export function DocumentCard({ kab, name, sifat, language, district }: DocumentCardProps) {
  const t = useText()
  const { name: title, holds } = DOCUMENT_WORDS[name]
  const [wilayah, setWilayah] = useState<string | null>(null)
  /** Counts up when the choice is taken back: the picker then begins empty. */
  const [round, setRound] = useState(0)
  const options = areaOptions(name, district)
  const takeBack = () => {
    setWilayah(null)
    setRound(round + 1)
  }
  const chosen = options.find(({ kode }) => kode === wilayah)
  const forms: readonly Form[] = DOCUMENT_FORMS[name]
  const { take, stop, writing, saved, problem } = useTakeDocument(kab)
  const isClosed = sifat === 'publik' && INTERNAL_DOCUMENTS.includes(name)
  /** A Word file is of one area; all of them are a PDF. */
  const isShort = (form: Form) => form === 'docx' && options.length > 0 && chosen === undefined
  return (
    <Card title={t(title)} hint={t(holds)}>
      {options.length > 0 && (
        <div className={styles['area']}>
          <AreaPicker key={round} label={t(ANALYSIS_DOCUMENTS.area)} options={options} onPick={setWilayah} />
          <span>{chosen === undefined ? t(ANALYSIS_DOCUMENTS.all) : t(ANALYSIS_DOCUMENTS.chosen, { nama: chosen.nama })}</span>
          {chosen !== undefined && (
            <Button look="quiet" onClick={takeBack}>
              {t(ANALYSIS_DOCUMENTS.all)}
            </Button>
          )}
        </div>
      )}
      <div className={styles['forms']}>
        {forms.map((form) => (
          <Button
            key={form}
            disabled={isClosed || writing !== null || isShort(form)}
            aria-label={t(ANALYSIS_DOCUMENTS.download, { nama: t(title), bentuk: t(FORM_WORDS[form]) })}
            onClick={() =>
              take({ dokumen: name, bentuk: form, sifat, bahasa: language, ...(chosen === undefined ? {} : { wilayah: chosen.kode }) })
            }
          >
            {t(FORM_WORDS[form])}
          </Button>
        ))}
        {isClosed && <span>{t(ANALYSIS_DOCUMENTS.internalOnly)}</span>}
        {!isClosed && forms.some(isShort) && <span>{t(ANALYSIS_DOCUMENTS.chooseForWord)}</span>}
      </div>
      {writing !== null && (
        <div className={styles['work']}>
          <progress aria-label={t(ANALYSIS_DOCUMENTS.writing, { bentuk: t(FORM_WORDS[writing]) })} />
          <Button look="quiet" onClick={stop}>
            {t(ANALYSIS_DOCUMENTS.stop)}
          </Button>
        </div>
      )}
      <p className={styles['said']} aria-live="polite">
        {writing !== null ? t(ANALYSIS_DOCUMENTS.writing, { bentuk: t(FORM_WORDS[writing]) }) : null}
        {writing === null && saved !== null ? t(ANALYSIS_DOCUMENTS.done, { berkas: saved }) : null}
      </p>
      {problem !== null && <ProblemNote problem={problem} />}
    </Card>
  )
}
