import { TABLE } from '../../parts/index.ts'

export const PAGE = TABLE
