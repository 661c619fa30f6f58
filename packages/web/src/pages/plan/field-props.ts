/** What each part of the form of an activity is given. */
import type { ChangeDraft, Draft, Faults } from './draft.ts'
import type { Ground } from './ground.ts'

export interface FieldProps {
  readonly draft: Draft
  readonly faults: Faults
  readonly ground: Ground
  readonly onChange: ChangeDraft
}
