/** Whether somebody can be recognised in a picture and who consented to that; whoever keeps it records or withdraws the consent. */
import { type Consent, type DocumentDetail, type DocumentVersion, recordConsent } from '@konvergen/contract/documents.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { ConsentFields } from '../../parts/evidence/people-question.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { DOCUMENTS } from '../../text/documents.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './documents-page.module.css'

interface ConsentLineProps {
  readonly kab: string
  readonly id: string
  readonly version: DocumentVersion
  readonly mayKeep: boolean
  readonly today: string
  readonly onChanged: (next: DocumentDetail) => Promise<void>
}

export function ConsentLine({ kab, id, version, mayKeep, today, onChanged }: ConsentLineProps) {
  const t = useText()
  const say = useSay()
  const [draft, setDraft] = useState<Consent | null>(null)
  const record = useMutation({
    mutationFn: (persetujuan: Consent | null) => call(recordConsent, { params: { kab, id, no: version.no }, body: { persetujuan } }),
    onSuccess: async (next) => {
      setDraft(null)
      await onChanged(next)
    },
  })
  if (version.people === false) return <span className={styles['facts']}>{t(DOCUMENTS.nobody)}</span>
  const { consent } = version
  return (
    <div className={styles['consent']}>
      <span>
        {consent === null ? t(DOCUMENTS.consentNone) : t(DOCUMENTS.consentGiven, { oleh: consent.oleh, tanggal: say.day(consent.tanggal) })}
      </span>
      {consent === null && <span className={styles['facts']}>{t(DOCUMENTS.peopleNotHint)}</span>}
      {mayKeep && consent !== null && (
        <Button look="quiet" disabled={record.isPending} onClick={() => record.mutate(null)}>
          {t(DOCUMENTS.consentWithdraw)}
        </Button>
      )}
      {mayKeep && consent === null && draft === null && (
        <Button look="quiet" onClick={() => setDraft({ oleh: '', tanggal: today })}>
          {t(DOCUMENTS.consentRecord)}
        </Button>
      )}
      {draft !== null && (
        <form
          className={styles['consent']}
          onSubmit={(event) => {
            event.preventDefault()
            record.mutate({ oleh: draft.oleh.trim(), tanggal: draft.tanggal })
          }}
        >
          <ConsentFields {...draft} today={today} onChange={(change) => setDraft({ ...draft, ...change })} />
          <div className={styles['acts']}>
            <Button type="submit" disabled={record.isPending || draft.oleh.trim() === '' || draft.tanggal === ''}>
              {t(DOCUMENTS.consentRecord)}
            </Button>
            <Button onClick={() => setDraft(null)}>{t(SHELL.cancel)}</Button>
          </div>
        </form>
      )}
      {record.isError && <ProblemNote problem={record.error} />}
    </div>
  )
}
