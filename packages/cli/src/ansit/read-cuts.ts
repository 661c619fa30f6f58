/**
 * `--potong median` or `--potong PREVALENSI,KASUS`: where high begins. A prevalence may be written with a decimal comma: `21,5,20`, `21.5,20`
 * and `21,5;20` all mean 21.5 % and 20 children.
 */
export type Cuts = { readonly prevalence: number; readonly cases: number } | 'median'

/** null when the text is neither. */
export function readCuts(text: string): Cuts | null {
  if (text === 'median') return 'median'
  const match = /^(\d{1,3}(?:[.,]\d+)?)\s*%?\s*[;,]\s*(\d+)$/.exec(text.trim())
  if (match === null) return null
  const prevalence = Number(match[1]?.replace(',', '.'))
  return prevalence <= 100 ? { prevalence, cases: Number(match[2]) } : null
}
