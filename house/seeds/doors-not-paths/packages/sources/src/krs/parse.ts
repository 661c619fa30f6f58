import type { Day } from '../../../core/src/kit/day.ts'

export type Period = Day
