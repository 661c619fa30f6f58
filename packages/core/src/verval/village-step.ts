/**
 * The way of a village through a round: its families are looked at, the village signs, the camat verifies or gives back, the district freezes. Reopening what
 * is signed needs a reason.
 */
export const VILLAGE_STATES = ['menunggu', 'dikerjakan', 'ditandatangani', 'diverifikasi'] as const
export type VillageState = (typeof VILLAGE_STATES)[number]

export const VILLAGE_STEPS = ['tandatangan', 'verifikasi', 'kembalikan', 'buka'] as const
export type VillageStep = (typeof VILLAGE_STEPS)[number]

/** Why a step cannot be taken. */
export type StepFault = 'keadaan' | 'belum-selesai' | 'tanpa-alasan'

const FROM: Readonly<Record<VillageStep, readonly VillageState[]>> = {
  tandatangan: ['menunggu', 'dikerjakan'],
  verifikasi: ['ditandatangani'],
  kembalikan: ['ditandatangani'],
  buka: ['ditandatangani', 'diverifikasi'],
}
const INTO: Readonly<Record<VillageStep, VillageState>> = {
  tandatangan: 'ditandatangani',
  verifikasi: 'diverifikasi',
  kembalikan: 'dikerjakan',
  buka: 'dikerjakan',
}
const NEEDS_REASON: ReadonlySet<VillageStep> = new Set(['kembalikan', 'buka'])

/** `waiting`: families of the village that nobody has looked at. */
export function takeStep(
  step: VillageStep,
  { state, waiting, reason }: { readonly state: VillageState; readonly waiting: number; readonly reason: string | null },
): { readonly state: VillageState } | { readonly fault: StepFault } {
  if (!FROM[step].includes(state)) return { fault: 'keadaan' }
  if (step === 'tandatangan' && waiting > 0) return { fault: 'belum-selesai' }
  if (NEEDS_REASON.has(step) && reason === null) return { fault: 'tanpa-alasan' }
  return { state: INTO[step] }
}

/** Families are looked at until the village has signed. */
export function takesChecks(state: VillageState): boolean {
  return state === 'menunggu' || state === 'dikerjakan'
}
