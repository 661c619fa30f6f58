/** What stands around every chart. */
import type { Catalogue } from './text.ts'

export const CHART = {
  table: { id: 'Angkanya sebagai tabel', en: 'The figures as a table' },
  svg: { id: 'Unduh gambar (SVG)', en: 'Download picture (SVG)' },
} as const satisfies Catalogue
