/** The form of a recommendation. Whoever wrote in between is shown, and nothing is written over unseen. */
import type { FactsBody, RecommendationView, VillageDetail } from '@konvergen/contract/village.ts'
import { MONEY_SOURCES } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { RECOMMENDATION_STATES, type RecommendationState } from '@konvergen/core/village/recommendation.ts'
import { useState } from 'react'
import { ProblemError } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { LongField, SelectField, TextField } from '../../parts/field.tsx'
import { RadioList } from '../../parts/radio-list.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { ChangedNote } from './changed-note.tsx'
import { type Draft, draftOf, readDraft } from './draft.ts'
import { useWriteRecommendation } from './use-village-acts.ts'
import styles from './village.module.css'

interface RecommendationFormProps {
  readonly kab: string
  readonly village: VillageDetail
  readonly entry: string
  /** null = it is added from the catalogue. */
  readonly stored: RecommendationView | null
  readonly beginning: FactsBody
  readonly onDone: () => void
}

export function RecommendationForm({ kab, village, entry, stored, beginning, onDone }: RecommendationFormProps) {
  const t = useText()
  const write = useWriteRecommendation(kab, village.desa, entry)
  const [base, setBase] = useState(stored?.revision ?? 0)
  const [draft, setDraft] = useState<Draft>(draftOf(beginning))
  const [state, setState] = useState<RecommendationState>(stored?.state ?? 'pakai')
  const [reason, setReason] = useState(stored?.reason ?? '')
  const read = readDraft(draft)
  const faults = 'faults' in read ? read.faults : []
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const isChanged =
    write.error instanceof ProblemError && write.error.code === 'keadaan-berubah' && stored !== null && stored.revision !== base
  const { proposed = null } = stored ?? {}
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (write.isPending || 'faults' in read) return
        const said = reason.trim() === '' ? null : reason.trim()
        write.mutate({ tahun: village.year, base, state, facts: read.facts, reason: said }, { onSuccess: onDone })
      }}
    >
      {isChanged && stored !== null && (
        <ChangedNote
          stored={stored}
          onMine={() => {
            setBase(stored.revision)
            write.reset()
          }}
          onTheirs={onDone}
        />
      )}
      {proposed !== null && <Button onClick={() => setDraft(draftOf(proposed))}>{t(VILLAGE.takeProposed)}</Button>}
      <TextField
        label={t(VILLAGE.name)}
        required
        minLength={3}
        maxLength={200}
        value={draft.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <div className={styles['fields']}>
        <TextField
          label={t(VILLAGE.volume)}
          inputMode="decimal"
          value={draft.volume}
          wrong={faults.includes('volume') ? t(VILLAGE.volumeWrong) : undefined}
          onChange={({ target }) => set({ volume: target.value })}
        />
        <TextField
          label={t(VILLAGE.unit)}
          required
          maxLength={60}
          value={draft.unit}
          onChange={({ target }) => set({ unit: target.value })}
        />
        <TextField
          label={t(VILLAGE.unitCost)}
          inputMode="numeric"
          value={draft.unitCost}
          wrong={faults.includes('unitCost') ? t(VILLAGE.moneyWrong) : undefined}
          onChange={({ target }) => set({ unitCost: target.value })}
        />
      </div>
      <SelectField
        label={t(VILLAGE.source)}
        value={draft.source}
        onChange={({ target }) => set({ source: MONEY_SOURCES.find((source) => source === target.value) ?? draft.source })}
      >
        {MONEY_SOURCES.map((source) => (
          <option key={source} value={source}>
            {t(SOURCE_WORDS[source])}
          </option>
        ))}
      </SelectField>
      <RadioList
        label={t(VILLAGE.decision)}
        options={RECOMMENDATION_STATES.map((value) => ({ value, label: t(VILLAGE[value]) }))}
        value={state}
        onChange={setState}
      />
      <LongField label={t(VILLAGE.note)} maxLength={500} value={draft.note} onChange={({ target }) => set({ note: target.value })} />
      <TextField
        label={t(VILLAGE.reason)}
        hint={t(VILLAGE.reasonHint)}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {write.error !== null && !isChanged && <ProblemNote problem={write.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={write.isPending || faults.length > 0}>
          {t(VILLAGE.save)}
        </Button>
      </div>
    </form>
  )
}
