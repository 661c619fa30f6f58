import { TABLE } from '../lokus/store.ts'

export const SHOWN = TABLE
