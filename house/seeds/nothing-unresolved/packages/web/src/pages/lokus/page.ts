import { TABLE } from '../../parts/tabel.ts'

export const PAGE = TABLE
