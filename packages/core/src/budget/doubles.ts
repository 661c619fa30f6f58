/**
 * Lines of a file that stand twice, and villages whose lines come in two places: either may be the same money counted two times.
 */
import type { BudgetFacts } from './line.ts'
import { keyOf } from './line-key.ts'
import type { RowRemark } from './remarks.ts'

export interface PlacedLine {
  readonly row: number
  readonly owner: string
  readonly facts: BudgetFacts
  /** Where its title stands. */
  readonly cell: string | null
}

/** Rows that say the very same; those that differ in their money alone are kept and told. */
export function findDoubles(lines: readonly PlacedLine[]): { readonly twice: ReadonlySet<number>; readonly remarks: readonly RowRemark[] } {
  const first = new Map<string, number>()
  const alike = new Map<string, number>()
  const twice = new Set<number>()
  const remarks: RowRemark[] = []
  for (const { row, owner, facts, cell } of lines) {
    const whole = `${owner}|${JSON.stringify(facts)}`
    const key = `${owner}|${keyOf(facts)}|${facts.placeText ?? ''}`
    const same = first.get(whole)
    const near = alike.get(key)
    if (same !== undefined) {
      twice.add(row)
      remarks.push({ row, cell, read: facts.title, code: 'baris-ganda', params: { pertama: same } })
    } else if (near !== undefined) remarks.push({ row, cell, read: facts.title, code: 'mirip-beda-uang', params: { pertama: near } })
    if (same === undefined) first.set(whole, row)
    if (near === undefined) alike.set(key, row)
  }
  return { twice, remarks }
}

/** Villages whose rows come again after another village's. */
export function findParted(lines: readonly PlacedLine[], nameOf: (owner: string) => string): RowRemark[] {
  const seen = new Set<string>()
  let last: string | null = null
  return lines.flatMap(({ row, owner, cell }): RowRemark[] => {
    const isAgain = owner !== last && seen.has(owner)
    seen.add(owner)
    last = owner
    return isAgain ? [{ row, cell, read: nameOf(owner), code: 'desa-terpisah', params: { nama: nameOf(owner) } }] : []
  })
}
