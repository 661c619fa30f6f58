/** What was done since the last entry, with its proof. */
import type { CommitmentDetail } from '@konvergen/contract/commitment.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { documentsQuery } from '../../app/document-queries.ts'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { COMMITMENT } from '../../text/commitment.ts'
import { useText } from '../../text/text.ts'
import styles from './commitment.module.css'
import { readMoney, readVolume } from './pledge-draft.ts'
import { useCommitmentActs } from './use-commitment-acts.ts'

const START = { volume: '', rupiah: '', uraian: '', dokumen: [] as readonly string[] }

export function ProgressForm({ kab, commitment: { id } }: { kab: string; commitment: CommitmentDetail }) {
  const t = useText()
  const { today } = useMe()
  const { note } = useCommitmentActs(kab, id)
  const [draft, setDraft] = useState({ ...START, hari: today })
  const [isTried, setTried] = useState(false)
  const [volume, rupiah] = [readVolume(draft.volume), readMoney(draft.rupiah)]
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  return (
    <form
      className={`${styles['form']} tanpa-cetak`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const { hari, uraian, dokumen } = draft
        if (volume === undefined || rupiah === undefined || uraian.trim().length < 3 || hari === '' || note.isPending) return
        note.mutate(
          { hari, volume, rupiah, uraian: uraian.trim(), dokumen: [...dokumen] },
          {
            onSuccess: () => {
              setDraft({ ...START, hari: today })
              setTried(false)
            },
          },
        )
      }}
    >
      <h3>{t(COMMITMENT.noteProgress)}</h3>
      <div className={styles['fields']}>
        <TextField
          label={t(COMMITMENT.day)}
          type="date"
          max={today}
          value={draft.hari}
          onChange={({ target }) => set({ hari: target.value })}
        />
        <TextField
          label={t(COMMITMENT.progressVolume)}
          inputMode="decimal"
          wrong={isTried && volume === undefined ? t(COMMITMENT.volumeWrong) : undefined}
          value={draft.volume}
          onChange={({ target }) => set({ volume: target.value })}
        />
        <TextField
          label={t(COMMITMENT.progressRupiah)}
          inputMode="numeric"
          wrong={isTried && rupiah === undefined ? t(COMMITMENT.rupiahWrong) : undefined}
          value={draft.rupiah}
          onChange={({ target }) => set({ rupiah: target.value })}
        />
      </div>
      <LongField
        label={t(COMMITMENT.progressBody)}
        rows={2}
        maxLength={1000}
        wrong={isTried && draft.uraian.trim().length < 3 ? t(COMMITMENT.whatWrong) : undefined}
        value={draft.uraian}
        onChange={({ target }) => set({ uraian: target.value })}
      />
      <ProofChoice kab={kab} id={id} chosen={draft.dokumen} onChange={(dokumen) => set({ dokumen })} />
      {note.error !== null && <ProblemNote problem={note.error} />}
      <Button type="submit" disabled={note.isPending}>
        {t(COMMITMENT.noteProgress)}
      </Button>
    </form>
  )
}

interface ProofChoiceProps {
  readonly kab: string
  readonly id: string
  readonly chosen: readonly string[]
  readonly onChange: (dokumen: readonly string[]) => void
}

/** Nothing where there is no document yet. */
function ProofChoice({ kab, id, chosen, onChange }: ProofChoiceProps) {
  const t = useText()
  const may = useMay()
  const documents =
    useQuery({ ...documentsQuery(kab, { hal: `komitmen:${id}` }), enabled: may('documents.read', kab) }).data?.documents ?? []
  if (documents.length === 0) return null
  return (
    <fieldset className={styles['proof']}>
      <legend>{t(COMMITMENT.proof)}</legend>
      <p className={styles['under']}>{t(COMMITMENT.proofHint)}</p>
      {documents.map((document) => (
        <label key={document.id}>
          <input
            type="checkbox"
            checked={chosen.includes(document.id)}
            onChange={({ target }) => onChange(target.checked ? [...chosen, document.id] : chosen.filter((one) => one !== document.id))}
          />{' '}
          {document.title || document.latest.name}
        </label>
      ))}
    </fieldset>
  )
}
