/** The sheet of a plan as an office would fill it in: cells are set by the head of their column. */
import { readXlsx, writeXlsx } from 'hucre/xlsx'

/** `row` as the spreadsheet counts; the others by head. */
export type Edit = Readonly<Record<string, string | number>> & { readonly row: number }

const HEAD_ROW = 2

export async function editedSheet(bytes: Uint8Array, edits: readonly Edit[]): Promise<Uint8Array> {
  const book = await readXlsx(bytes)
  const [sheet] = book.sheets
  if (sheet === undefined) throw new Error('no sheet')
  const heads = (sheet.rows[HEAD_ROW] ?? []).map(String)
  const rows = sheet.rows.map((row) => [...row])
  for (const { row, ...cells } of edits) {
    rows[row - 1] ??= heads.map(() => null)
    for (const [head, value] of Object.entries(cells)) {
      const at = heads.indexOf(head)
      if (at === -1) throw new Error(`no column ${head}`)
      const own = rows[row - 1]
      if (own !== undefined) own[at] = value
    }
  }
  return writeXlsx({ sheets: [{ name: 'Rencana', rows }] })
}
