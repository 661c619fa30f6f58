/**
 * What is said about areas, their boundaries and the offices of a district.
 */
import { BOUNDARY_TEXTS } from './boundaries.ts'
import { OPD_TEXTS } from './opd.ts'
import { WILAYAH_TEXTS } from './wilayah.ts'

export const AREA_AND_OFFICE_TEXTS = { ...WILAYAH_TEXTS, ...BOUNDARY_TEXTS, ...OPD_TEXTS } as const
