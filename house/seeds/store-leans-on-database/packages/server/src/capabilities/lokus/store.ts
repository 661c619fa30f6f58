import { now } from '../../platform/clock.ts'

export const writtenAt = now
