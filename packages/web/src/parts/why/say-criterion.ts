/** A criterion's figure in its own unit: cases as a count, access as an index, all others in percent. */
import type { CriterionKey } from '@konvergen/core/lokus/method.ts'
import type { Say } from '../../text/say.ts'

export function sayCriterion(key: CriterionKey, value: number | null, say: Say): string {
  if (key === 'kasus') return say.number(value)
  return key === 'akses' ? say.number(value, 3) : say.percent(value)
}
