/**
 * The way of a plan's version: an office hands it in, the secretariat verifies it or gives it back, then it is made final. Who wrote takes none of the later steps.
 */
export const PLAN_STEPS = ['verifikasi', 'kembalikan', 'tetapkan'] as const
export type PlanStep = (typeof PLAN_STEPS)[number]

export const PLAN_STATES = ['diajukan', 'diverifikasi', 'dikembalikan', 'final'] as const
export type PlanState = (typeof PLAN_STATES)[number]

const FROM: Readonly<Record<PlanStep, readonly PlanState[]>> = {
  verifikasi: ['diajukan'],
  kembalikan: ['diajukan', 'diverifikasi'],
  tetapkan: ['diverifikasi'],
}
const INTO: Readonly<Record<PlanStep, PlanState>> = { verifikasi: 'diverifikasi', kembalikan: 'dikembalikan', tetapkan: 'final' }

export function stateAfter(steps: readonly PlanStep[]): PlanState {
  const last = steps.at(-1)
  return last === undefined ? 'diajukan' : INTO[last]
}

export function planStepFault(step: PlanStep, state: PlanState, reason: string | null): 'keadaan' | 'tanpa-alasan' | null {
  if (!FROM[step].includes(state)) return 'keadaan'
  return step === 'kembalikan' && reason === null ? 'tanpa-alasan' : null
}

/** While one is on its way no other is handed in. */
export function isOnItsWay(state: PlanState): boolean {
  return state === 'diajukan' || state === 'diverifikasi'
}
