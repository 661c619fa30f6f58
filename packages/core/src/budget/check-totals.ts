/**
 * Totals that a file writes itself, beside what the lines below them come to. Totals are no lines: they are compared and told where they differ.
 */
import { sayRupiah } from '../kit/say-rupiah.ts'
import type { WrittenTotal } from './reading.ts'
import type { RowRemark } from './remarks.ts'

/** What a total is of: a code with all below it, an account of a code, or what its words say (`Jumlah`). */
export type TotalOf =
  | { readonly by: 'kode'; readonly owner: string | null; readonly code: string }
  | { readonly by: 'rekening'; readonly owner: string | null; readonly code: string | null; readonly account: string }
  | { readonly by: 'kata' }

export interface FoundTotal {
  readonly row: number
  readonly cell: string | null
  readonly title: string
  readonly rupiah: string
  readonly of: TotalOf
}

export interface SummedLine {
  readonly row: number
  readonly owner: string
  /** Normal form, else null. */
  readonly code: string | null
  readonly account: string | null
  readonly rupiah: string | null
}

/** `1.02.03` → `1`, `1.02`, `1.02.03`. */
function prefixesOf(code: string): string[] {
  const parts = code.split('.').filter((part) => part !== '')
  return parts.map((_, at) => parts.slice(0, at + 1).join('.'))
}

const bare = (account: string): string => account.replace(/\.$/, '')
const byCode = (owner: string | null, code: string): string => `${owner ?? ''}|${code}`
const byAccount = (owner: string | null, code: string | null, account: string): string => `${owner ?? ''}|${code ?? ''}|${bare(account)}`

type Sums = Map<string, bigint>

function sumByKeys(lines: readonly SummedLine[], keysOf: (line: SummedLine) => readonly string[]): Sums {
  const sums: Sums = new Map()
  for (const line of lines) {
    if (line.rupiah === null) continue
    for (const key of keysOf(line)) sums.set(key, (sums.get(key) ?? 0n) + BigInt(line.rupiah))
  }
  return sums
}

/** Of a `Jumlah`: the lines since the one before, those of their owner so far, or all so far, whichever equals what is written; else those since the one before, or all if there are none. */
function sumOfWords(total: FoundTotal, before: number, lines: readonly SummedLine[]): bigint | null {
  const above = lines.filter(({ row, rupiah }) => row < total.row && rupiah !== null)
  const sumOf = (some: readonly SummedLine[]) => some.reduce((sum, { rupiah }) => sum + BigInt(rupiah ?? '0'), 0n)
  const since = above.filter(({ row }) => row > before)
  const owner = above.at(-1)?.owner
  const choices = [since, above.filter((line) => line.owner === owner), above].filter((some) => some.length > 0)
  const [first] = choices
  if (first === undefined) return null
  return sumOf(choices.find((some) => sumOf(some) === BigInt(total.rupiah)) ?? first)
}

export interface CheckedTotals {
  readonly totals: readonly WrittenTotal[]
  readonly remarks: readonly RowRemark[]
}

export function checkTotals(found: readonly FoundTotal[], lines: readonly SummedLine[]): CheckedTotals {
  const codes = sumByKeys(lines, ({ owner, code }) =>
    code === null ? [] : prefixesOf(code).flatMap((prefix) => [byCode(owner, prefix), byCode(null, prefix)]),
  )
  const accounts = sumByKeys(lines, ({ owner, code, account }) =>
    account === null ? [] : prefixesOf(account).map((prefix) => byAccount(owner, code, prefix)),
  )
  let before = 0
  const totals = found.map((total): WrittenTotal => {
    const { row, cell, title, rupiah, of } = total
    if (of.by === 'kata') {
      const sum = sumOfWords(total, before, lines)
      before = row
      return { row, cell, code: null, title, rupiah, sum: sum === null ? null : String(sum) }
    }
    const sum = of.by === 'kode' ? codes.get(byCode(of.owner, of.code)) : accounts.get(byAccount(of.owner, of.code, of.account))
    return { row, cell, code: of.by === 'kode' ? of.code : of.account, title, rupiah, sum: sum === undefined ? null : String(sum) }
  })
  const remarks = totals.flatMap(({ row, cell, title, rupiah, sum }): RowRemark[] => {
    const told = { row, cell, read: rupiah }
    if (sum === null && rupiah === '0') return []
    if (sum === null) return [{ ...told, code: 'total-tanpa-baris', params: { judul: title, tertulis: sayRupiah(rupiah) } }]
    return sum === rupiah
      ? []
      : [{ ...told, code: 'total-beda', params: { judul: title, tertulis: sayRupiah(rupiah), jumlah: sayRupiah(sum) } }]
  })
  return { totals, remarks }
}
