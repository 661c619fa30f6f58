/** The definition of an indicator as it is written by the secretariat: from a year on, with a reason, its targets as rows. */
import type { CatalogueAnswer } from '@konvergen/contract/indicators.ts'
import { type SubmitEvent, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { type DefinitionDraft, faultOfDraft, tidied } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'
import { DefinitionFields } from './definition-fields.tsx'
import { TargetFields } from './target-fields.tsx'
import { useDefine } from './use-define.ts'

interface ChangeDefinitionProps {
  readonly kab: string
  readonly code: string
  readonly original: DefinitionDraft
  readonly catalogue: CatalogueAnswer
  readonly onDone: () => void
  readonly onCancel: () => void
}

export function ChangeDefinition({ kab, code, original, catalogue, onDone, onCancel }: ChangeDefinitionProps) {
  const t = useText()
  const [draft, setDraft] = useState(original)
  const [mulai, setMulai] = useState(catalogue.tahun)
  const [alasan, setAlasan] = useState('')
  const [isTried, setTried] = useState(false)
  const define = useDefine(kab, code)
  const definisi = tidied(draft, catalogue.sasaran)
  const fault = faultOfDraft(definisi, code)
  const isReasoned = alasan.trim() !== ''
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (fault !== null || !isReasoned || definisi.name.id === '') return
    define.mutate({ definisi, mulai, dihentikan: false, alasan: alasan.trim() }, { onSuccess: onDone })
  }
  return (
    <form className={styles['form']} onSubmit={save} noValidate>
      <p className={styles['small']}>{t(CATALOGUE.changeHint)}</p>
      <DefinitionFields draft={draft} catalogue={catalogue} isTried={isTried} onChange={setDraft} />
      <TargetFields targets={draft.targets} year={mulai} onChange={(targets) => setDraft({ ...draft, targets })} />
      <div className={styles['fields']}>
        <TextField
          label={t(CATALOGUE.from)}
          type="number"
          min={2000}
          max={2100}
          value={mulai}
          onChange={(event) => setMulai(Number(event.target.value))}
        />
        <TextField
          label={t(CATALOGUE.why)}
          maxLength={600}
          wrong={isTried && !isReasoned ? t(CATALOGUE.whyNone) : undefined}
          value={alasan}
          onChange={(event) => setAlasan(event.target.value)}
        />
      </div>
      {isTried && fault !== null && <Note tone="attention" title={t(fault)} />}
      {define.error !== null && <ProblemNote problem={define.error} />}
      <div className={styles['acts']}>
        <Button look="primary" type="submit" disabled={define.isPending}>
          {t(CATALOGUE.save)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
