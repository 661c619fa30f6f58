/**
 * One spelling for a village name as offices write it: so that `DESA PADANG TINGGI I`, `Padang-Tinggi 1` and `Pd. Tinggi I`'s longer form
 * meet. Only what cannot change which village is meant is folded here; everything doubtful is left to `match-name.ts`, which shows it.
 */

/** Words before a name that say what it is, not which; also `Desa/Kel.`. */
const KIND_WORD = /^(?:(?:DESA|DS|KELURAHAN|KEL)\s+(?:(?:DESA|DS|KELURAHAN|KEL)\s+)?|(?:NAGARI|GAMPONG|KAMPUNG ADAT)\s+)/

const ROMAN: Readonly<Record<string, string>> = {
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  VI: '6',
  VII: '7',
  VIII: '8',
  IX: '9',
  X: '10',
}

/** `SaruduII`: a numeral in capitals behind small letters. */
const JOINED_NUMERAL = /(?<=[a-z])([IVX]+)(?![a-zA-Z])/g

const WORDS: Readonly<Record<string, string>> = {
  SATU: '1',
  DUA: '2',
  TIGA: '3',
  EMPAT: '4',
  LIMA: '5',
  ENAM: '6',
  TUJUH: '7',
  DELAPAN: '8',
}

/** The name with a number in words behind it as a numeral: `Sarudu Dua`. Same text when there is none. */
export function withNumeral(text: string): string {
  return text.replace(/(\S\s+)([a-z]+)(?=\W*$)/i, (whole, before: string, word: string) => {
    const digits = WORDS[word.toUpperCase()]
    return digits === undefined ? whole : `${before}${digits}`
  })
}

/** Roman numerals become digits, but never the first word of a name (`V Koto` keeps its meaning either way; `I` alone is a name). */
function foldNumeral(word: string, index: number): string {
  if (index === 0) return word
  const digits = ROMAN[word]
  if (digits !== undefined) return digits
  return /^\d+$/.test(word) ? String(Number(word)) : word
}

/**
 * Upper-case ASCII letters and digits without spaces; kind words in front are dropped, roman numerals behind become digits.
 * `''` for a text without letters or digits.
 */
export function normaliseName(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(JOINED_NUMERAL, ' $1')
    .toUpperCase()
    .replace(/['’`‘]/g, '')
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()
  const withoutKind = plain.replace(KIND_WORD, '')
  return withoutKind.split(' ').map(foldNumeral).join('')
}

/** The name without what stands in brackets: `Kulu (Godang)` → `Kulu `. Same text when there are none. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
}
