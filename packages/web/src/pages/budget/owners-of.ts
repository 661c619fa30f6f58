/** Whose lines the reader may write, by name. */
import type { BudgetAnswer } from '@konvergen/contract/budget.ts'

export function ownersOf({ writable, offices, villages }: BudgetAnswer): { readonly id: string; readonly name: string }[] {
  const may = new Set(writable)
  return [...offices, ...villages.map(({ kode, nama }) => ({ id: kode, name: nama }))].filter(({ id }) => may.has(id))
}
