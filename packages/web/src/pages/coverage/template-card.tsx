/** The form as a sheet: downloaded, filled in without the program, and read again; what it would change is said before anything is. */
import { downloadTemplate } from '@konvergen/contract/coverage.ts'
import { Link } from '@tanstack/react-router'
import { addressOf } from '../../app/call.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'
import styles from './entry.module.css'
import { PasteNote } from './paste-note.tsx'
import { type TemplateOf, useTemplate } from './use-template.ts'

export function TemplateCard(of: TemplateOf) {
  const t = useText()
  const { kab, form, entry } = of
  const { read, plan, other, apply, forget } = useTemplate(of)
  const query = form.lembaga.id === null ? {} : { lembaga: form.lembaga.id }
  return (
    <Card title={t(ENTRY.template)} hint={t(ENTRY.templateHint)}>
      <div className={styles['stack']}>
        <div>
          <ButtonLink href={addressOf(downloadTemplate, { kab, periode: form.periode }, query)} download>
            {t(ENTRY.templateDownload)}
          </ButtonLink>
        </div>
        {entry.canWrite && (
          <p>
            <Link to="/k/$kab/berkas" params={{ kab }}>
              {t(ENTRY.ownTable)}
            </Link>
          </p>
        )}
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
          <Note tone="attention" title={t(ENTRY.templateOther, { nama: other.nama ?? t(ENTRY.secretariat) })}>
            <p>{t(ENTRY.templateOtherBody)}</p>
          </Note>
        )}
        {plan !== null && <PasteNote plan={plan} onApply={apply} onForget={forget} />}
      </div>
    </Card>
  )
}
