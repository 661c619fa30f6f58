import { TABLE } from '../pages/situation/table.ts'

export const FALLBACK = TABLE
