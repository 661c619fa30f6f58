/** Whether it goes into the package, and why it is otherwise than proposed. */
import { RECOMMENDATION_STATES, type RecommendationState } from '@konvergen/core/village/recommendation.ts'
import { LongField, TextField } from '../../parts/field.tsx'
import { RadioList } from '../../parts/radio-list.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'

interface DecisionFieldsProps {
  readonly state: RecommendationState
  readonly note: string
  readonly reason: string
  readonly onState: (state: RecommendationState) => void
  readonly onNote: (note: string) => void
  readonly onReason: (reason: string) => void
}

export function DecisionFields({ state, note, reason, onState, onNote, onReason }: DecisionFieldsProps) {
  const t = useText()
  return (
    <>
      <RadioList
        label={t(VILLAGE.decision)}
        options={RECOMMENDATION_STATES.map((value) => ({ value, label: t(VILLAGE[value]) }))}
        value={state}
        onChange={onState}
      />
      <LongField label={t(VILLAGE.note)} maxLength={500} value={note} onChange={({ target }) => onNote(target.value)} />
      <TextField
        label={t(VILLAGE.reason)}
        hint={t(VILLAGE.reasonHint)}
        maxLength={500}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
    </>
  )
}
