/**
 * Which kind of file this is, and why: from the first rows of its sheets, by the headings that they name. A list of persons is looked for first, so
 * that it is never taken for a recap that shares a few of its words; among the rest the kind that names most columns wins.
 */
import { FILE_KINDS, type FileKind } from '@konvergen/core/intake/kinds.ts'
import { detectEppgbmList, detectSource } from '../detect.ts'
import { classifyRecapHeading } from '../eppgbm-recap/columns.ts'
import { LEAST_RECAP_COLUMNS } from '../eppgbm-recap/parse.ts'
import { classifyKrsHeading } from '../krs-recap/columns.ts'
import { LEAST_KRS_COLUMNS } from '../krs-recap/parse.ts'
import { chooseSheet } from '../table/choose-sheet.ts'
import type { Sheet } from '../workbook/sheet.ts'
import type { KindMatch } from './figure-entry.ts'
import { FIGURE_KINDS, type FigureKindName } from './figure-kinds.ts'
import { RECORD_KINDS, type RecordKindName } from './record-kinds.ts'

export interface Recognised {
  readonly kind: FileKind
  /** Headings that say so, as written: for "read as … because it has the columns …". */
  readonly headings: readonly string[]
}

/** `tops`: the sheets, or their first rows. null when it is no kind that is known. */
export function recognise(tops: readonly Sheet[], file: string): Recognised | null {
  const matches = new Map<FileKind, KindMatch>()
  // First, so that it wins where another kind names just as many columns.
  const recap = recapMatch(tops, file)
  if (recap !== null) matches.set(recap.kind, recap)
  const visible = tops.filter(({ hidden }) => !hidden)
  const looked = visible.length > 0 ? visible : tops
  for (const kind of Object.keys(RECORD_KINDS) as RecordKindName[]) {
    const found = looked.map((sheet) => RECORD_KINDS[kind].match(sheet, file)).find((match) => match !== null)
    if (found !== undefined) matches.set(kind, found)
  }
  for (const kind of Object.keys(FIGURE_KINDS) as FigureKindName[]) {
    const found = FIGURE_KINDS[kind].match(looked, file)
    if (found !== null) matches.set(kind, found)
  }
  if (detectEppgbmList(looked) !== null && recap === null) matches.set('eppgbm-list', { headings: [] })
  return best(matches)
}

function recapMatch(tops: readonly Sheet[], file: string): Recognised | null {
  const detected = detectSource(tops, file)
  if (detected.kind === 'unknown') return null
  const chosen =
    detected.kind === 'krs-recap'
      ? chooseSheet(tops, file, classifyKrsHeading, 'nama', LEAST_KRS_COLUMNS)
      : chooseSheet(tops, file, classifyRecapHeading, 'nama', LEAST_RECAP_COLUMNS)
  return chosen === null ? null : { kind: detected.kind, headings: headingsOf(chosen.header) }
}

const headingsOf = ({ columns, texts }: { columns: ReadonlyMap<string, number>; texts: ReadonlyMap<number, string> }): string[] =>
  [...columns.values()].map((column) => texts.get(column) ?? '')

/** Whoever read a list of persons as something else would let names through. */
function best(matches: ReadonlyMap<FileKind, KindMatch>): Recognised | null {
  const ranked = [...matches].toSorted(([a, one], [b, other]) => {
    const persons = Number(FILE_KINDS[b].personal) - Number(FILE_KINDS[a].personal)
    return persons !== 0 ? persons : other.headings.length - one.headings.length
  })
  const [first] = ranked
  return first === undefined ? null : { kind: first[0], headings: first[1].headings }
}
