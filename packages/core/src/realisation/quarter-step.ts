/**
 * The way of a quarter of an office: it is handed in, the secretariat verifies it or gives it back; what was handed in is changed only after it was opened again, with a reason. Who
 * wrote or handed in verifies nothing.
 */
export const QUARTER_STEPS = ['serahkan', 'verifikasi', 'kembalikan', 'minta-buka', 'buka'] as const
export type QuarterStep = (typeof QUARTER_STEPS)[number]

/** `dibuka`: it was handed in once and is open again. */
export const QUARTER_STATES = ['terbuka', 'diserahkan', 'diverifikasi', 'dibuka'] as const
export type QuarterState = (typeof QUARTER_STATES)[number]

const FROM: Readonly<Record<QuarterStep, readonly QuarterState[]>> = {
  serahkan: ['terbuka', 'dibuka'],
  verifikasi: ['diserahkan'],
  kembalikan: ['diserahkan'],
  'minta-buka': ['diserahkan', 'diverifikasi'],
  buka: ['diserahkan', 'diverifikasi'],
}
const INTO: Readonly<Record<Exclude<QuarterStep, 'minta-buka'>, QuarterState>> = {
  serahkan: 'diserahkan',
  verifikasi: 'diverifikasi',
  kembalikan: 'dibuka',
  buka: 'dibuka',
}
const NEEDS_REASON: ReadonlySet<QuarterStep> = new Set(['kembalikan', 'minta-buka', 'buka'])

export interface QuarterStanding {
  readonly state: QuarterState
  /** Its office asks to open it again, and nobody has answered. */
  readonly asksToOpen: boolean
}

export function standAfter(steps: readonly QuarterStep[]): QuarterStanding {
  const last = steps.findLast((step) => step !== 'minta-buka')
  return { state: last === undefined ? 'terbuka' : INTO[last], asksToOpen: steps.at(-1) === 'minta-buka' }
}

export function mayBeWritten(state: QuarterState): boolean {
  return state === 'terbuka' || state === 'dibuka'
}

export function quarterStepFault(
  step: QuarterStep,
  { state, asksToOpen }: QuarterStanding,
  reason: string | null,
): 'keadaan' | 'tanpa-alasan' | null {
  if (!FROM[step].includes(state) || (step === 'minta-buka' && asksToOpen)) return 'keadaan'
  return NEEDS_REASON.has(step) && reason === null ? 'tanpa-alasan' : null
}
