/**
 * An Indonesian name as the words that tell its bearer: without titles, degrees, patronymics and the ways of writing one word. Many have one name
 * only, and no surname; the order of words is not kept by everyone. The lists are from memory and unverified; a word that is missing here costs
 * a level of agreement, never a person.
 */

/** Before a name: haj, academic and household titles, "the late", "child of". */
const TITLES = new Set(
  'H HJ HAJI HAJJAH KH DRS DRA DR IR PROF NY NYONYA NN TN TUAN IBU BU BAPAK BPK PAK AN ANAK ALM ALMH ALMARHUM ALMARHUMAH'.split(' '),
)
/** Behind a name, after a comma or with points inside. */
const DEGREES = new Set(
  'SPD SE SH SKM SKEP SKOM SSOS SSI SAG SP ST STR AMK AMD AMDKEB AMKEB NS MPD MSI MM MKES MH BA SPDI STP SIP SPT'.split(' '),
)
/** What follows is the father's name. */
const PATRONYMICS = new Set(['BIN', 'BINTI', 'BINTE', 'BT', 'BTI'])
const SPELLINGS: Readonly<Record<string, string>> = {
  ...spelled(
    'MUHAMMAD',
    'M MUH MOH MHD MOHD MOCH MUCH MUHD MUHAMAD MOHAMAD MOHAMMAD MOHAMMED MUHAMMED MUCHAMAD MOCHAMAD MUCHAMMAD MOCHAMMAD',
  ),
  ...spelled('SITI', 'ST STI SITTI SITY'),
  ...spelled('NUR', 'NOER NOOR NUUR NURUL'),
  ...spelled('ABDUL', 'ABD ABDOEL ABDL'),
  ...spelled('AHMAD', 'ACHMAD AKHMAD AHMD'),
}
/** Often written together with the next word: NURHAYATI, SITIAMINAH, ABDULRAHMAN. */
const JOINED = /^(NURUL|NUR|SITI|ABDUL|ABDUR)([A-Z]{4,})$/
const PLACEHOLDER = /^\s*(?:by|bayi|baby|anak)\b\.?\s*(?:ny|nyonya|ibu|dari)\b\.?\s*/i
/** A newborn that has no name and no mother in it. */
const NAMELESS = /^\s*(?:by|bayi|baby|anak|belum ada nama|belum bernama|tanpa nama|xx+|n\.?n)\b[\s.]*(?:\d*|laki|perempuan|lk|pr)[\s.]*$/i
/** Ways of writing from before 1972 are read only in names that show one of them: J is Y there, and J everywhere else. */
const OLD_SPELLING = /OE|DJ|TJ/

function spelled(word: string, ways: string): Record<string, string> {
  return Object.fromEntries(ways.split(' ').map((way) => [way, word]))
}

function modern(name: string): string {
  if (!OLD_SPELLING.test(name)) return name
  return name
    .replaceAll('OE', 'U')
    .replaceAll('TJ', 'C')
    .replaceAll('SJ', 'SY')
    .replaceAll('NJ', 'NY')
    .replace(/(?<!D)J/g, 'Y')
    .replaceAll('DJ', 'J')
    .replaceAll('CH', 'KH')
}

/** Letters of the name and what parts its words; marks on letters and apostrophes fall away. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´"]/gu, '')
    .toUpperCase()
}

/** `Hj. St. Noerhajati binti Umar, S.Pd` → NUR, HAYATI, SITI (sorted); empty for blank texts, and for placeholders. */
export function nameWords(text: string): string[] {
  if (NAMELESS.test(text) || PLACEHOLDER.test(text)) return []
  const [name = '', ...behind] = letters(text).split(',')
  const kept = [name, ...behind.filter((part) => !isDegree(part))].join(' ')
  const words: string[] = []
  for (const raw of kept.split(/\s+/)) {
    if (DEGREES.has(raw.replaceAll('.', '')) && raw.includes('.') && words.length > 0) continue
    for (const part of raw.split(/[^\p{L}]+/u)) {
      if (part === '' || TITLES.has(part)) continue
      if (PATRONYMICS.has(part) && words.length > 0) return finish(words)
      words.push(part)
    }
  }
  return finish(words)
}

const isDegree = (part: string): boolean => /\./.test(part) || DEGREES.has(part.replace(/[\s.]/g, ''))

function finish(words: readonly string[]): string[] {
  const found = modern(words.join(' '))
    .split(' ')
    .flatMap((word, place) => spell(word, place))
  // An initial tells nothing beside whole words.
  const whole = found.filter((word) => word.length > 1)
  return (whole.length > 0 ? whole : found).filter((word) => word !== '').toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

function spell(word: string, place: number): string[] {
  // M alone is Muhammad in front, and an initial elsewhere.
  if (word === 'M' && place > 0) return [word]
  const [, first = '', rest = ''] = JOINED.exec(word) ?? []
  if (rest !== '') return [first === 'ABDUR' ? 'ABDUL' : first === 'NURUL' ? 'NUR' : first, rest]
  return [SPELLINGS[word] ?? word]
}

/** The mother in a newborn's placeholder: `By. Ny. Siti Aminah` → `Siti Aminah`; null where the text is a name. */
export function motherInPlaceholder(text: string): string | null {
  const found = PLACEHOLDER.exec(text)
  const mother = found === null ? '' : text.slice(found[0].length).trim()
  return mother === '' ? null : mother
}
