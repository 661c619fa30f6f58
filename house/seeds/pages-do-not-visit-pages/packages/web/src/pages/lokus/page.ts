import { TABLE } from '../situation/table.ts'

export const PAGE = TABLE
