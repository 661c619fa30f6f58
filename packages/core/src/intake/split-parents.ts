/**
 * Father and mother out of the one cell in which the export keeps them: `AYAH / IBU`. A single name is taken as the mother's, by whom a
 * village knows a child.
 */

export interface Parents {
  readonly ayah: string | null
  readonly ibu: string | null
}

export type ParentOrder = 'ayah-dulu' | 'ibu-dulu'

/** A comma also stands before a degree: `SITI AMINAH, S.Pd`, `BUDI, SKM`. */
const DEGREE = /^(?:(?:[A-Za-z]{1,5}\.\s*)+[A-Za-z]{0,5}|SKM|SH|SE|ST|SPD|SAG|SKEP|SST|AMD|AMK|MM|MSI|MPD)\.?$/i

export function splitParents(text: string | null, order: ParentOrder): Parents {
  const whole = nameOf(text ?? '')
  if (whole === null) return { ayah: null, ibu: null }
  const parts = whole.includes('/') ? cutOnce(whole, '/') : cutAtComma(whole)
  if (parts === null) return { ayah: null, ibu: whole }
  const [first, second] = parts
  return order === 'ayah-dulu' ? { ayah: nameOf(first), ibu: nameOf(second) } : { ayah: nameOf(second), ibu: nameOf(first) }
}

/** Words with single spaces between them. */
const IS_TIDY = /^\S+(?: \S+)*$/

/** True for blanks, dashes and other signs that stand for nothing. */
export function saysNothing(text: string): boolean {
  return /^[\s\-–—./,]*$/.test(text)
}

/** A name with single spaces; null when the cell says nothing. */
export function nameOf(text: string): string | null {
  if (saysNothing(text)) return null
  // Most texts are as they should be already.
  return IS_TIDY.test(text) ? text : text.replace(/\s+/g, ' ').trim()
}

function cutOnce(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign)
  return [text.slice(0, at), text.slice(at + 1)]
}

/** At the first comma behind which a name follows and not a degree; null when there is none. */
function cutAtComma(text: string): readonly [string, string] | null {
  for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
    const next = text.indexOf(',', at + 1)
    const piece = text.slice(at + 1, next === -1 ? undefined : next).trim()
    if (piece !== '' && !DEGREE.test(piece)) return [text.slice(0, at), text.slice(at + 1)]
  }
  return null
}
