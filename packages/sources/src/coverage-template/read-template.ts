/**
 * A template that came back (`core/indicators/template.ts`): whose it is, and every cell that was filled in, found by the codes of its columns and areas. What a
 * cell says is not judged here. Columns that bear no code are the office's own or stand beside; rows without a code of an area are told.
 */
import type { Part } from '@konvergen/core/indicators/asked-thing.ts'
import { AREA_TOKEN, columnOfToken, ownerOfLine, type TemplateOwner } from '@konvergen/core/indicators/template.ts'
import { cellAddress } from '../workbook/address.ts'
import type { Sheet, SheetCell } from '../workbook/sheet.ts'

export interface TemplateCell {
  readonly code: string
  readonly part: Part
  readonly area: string
  /** As somebody would type it: a decimal sign is a comma. */
  readonly text: string
  /** `Desa!D7` */
  readonly cell: string
}

export interface ReadTemplate {
  readonly owner: TemplateOwner
  /** Filled cells; what is empty says nothing. */
  readonly cells: readonly TemplateCell[]
  /** Rows with something in them and no code of an area: added by hand. */
  readonly strangeRows: readonly { readonly cell: string; readonly text: string }[]
}

const AREA = /^\d{2}\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?$/
/** As deep as somebody may have pushed the heads down. */
const DEEPEST_HEAD = 30

/** A number that is stored as one has a point for its decimal sign; typed by hand it would be a comma. */
function textOf(cell: SheetCell | null | undefined): string {
  const text = cell?.text?.trim() ?? ''
  return cell?.kind === 'angka' ? text.replace('.', ',') : text
}

interface Heads {
  readonly row: number
  readonly area: number
  readonly columns: readonly { readonly at: number; readonly code: string; readonly part: Part }[]
}

/** null = a sheet of somebody's own. */
function headsOf({ rows }: Sheet): Heads | null {
  for (const [row, cells] of rows.slice(0, DEEPEST_HEAD).entries()) {
    const area = cells.findIndex((cell) => cell?.text?.trim() === AREA_TOKEN)
    if (area === -1) continue
    const columns = cells.flatMap((cell, at) => {
      const column = columnOfToken(cell?.text ?? '')
      return column === null ? [] : [{ at, ...column }]
    })
    return { row, area, columns }
  }
  return null
}

function ownerIn(sheets: readonly Sheet[]): TemplateOwner | null {
  for (const { rows } of sheets) {
    for (const cells of rows.slice(0, DEEPEST_HEAD)) {
      const owner = cells.map((cell) => ownerOfLine(cell?.text ?? '')).find((each) => each !== null)
      if (owner !== undefined) return owner
    }
  }
  return null
}

/** null = it is no template, or its row of codes was taken out. */
export function readTemplate(sheets: readonly Sheet[]): ReadTemplate | null {
  const owner = ownerIn(sheets)
  const headed = sheets.flatMap((sheet) => {
    const heads = headsOf(sheet)
    return heads === null ? [] : [{ sheet, heads }]
  })
  if (owner === null || headed.length === 0) return null
  const cells: TemplateCell[] = []
  const strangeRows: { cell: string; text: string }[] = []
  for (const { sheet, heads } of headed) {
    for (const [row, values] of sheet.rows.entries()) {
      if (row <= heads.row) continue
      const area = values[heads.area]?.text?.trim() ?? ''
      const filled = heads.columns.filter(({ at }) => textOf(values[at]) !== '')
      if (!AREA.test(area)) {
        const said = values.map(textOf).find((text) => text !== '')
        if (said !== undefined) strangeRows.push({ cell: `${sheet.name}!${cellAddress(row, heads.area)}`, text: said })
        continue
      }
      for (const { at, code, part } of filled)
        cells.push({ code, part, area, text: textOf(values[at]), cell: `${sheet.name}!${cellAddress(row, at)}` })
    }
  }
  return { owner, cells, strangeRows }
}
