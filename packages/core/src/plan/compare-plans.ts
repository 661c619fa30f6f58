/**
 * What is another in a later version of a plan than in the one before: activities that came, went, or say something else, field by field.
 */
import { canonicalJson, type Json } from '../kit/canonical-json.ts'
import type { PlanContent, PlannedActivity } from './plan-content.ts'

export type ChangedField = Exclude<keyof PlannedActivity, 'id'> | 'lokus'

export interface PlanChange {
  readonly kind: 'baru' | 'hilang' | 'berubah'
  readonly id: string
  readonly title: string
  /** Empty unless it changed. */
  readonly fields: readonly ChangedField[]
  readonly before: PlannedActivity | null
  readonly after: PlannedActivity | null
}

const text = (value: unknown): string => canonicalJson(value as Json)

function changedFields(before: PlannedActivity, after: PlannedActivity, isOtherLokus: boolean): ChangedField[] {
  const keys = (Object.keys(after) as (keyof PlannedActivity)[]).filter((key) => key !== 'id')
  const fields: ChangedField[] = keys.filter((key): key is Exclude<keyof PlannedActivity, 'id'> => text(before[key]) !== text(after[key]))
  const isPlacedAnew = isOtherLokus && before.placing === 'lokus' && after.placing === 'lokus'
  return isPlacedAnew ? [...fields, 'lokus'] : fields
}

/** An empty list = the same plan. */
export function comparePlans(before: PlanContent, after: PlanContent): PlanChange[] {
  const old = new Map(before.activities.map((activity) => [activity.id, activity]))
  const now = new Map(after.activities.map((activity) => [activity.id, activity]))
  const isOtherLokus = text(before.lokus) !== text(after.lokus)
  const came = after.activities.flatMap((activity): PlanChange[] => {
    const earlier = old.get(activity.id)
    const { id, title } = activity
    if (earlier === undefined) return [{ kind: 'baru', id, title, fields: [], before: null, after: activity }]
    const fields = changedFields(earlier, activity, isOtherLokus)
    return fields.length === 0 ? [] : [{ kind: 'berubah', id, title, fields, before: earlier, after: activity }]
  })
  const gone = before.activities
    .filter(({ id }) => !now.has(id))
    .map((activity): PlanChange => ({ kind: 'hilang', id: activity.id, title: activity.title, fields: [], before: activity, after: null }))
  return [...came, ...gone]
}
