/**
 * Two budgets of the same stage, year and owners, line by line: what is new, what is gone, what has other money. Lines are the same by their id (line-key.ts).
 */
export interface ComparedLine {
  readonly id: string
  readonly owner: string
  readonly code: string | null
  readonly title: string
  readonly rupiah: string | null
}

export interface LineDifference {
  readonly what: 'baru' | 'hilang' | 'berubah'
  readonly line: ComparedLine
  /** null = it was not there, or told no money. */
  readonly before: string | null
  readonly after: string | null
}

export interface BudgetComparison {
  readonly differences: readonly LineDifference[]
  readonly same: number
  /** null = no line tells money. */
  readonly before: string | null
  readonly after: string | null
}

export function sumOfLines(lines: readonly Pick<ComparedLine, 'rupiah'>[]): string | null {
  const told = lines.flatMap(({ rupiah }) => (rupiah === null ? [] : [BigInt(rupiah)]))
  return told.length === 0 ? null : String(told.reduce((sum, each) => sum + each, 0n))
}

export function compareLines(before: readonly ComparedLine[], after: readonly ComparedLine[]): BudgetComparison {
  const earlier = new Map(before.map((line) => [line.id, line]))
  const later = new Set(after.map(({ id }) => id))
  const differences: LineDifference[] = []
  let same = 0
  for (const line of after) {
    const known = earlier.get(line.id)
    if (known === undefined) differences.push({ what: 'baru', line, before: null, after: line.rupiah })
    else if (known.rupiah === line.rupiah) same += 1
    else differences.push({ what: 'berubah', line, before: known.rupiah, after: line.rupiah })
  }
  for (const line of before) if (!later.has(line.id)) differences.push({ what: 'hilang', line, before: line.rupiah, after: null })
  return { differences, same, before: sumOfLines(before), after: sumOfLines(after) }
}
