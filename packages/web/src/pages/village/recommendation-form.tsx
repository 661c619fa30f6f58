/** The form of a recommendation. Whoever wrote in between is shown, and nothing is written over unseen. */
import type { FactsBody, RecommendationView, VillageDetail } from '@konvergen/contract/village.ts'
import type { RecommendationState } from '@konvergen/core/village/recommendation.ts'
import { useState } from 'react'
import { ProblemError } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { ChangedNote } from './changed-note.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { type Draft, draftOf, readDraft } from './draft.ts'
import { RecommendationFields } from './recommendation-fields.tsx'
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
      <RecommendationFields draft={draft} faults={faults} set={set} />
      <DecisionFields
        state={state}
        note={draft.note}
        reason={reason}
        onState={setState}
        onNote={(note) => set({ note })}
        onReason={setReason}
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
