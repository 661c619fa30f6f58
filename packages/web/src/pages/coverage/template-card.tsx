/** The form as a sheet: downloaded, filled in without the program, and read again; what it would change is said before anything is. */
import { downloadTemplate, type FormAnswer, readTemplateBack } from '@konvergen/contract/coverage.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { addressOf } from '../../app/call.ts'
import { upload } from '../../app/upload.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'
import type { Sheet } from './arrange-form.ts'
import type { PastePlan } from './arrange-paste.ts'
import { planTemplate } from './arrange-template.ts'
import styles from './entry.module.css'
import { PasteNote } from './paste-note.tsx'
import type { Entry } from './use-entry.ts'

interface TemplateCardProps {
  readonly kab: string
  readonly form: FormAnswer
  readonly sheets: readonly Sheet[]
  readonly entry: Entry
}

export function TemplateCard({ kab, form: { periode, lembaga }, sheets, entry }: TemplateCardProps) {
  const t = useText()
  const [plan, setPlan] = useState<PastePlan | null>(null)
  const [other, setOther] = useState<string | null>(null)
  const read = useMutation({
    mutationFn: (file: File) => upload(readTemplateBack, { kab, periode }, file, () => undefined).answer,
    onSuccess: (back) => {
      const isOther = back.lembaga.id !== lembaga.id
      setOther(isOther ? (back.lembaga.nama ?? t(ENTRY.secretariat)) : null)
      setPlan(isOther ? null : planTemplate(back, sheets, entry.book, entry.draft))
    },
  })
  const query = lembaga.id === null ? {} : { lembaga: lembaga.id }
  return (
    <Card title={t(ENTRY.template)} hint={t(ENTRY.templateHint)}>
      <div className={styles['stack']}>
        <ButtonLink href={addressOf(downloadTemplate, { kab, periode }, query)} download>
          {t(ENTRY.templateDownload)}
        </ButtonLink>
        {entry.canWrite && (
          <TextField
            label={t(ENTRY.templateRead)}
            type="file"
            accept=".xlsx,.xls,.ods,.csv"
            disabled={read.isPending}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file !== undefined) read.mutate(file)
              // The same file can be chosen again once it was mended.
              event.target.value = ''
            }}
          />
        )}
        {read.isPending && <output>{t(ENTRY.templateReading)}</output>}
        {read.error !== null && <ProblemNote problem={read.error} />}
        {other !== null && (
          <Note tone="attention" title={t(ENTRY.templateOther, { nama: other })}>
            <p>{t(ENTRY.templateOtherBody)}</p>
          </Note>
        )}
        {plan !== null && (
          <PasteNote
            plan={plan}
            onApply={() => {
              entry.change(plan.draft)
              setPlan(null)
            }}
            onForget={() => setPlan(null)}
          />
        )}
      </div>
    </Card>
  )
}
