/** Where a rule of growth stands. A rule that this version does not know is shown by its code. */
import { RULES } from '@konvergen/core/growth/rules.ts'

export function saySourceOf(rule: string): string {
  return (RULES as Readonly<Record<string, { readonly source: string }>>)[rule]?.source ?? rule
}
