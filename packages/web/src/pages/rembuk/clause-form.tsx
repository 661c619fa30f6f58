/** A clause is written. */
import type { ClauseBody } from '@konvergen/contract/rembuk.ts'
import { CLAUSE_KINDS } from '@konvergen/core/rembuk/clause.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { LongField, SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { type ClauseDraft, draftOf, readDraft, readRupiah, readVolume } from './clause-draft.ts'
import { OwnerFields } from './owner-fields.tsx'
import styles from './rembuk.module.css'
import { KIND_WORDS } from './rembuk-words.ts'

interface ClauseFormProps {
  readonly kab: string
  readonly start: ClauseBody
  /** Of the owners that it begins with. */
  readonly names: readonly string[]
  readonly problem: Error | null
  readonly isBusy: boolean
  readonly onSave: (body: ClauseBody) => void
  readonly onCancel: () => void
  /** Acts of whoever changes one that is there. */
  readonly children?: ReactNode
}

export function ClauseForm({ kab, start, names, problem, isBusy, onSave, onCancel, children }: ClauseFormProps) {
  const t = useText()
  const [draft, setDraft] = useState<ClauseDraft>(() => draftOf(start))
  const [isTried, setTried] = useState(false)
  const set = (change: Partial<ClauseDraft>) => setDraft({ ...draft, ...change })
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        const body = readDraft(draft)
        if (body !== null && !isBusy) onSave(body)
      }}
    >
      <LongField
        label={t(REMBUK.body)}
        rows={4}
        maxLength={2000}
        wrong={isTried && draft.isi.trim().length < 3 ? t(REMBUK.bodyWrong) : undefined}
        value={draft.isi}
        onChange={({ target }) => set({ isi: target.value })}
      />
      <OwnerFields kab={kab} owners={draft.pemilik} start={{ codes: start.pemilik, names }} onChange={(pemilik) => set({ pemilik })} />
      <div className={styles['fields']}>
        <SelectField
          label={t(REMBUK.kind)}
          value={draft.jenis}
          onChange={({ target }) => set({ jenis: CLAUSE_KINDS.find((kind) => kind === target.value) ?? draft.jenis })}
        >
          {CLAUSE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_WORDS[kind])}
            </option>
          ))}
        </SelectField>
        <TextField label={t(REMBUK.due)} type="date" value={draft.tenggat} onChange={({ target }) => set({ tenggat: target.value })} />
        <TextField
          label={t(REMBUK.indicator)}
          maxLength={200}
          value={draft.indikator}
          onChange={({ target }) => set({ indikator: target.value })}
        />
        <TextField
          label={t(REMBUK.volume)}
          inputMode="decimal"
          wrong={isTried && readVolume(draft.volume) === undefined ? t(REMBUK.volumeWrong) : undefined}
          value={draft.volume}
          onChange={({ target }) => set({ volume: target.value })}
        />
        <TextField label={t(REMBUK.unit)} maxLength={60} value={draft.satuan} onChange={({ target }) => set({ satuan: target.value })} />
        <TextField
          label={t(REMBUK.rupiah)}
          inputMode="numeric"
          wrong={isTried && readRupiah(draft.rupiah) === undefined ? t(REMBUK.rupiahWrong) : undefined}
          value={draft.rupiah}
          onChange={({ target }) => set({ rupiah: target.value })}
        />
      </div>
      {problem !== null && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={isBusy}>
          {t(REMBUK.saveClause)}
        </Button>
        <Button onClick={onCancel}>{t(SHELL.cancel)}</Button>
        {children}
      </div>
    </form>
  )
}
