/**
 * Marks in lists: `V` as BKKBN's list of families prints it, the ticks that programs make of it, and the ya/tidak of a survey. A blank or a dash
 * is neither: in a list of marks it means "not marked", which is for whoever reads the list to take as "no".
 */
const YES = /^(?:V|√|✓|✔|☑|YA|YES|Y|ADA|1|TRUE)$/
const NO = /^(?:TIDAK(?: ADA)?|TDK|NO|N|T|0|FALSE|BUKAN|TIDAK MEMILIKI)$/
const NOTHING = /^[-–—]*$/

/** null = nothing stands there; undefined = something that is neither. */
export function readMark(text: string | null): boolean | null | undefined {
  const clean = (text ?? '').replace(/\s+/g, ' ').trim().toUpperCase()
  if (NOTHING.test(clean)) return null
  if (YES.test(clean) || /^YA\b/.test(clean)) return true
  if (NO.test(clean) || /^TIDAK\b/.test(clean)) return false
  return undefined
}

/** Numbers 1 to 9 at the head of each choice, parted by `;`, `,`, `|` or a new line; null = nothing; undefined = no choice can be read. */
export function readChoices(text: string | null): readonly number[] | null | undefined {
  const clean = (text ?? '').trim()
  if (NOTHING.test(clean)) return null
  const heads = [...clean.matchAll(/(?:^|[;,|\n]|\bdan\b)\s*([1-9])(?=$|[\s.):;,|])/gi)].map(([, digit]) => Number(digit))
  return heads.length === 0 ? undefined : [...new Set(heads)].toSorted((a, b) => a - b)
}
