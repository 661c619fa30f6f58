/** How a version's state is coloured; the word says it. */
import type { PlanState } from '@konvergen/core/plan/plan-step.ts'
import type { TagTone } from '../../parts/tags.tsx'

export const STATE_TONES: Readonly<Record<PlanState, TagTone>> = {
  diajukan: 'caution',
  diverifikasi: 'outline',
  dikembalikan: 'attention',
  final: 'good',
}
