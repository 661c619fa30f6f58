/**
 * When a line is the same line again. Of the same stage, year and office (village): the same code (its normal form, else as written), account, source (else as written) and title,
 * whatever its letters' case, signs and spaces. Money, volume, place and target may change: that is what revisions of budgets are. Of several that are alike in a file the first is the
 * first again, the second the second. A line by hand keeps what it was at its first writing.
 */
import { keyFold } from './key-fold.ts'
import type { BudgetFacts } from './line.ts'

export type KeyFacts = Pick<BudgetFacts, 'code' | 'codeNormal' | 'title' | 'account' | 'source' | 'sourceText'>

/** Without stage, year and owner. */
export function keyOf({ code, codeNormal, title, account, source, sourceText }: KeyFacts): string {
  return [codeNormal ?? keyFold(code ?? ''), keyFold(account ?? ''), source ?? keyFold(sourceText ?? ''), keyFold(title)].join('|')
}

/** From 1: which of those that are alike each is, in the order in which they stand; `groupOf` says between which they are counted. */
export function occurrences<Line extends KeyFacts>(lines: readonly Line[], groupOf: (line: Line) => string): number[] {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const key = `${groupOf(line)}|${keyOf(line)}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth
  })
}
