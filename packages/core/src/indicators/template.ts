/**
 * The words by which a template (an office's sheet of a period) is known again when it comes back: whose it is, in its first row, and what each column holds, in
 * a row of codes. Rows may have been sorted, columns renamed, the file saved as something else: these words stay.
 */
import { PARTS, type Part } from './asked-thing.ts'

export interface TemplateOwner {
  readonly kab: string
  readonly period: string
  /** Id of the office; null = the secretariat. */
  readonly office: string | null
}

const BEGINNING = 'Templat Konvergen 1'
const SECRETARIAT = 'sekretariat'
const OWNER = /Templat Konvergen 1 \| (\d{2}\.\d{2}) \| (\d{4}(?:-\w{2})?) \| (sekretariat|[\da-f-]{36})/

export function ownerLine({ kab, period, office }: TemplateOwner): string {
  return `${BEGINNING} | ${kab} | ${period} | ${office ?? SECRETARIAT}`
}

/** null = no such line in this text. */
export function ownerOfLine(text: string): TemplateOwner | null {
  const found = OWNER.exec(text)
  if (found === null) return null
  const [, kab = '', period = '', office = ''] = found
  return { kab, period, office: office === SECRETARIAT ? null : office }
}

/** Stands over the codes of the areas. */
export const AREA_TOKEN = 'kode-wilayah'

/** `[E24]`, `[S24/penyebut]`: what is to be filled in below. */
export function columnToken(code: string, part: Part): string {
  return part === 'nilai' ? `[${code}]` : `[${code}/${part}]`
}

/** null = not such a word; columns beside (the governed number, the period before) bear none. */
export function columnOfToken(text: string): { readonly code: string; readonly part: Part } | null {
  const found = /^\[([A-Z]\d{2,3})(?:\/(\w+))?\]$/.exec(text.trim())
  if (found === null) return null
  const part = PARTS.find((each) => each === (found[2] ?? 'nilai'))
  return part === undefined ? null : { code: found[1] ?? '', part }
}
