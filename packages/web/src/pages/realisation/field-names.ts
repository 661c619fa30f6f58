/** What the columns of a quarter are called. */
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { REALISATION } from '../../text/realisation.ts'
import type { Speak } from '../../text/text.ts'
import { isSource, type ReportField } from './arrange-report.ts'

export function nameOfField(field: ReportField, t: Speak): string {
  return isSource(field) ? t(REALISATION.rupiah, { source: t(SOURCE_WORDS[field]) }) : t(REALISATION[field])
}
