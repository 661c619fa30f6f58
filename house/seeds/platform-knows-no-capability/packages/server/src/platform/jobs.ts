import { TABLE } from '../capabilities/wilayah/store.ts'

export const FIRST = TABLE
