/**
 * What later capabilities may ask of verval: to begin a round, to enter what was found, and to take a village on its way; the demo district shows a running round by
 * the same acts as a real one.
 */
export { beginRound } from './begin-round.ts'
export { enterChecks } from './enter-checks.ts'
export { lookAtProgress } from './look-at-progress.ts'
export { signVillage, verifyVillage } from './step-village.ts'
