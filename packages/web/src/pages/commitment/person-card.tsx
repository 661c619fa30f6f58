/** Who an individual is that pledged, how they wish to be called, and whether they agreed to it. For the secretariat alone. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { useState } from 'react'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { useReleaseActs } from './use-commitment-acts.ts'

const LEAST_NAME = 2

export function PersonCard({ kab, commitment: { id, orang } }: { kab: string; commitment: CommitmentDetail }) {
  const t = useText()
  const { keepPerson } = useReleaseActs(kab, id)
  const [draft, setDraft] = useState({ nama: orang?.nama ?? '', sebutan: orang?.sebutan ?? '', setujuPada: orang?.setujuPada ?? '' })
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const isWhole = draft.nama.trim().length >= LEAST_NAME && draft.sebutan.trim().length >= LEAST_NAME
  return (
    <Card title={t(COMMITMENT.person)} hint={t(COMMITMENT.personHint)}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          if (!isWhole || keepPerson.isPending) return
          const { nama, sebutan, setujuPada } = draft
          keepPerson.mutate({
            orang: { nama: nama.trim(), sebutan: sebutan.trim(), setujuPada: setujuPada === '' ? null : setujuPada },
          })
        }}
      >
        <TextField
          label={t(COMMITMENT.personName)}
          maxLength={120}
          autoComplete="off"
          value={draft.nama}
          onChange={({ target }) => set({ nama: target.value })}
        />
        <TextField
          label={t(COMMITMENT.calledAs)}
          maxLength={120}
          autoComplete="off"
          value={draft.sebutan}
          onChange={({ target }) => set({ sebutan: target.value })}
        />
        <TextField
          label={t(COMMITMENT.consented)}
          hint={t(COMMITMENT.consentHint)}
          type="date"
          value={draft.setujuPada}
          onChange={({ target }) => set({ setujuPada: target.value })}
        />
        {keepPerson.error !== null && <ProblemNote problem={keepPerson.error} />}
        <div className={styles['acts']}>
          <Button type="submit" disabled={!isWhole || keepPerson.isPending}>
            {t(COMMITMENT.save)}
          </Button>
        </div>
      </form>
      {orang !== null && (
        <AskFirst
          label={t(COMMITMENT.forget)}
          title={t(COMMITMENT.forgetTitle)}
          lost={t(COMMITMENT.forgetLost)}
          now={t(COMMITMENT.forget)}
          isBusy={keepPerson.isPending}
          onNow={() => {
            keepPerson.mutate({ orang: null })
            setDraft({ nama: '', sebutan: '', setujuPada: '' })
          }}
        />
      )}
    </Card>
  )
}
