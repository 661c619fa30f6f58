/** Where a rule of growth stands. A rule that this version does not know is shown by its code. */
import { RULES, type Rule } from '@konvergen/core/growth/rules.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'

export function saySourceOf(rule: string, language: Language): string {
  return (RULES as Readonly<Record<string, Rule>>)[rule]?.source[language] ?? rule
}
