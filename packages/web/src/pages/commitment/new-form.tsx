/** The form of a new commitment: who, and what. */
import type { CommitmentChoices } from '@konvergen/contract/commitment.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { EMPTY, type PledgeDraft, readDraft } from './pledge-draft.ts'
import { PledgeFields } from './pledge-fields.tsx'
import { useNewCommitment } from './use-commitment-acts.ts'
import { readWho, type WhoDraft, WhoFields } from './who-fields.tsx'

export interface NewCommitmentProps {
  readonly kab: string
  readonly tahun: number
  readonly onCancel: () => void
}

export function NewForm({ kab, tahun, onCancel, choices }: NewCommitmentProps & { readonly choices: CommitmentChoices }) {
  const t = useText()
  const add = useNewCommitment(kab)
  const [whoDraft, setWho] = useState<WhoDraft>({ who: null, chosen: null })
  const [draft, setDraft] = useState<PledgeDraft>(EMPTY)
  const [isTried, setTried] = useState(false)
  const { who, code, registered } = readWho(whoDraft, choices)
  const asksName = registered === null && who !== 'perorangan'
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const komitmen = readDraft(draft, asksName)
        if (komitmen === null || add.isPending) return
        const isOffice = who === 'lembaga'
        add.mutate({ tahun, pihak: who, lembaga: isOffice ? code : null, wilayah: isOffice ? null : code, komitmen })
      }}
    >
      <WhoFields choices={choices} draft={whoDraft} onChange={setWho} />
      {who === 'perorangan' && <p className={styles['under']}>{t(COMMITMENT.personNote)}</p>}
      <PledgeFields
        kab={kab}
        draft={draft}
        asksName={asksName}
        isTried={isTried}
        onChange={(change) => setDraft({ ...draft, ...change })}
      />
      {add.error !== null && <ProblemNote problem={add.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={add.isPending}>
          {t(COMMITMENT.save)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
