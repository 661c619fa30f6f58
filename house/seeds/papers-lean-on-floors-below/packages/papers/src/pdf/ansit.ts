import type { KrsRow } from '@konvergen/sources/krs/parse.ts'

export type Line = KrsRow
