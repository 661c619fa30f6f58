/** The sentence at the head of a table: whether such a file is known, and by what. */
import type { SheetAnswer } from '@konvergen/contract/sheets.ts'
import { FILE_KINDS, type FileKind } from '@konvergen/core/intake/kinds.ts'
import { useSay } from '../../text/say.ts'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'

const isKind = (kind: string): kind is FileKind => kind in FILE_KINDS

export function useLead(answer: SheetAnswer | undefined): string {
  const t = useText()
  const { language } = useSay()
  if (answer === undefined) return ''
  const { jenis, bentuk } = answer.ringkas
  if (bentuk === 'dhis2') return t(SHEETS.leadExchange)
  if (answer.lembar.some(({ ingatan }) => ingatan !== null)) return t(SHEETS.leadAgain)
  return jenis !== null && isKind(jenis) ? t(SHEETS.leadKnown, { kind: FILE_KINDS[jenis].name[language] }) : t(SHEETS.leadNew)
}
