export type Round = import('./day.ts').Day | null
