import { openXlsx } from 'hucre'

export const open = openXlsx
