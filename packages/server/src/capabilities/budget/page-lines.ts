/**
 * A page of lines out of those that are at hand, with sums of the whole choice: the same that `readLinePage` reads.
 */
import type { BudgetLine, LinePage, PageChoice } from './line-store.ts'

const ownerOf = ({ office, village }: BudgetLine): string => office ?? village ?? ''

function asksFor({ owners, village, source, words = '' }: PageChoice): (line: BudgetLine) => boolean {
  const known = owners === undefined ? undefined : new Set(owners)
  const wanted = words.trim().toLowerCase()
  const holds = (text: string | null): boolean => text?.toLowerCase().includes(wanted) === true
  return (line) =>
    known?.has(ownerOf(line)) !== false &&
    (village === undefined || ownerOf(line) === village || line.places.includes(village)) &&
    (source === undefined || line.source === source) &&
    (wanted === '' || [line.title, line.code, line.codeNormal, line.account, line.placeText].some(holds))
}

interface Sum {
  readonly lines: number
  readonly rupiah: string | null
}

function sumOf(lines: readonly BudgetLine[]): Sum {
  let rupiah: bigint | null = null
  for (const line of lines) if (line.rupiah !== null) rupiah = (rupiah ?? 0n) + BigInt(line.rupiah)
  return { lines: lines.length, rupiah: rupiah === null ? null : String(rupiah) }
}

/** Most money first, what tells none last; then by name, no name last. */
function inOrder<Key extends string | null>(groups: ReadonlyMap<Key, readonly BudgetLine[]>): (readonly [Key, Sum])[] {
  return [...groups]
    .map(([key, lines]) => [key, sumOf(lines)] as const)
    .toSorted(([a, { rupiah: first }], [b, { rupiah: second }]) => {
      if (first !== second) return second === null || (first !== null && BigInt(first) > BigInt(second)) ? -1 : 1
      return b === null || (a !== null && a < b) ? -1 : 1
    })
}

/** `lines`: all that count of the stages and the year, in the order of owners and rows. */
export function pageOfLines(lines: readonly BudgetLine[], choice: PageChoice): LinePage {
  const chosen = lines.filter(asksFor(choice))
  return {
    count: chosen.length,
    total: sumOf(chosen).rupiah,
    untold: chosen.filter(({ rupiah }) => rupiah === null).length,
    owners: inOrder(Map.groupBy(chosen, ownerOf)).map(([owner, sum]) => ({ owner, ...sum })),
    sources: inOrder(Map.groupBy(chosen, ({ source }) => source)).map(([source, sum]) => ({ source, ...sum })),
    lines: chosen.slice(choice.offset, choice.offset + choice.limit),
  }
}
