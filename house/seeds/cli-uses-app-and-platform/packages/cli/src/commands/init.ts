import { TABLE } from '@konvergen/server/capabilities/wilayah/store.ts'

export const first = TABLE
