/** How far a form has come: cells answered of all that are asked, cells that wait to be kept, cells that cannot be. */
import { useDeferredValue, useMemo } from 'react'
import { entriesOf } from './arrange-cells.ts'
import type { Sheet } from './arrange-form.ts'
import { filledOf } from './arrange-totals.ts'
import type { Entry } from './use-entry.ts'

export function useCounts(sheets: readonly Sheet[], { book, draft }: Entry) {
  // What is typed next does not wait until thousands of cells are counted.
  const late = useDeferredValue(draft)
  const filled = useMemo(() => filledOf(sheets, book, late), [sheets, book, late])
  const columns = sheets.flatMap((sheet) => sheet.columns)
  const ready = entriesOf(columns, draft).length
  const wrong = [...draft.values()].filter(({ kind }) => kind === 'salah').length
  return { ...filled, ready, wrong }
}
