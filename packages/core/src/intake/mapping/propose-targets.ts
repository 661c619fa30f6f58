/**
 * What each column of a sheet probably holds, and why: proposed, never taken without somebody who looked. A number goes to one column at most; where two
 * indicators fit a heading about equally, it stays open with both named.
 */
import type { AskedThing } from '../../indicators/asked-thing.ts'
import { type HeadingWords, headingWords, likeness, wordWeights } from './heading-words.ts'
import { isNoCount, type JudgedColumn } from './judge-column.ts'
import type { KnownColumn } from './known-columns.ts'
import { isFlagUnit } from './read-flag.ts'
import { isSummed, NOTHING, numberTarget, type PlaceTarget, type Target, wholeOf } from './target.ts'

/** - `kode`: the heading bears the code; `nama`: its words; `isi`: what stands in it; `jenis`: the file is of a known kind;
 *  - `persen`: it holds percentages, which are reckoned here; `rupiah`: money; `ragu`: several fit; `kosong`: nothing fits. */
export const PROPOSAL_REASONS = ['kode', 'nama', 'isi', 'jenis', 'persen', 'rupiah', 'ragu', 'kosong'] as const
export type ProposalReason = (typeof PROPOSAL_REASONS)[number]

/** A number that may be chosen, with every text that people call it by. */
export interface NamedThing extends Pick<AskedThing, 'code' | 'part' | 'unit'> {
  readonly texts: readonly string[]
  /** Code in another system; null = none. */
  readonly external: string | null
}

export interface ColumnToPropose extends JudgedColumn {
  /** Levels of the heading, top first. */
  readonly path: readonly string[]
  /** Found by heading and content before: the area's columns. */
  readonly place: PlaceTarget | null
  readonly known: KnownColumn | null
}

export interface Proposal {
  readonly target: Target
  readonly reason: ProposalReason
  /** Numbers that fit, the best first; also those that were not proposed. */
  readonly fitting: readonly Target[]
}

/** Below this a heading and a name share too little. */
const LEAST = 0.6
/** Two names this near to each other leave it open. */
const APART = 0.06
const LISTED = 3
const CODE = /(?:^|[^A-Z0-9])\[?([A-Z]\d{2,3})(?:[ /_-]?(NILAI|PENYEBUT|NUM|DEN|PEMBILANG))?\]?(?:[^A-Z0-9]|$)/

interface Fit {
  readonly target: Target
  readonly score: number
}

const EXTERNAL = /^(\S+?)(?: (num|den))?$/

function byCode(path: readonly string[], things: readonly NamedThing[]): Target | null {
  const text = path.join(' ')
  const [, element, share] = EXTERNAL.exec(text) ?? []
  const other = things.find(
    ({ external, part }) => external !== null && external === element && part === (share === 'den' ? 'penyebut' : 'nilai'),
  )
  if (other !== undefined) return numberTarget(other.code, other.part)
  const [, code, word] = CODE.exec(text.toUpperCase()) ?? []
  if (code === undefined) return null
  const part = word === 'PENYEBUT' || word === 'DEN' ? 'penyebut' : 'nilai'
  const found = things.find((thing) => thing.code === code && thing.part === part)
  return found === undefined ? null : numberTarget(found.code, found.part)
}

interface Vocabulary {
  readonly things: readonly { readonly target: Target; readonly isFlag: boolean; readonly texts: readonly HeadingWords[] }[]
  readonly weight: (word: string) => number
}

function vocabularyOf(things: readonly NamedThing[]): Vocabulary {
  const worded = things.map(({ code, part, unit, texts }) => ({
    target: numberTarget(code, part),
    isFlag: isFlagUnit(unit),
    texts: texts.map(headingWords),
  }))
  return { things: worded, weight: wordWeights(worded.flatMap(({ texts }) => texts)) }
}

/** The whole heading and its last level alone are both tried: a group above may only be a title. */
function fitsOf({ path, content }: ColumnToPropose, { things, weight }: Vocabulary): Fit[] {
  const headings = [headingWords(path.join(' ')), headingWords(path.at(-1) ?? '')].filter(({ words }) => words.size > 0)
  return things
    .filter(({ isFlag }) => isFlag || content !== 'ya-tidak')
    .map(({ target, texts }) => ({
      target,
      score: Math.max(0, ...headings.flatMap((heading) => texts.map((text) => likeness(heading, text, weight)))),
    }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => (a.score === b.score ? Number(a.target > b.target) - Number(a.target < b.target) : b.score - a.score))
}

function without(column: ColumnToPropose): Proposal | null {
  if (column.place !== null) return { target: column.place, reason: 'isi', fitting: [] }
  if (column.unit === 'rupiah') return { target: NOTHING, reason: 'rupiah', fitting: [] }
  if (isNoCount(column)) return { target: NOTHING, reason: 'persen', fitting: [] }
  if (column.content === 'teks' || column.content === 'kosong') return { target: NOTHING, reason: 'kosong', fitting: [] }
  return null
}

function propose(column: ColumnToPropose, things: readonly NamedThing[], vocabulary: Vocabulary): Proposal & { readonly score: number } {
  const settled = without(column)
  if (settled !== null) return { ...settled, score: 0 }
  const coded = byCode(column.path, things)
  if (coded !== null) return { target: coded, reason: 'kode', fitting: [coded], score: 3 }
  const { known } = column
  if (known !== null) {
    const may = things.some(({ code, part }) => known.target !== null && numberTarget(code, part) === wholeOf(known.target))
    return { target: may && known.target !== null ? known.target : NOTHING, reason: 'jenis', fitting: [], score: 2 }
  }
  const fits = fitsOf(column, vocabulary)
  const fitting = fits.slice(0, LISTED).map(({ target }) => target)
  const [best, second] = fits
  if (best === undefined) return { target: NOTHING, reason: 'kosong', fitting, score: 0 }
  const isClear = second === undefined || best.score - second.score >= APART
  return isClear
    ? { target: best.target, reason: 'nama', fitting, score: best.score }
    : { target: NOTHING, reason: 'ragu', fitting, score: 0 }
}

/** Parallel to the columns. A number that two columns fit equally well stays open at both: the order of the columns changes nothing. */
export function proposeTargets(columns: readonly ColumnToPropose[], things: readonly NamedThing[]): readonly Proposal[] {
  const vocabulary = vocabularyOf(things)
  const proposed = columns.map((column) => propose(column, things, vocabulary))
  const bids = Map.groupBy(
    proposed.filter(({ target, score }) => target !== NOTHING && score > 0),
    ({ target }) => target,
  )
  return proposed.map(({ score, ...proposal }) => {
    const others = bids.get(proposal.target) ?? []
    const outbid = score > 0 && !isSummed(proposal.target) && others.filter((other) => other.score >= score).length > 1
    return outbid ? { ...proposal, target: NOTHING, reason: 'ragu' as const } : proposal
  })
}
