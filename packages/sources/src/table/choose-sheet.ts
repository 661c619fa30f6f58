/**
 * Which sheet of a workbook holds the recap: the one whose heading names most columns; a visible sheet before a hidden one.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Sheet } from '../workbook/sheet.ts'
import { type ClassifyHeading, findHeader, type Header } from './find-header.ts'

export interface ChosenSheet<Key extends string> {
  readonly sheet: Sheet
  readonly header: Header<Key>
  /** Says so when other sheets look like recaps too. */
  readonly issues: readonly Issue[]
}

/** null when no sheet has such a heading. */
export function chooseSheet<Key extends string>(
  sheets: readonly Sheet[],
  file: string,
  classify: ClassifyHeading<Key>,
  required: Key,
  least: number,
): ChosenSheet<Key> | null {
  const found = sheets.flatMap((sheet) => {
    const header = findHeader(sheet, classify, required, least)
    return header === null ? [] : [{ sheet, header }]
  })
  const visible = found.filter(({ sheet }) => !sheet.hidden)
  const candidates = visible.length > 0 ? visible : found
  const best = candidates.reduce<(typeof found)[number] | null>(
    (chosen, next) => (chosen === null || next.header.columns.size > chosen.header.columns.size ? next : chosen),
    null,
  )
  if (best === null) return null
  const others = found.filter(({ sheet }) => sheet !== best.sheet).map(({ sheet }) => sheet.name)
  const lain = others.join(', ')
  const issues = others.length === 0 ? [] : [issue('tabel.lembar-lain', { file, sheet: best.sheet.name }, null, { lain })]
  return { ...best, issues }
}
