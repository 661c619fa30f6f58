/**
 * Columns that split a count under a group heading: `Stunting` over `L | P | Jml`, `Diukur` over `0-23 | 0-59`. Only the sub-column that is
 * the whole may stand for the count. Where none says that it is, the count is not taken at all: a part in its place would be a wrong number
 * that nobody sees.
 */

export interface SplitColumn<Key extends string> {
  readonly key: Key
  /** The columns under the group heading, from 0. */
  readonly columns: readonly number[]
  /** Their own headings, as written. */
  readonly names: readonly string[]
}

export interface SubColumns<Key extends string> {
  /** Counts whose whole was found among sub-columns. */
  readonly wholes: ReadonlyMap<Key, number>
  /** Counts of which only parts were found. */
  readonly split: readonly SplitColumn<Key>[]
}

export interface HeadingPath {
  readonly column: number
  /** Heading texts from top to bottom. */
  readonly texts: readonly string[]
  /** The same, normalised. */
  readonly levels: readonly string[]
}

const WHOLE =
  /^(?:(?:JUMLAH|JML|TOTAL|SEMUA|SELURUHNYA|BALITA|L ?P|L\/P|P ?L|LK PR|LAKI LAKI(?: DAN|\/| )? ?PEREMPUAN|(?:0 )?0 59(?: BULAN| BLN)?)(?: |$))+$/
const PART = /^(?:L|P|LK|PR|LAKI(?: LAKI)?|PEREMPUAN|PRIA|WANITA|BADUTA|BAYI|\d{1,2} \d{1,2}(?: BULAN| BLN| TAHUN| THN)?)$/

/** Text that can head a sub-column: not a number of a data row, but a year may. */
function isHeadingText(text: string): boolean {
  return /[A-Za-z]/.test(text) || /^20\d\d$/.test(text) || /^\d+ *[-–+] *\d+$/.test(text)
}

interface SubColumn<Key extends string> {
  readonly path: HeadingPath
  readonly key: Key
  /** Which part of the count it is: the levels that do not name the count. */
  readonly part: readonly [from: number, to: number]
  /** The count is named above the parts (`Stunting` over `L`), not below them (`Februari` over `Stunting`). */
  readonly countAbove: boolean
}

type Meaning<Key extends string> = (levels: readonly string[]) => Key | null

function subColumnOf<Key extends string>(path: HeadingPath, meaning: Meaning<Key>): SubColumn<Key> | null {
  const { levels } = path
  for (let depth = levels.length - 1; depth >= 1; depth--) {
    const key = meaning(levels.slice(0, depth))
    if (key !== null) return isHeadingText(path.texts.at(-1) ?? '') ? { path, key, part: [depth, levels.length], countAbove: true } : null
  }
  for (let depth = 1; depth < levels.length; depth++) {
    const key = meaning(levels.slice(depth))
    if (key !== null) return { path, key, part: [0, depth], countAbove: false }
  }
  return null
}

const partLevels = <Key extends string>({ path, part }: SubColumn<Key>): string => path.levels.slice(...part).join(' ')
const partName = <Key extends string>({ path, part }: SubColumn<Key>): string => path.texts.slice(...part).join(' > ')

/** `unknown`: columns whose whole path means nothing; `all`: every column; `known`: what has a column already. */
export function settleSubColumns<Key extends string>(
  unknown: readonly HeadingPath[],
  all: readonly HeadingPath[],
  known: ReadonlyMap<Key, number>,
  meaning: Meaning<Key>,
): SubColumns<Key> {
  const groups = new Map<Key, SubColumn<Key>[]>()
  for (const path of unknown) {
    const sub = subColumnOf(path, meaning)
    if (sub !== null && !known.has(sub.key)) groups.set(sub.key, [...(groups.get(sub.key) ?? []), sub])
  }
  const wholes = new Map<Key, number>()
  const split: SplitColumn<Key>[] = []
  for (const [key, subs] of groups) {
    // One heading under some text is a title over the table, not a part.
    if (subs.every(({ countAbove }) => !countAbove) && new Set(subs.map(partLevels)).size < 2) continue
    const whole = subs.find((sub) => WHOLE.test(partLevels(sub))) ?? onlyOne(subs, all)
    if (whole !== undefined) wholes.set(key, whole.path.column)
    else split.push({ key, columns: subs.map(({ path }) => path.column), names: subs.map(partName) })
  }
  return { wholes, split }
}

/** A single sub-column (a unit, a letter) is the count itself, unless it says that it is a part. Percentages beside it do not count. */
function onlyOne<Key extends string>(subs: readonly SubColumn<Key>[], all: readonly HeadingPath[]): SubColumn<Key> | undefined {
  const [only] = subs
  if (only === undefined || subs.length > 1 || PART.test(partLevels(only))) return undefined
  const above = only.path.levels.slice(0, only.part[0])
  const inGroup = all.filter(({ levels }) => above.every((level, index) => levels[index] === level))
  return inGroup.filter(({ levels }) => !levels.join(' ').includes('PERSEN')).length === 1 ? only : undefined
}
