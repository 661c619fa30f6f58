/** How the pages of verval speak: one door to their texts, numbers and days, since every page of them needs all three. */
export { type Say, useSay } from '../../text/say.ts'
export { SHELL } from '../../text/shell.ts'
export { type Speak, useText } from '../../text/text.ts'
export { AGREED, STEP_WORDS, VERVAL } from '../../text/verval.ts'
export {
  FINDING_HINTS,
  FINDING_WORDS,
  MARK_SHORT,
  MARK_WORDS,
  OUTCOME_WORDS,
  REFUSAL_WORDS,
  SHEET,
  TYPING,
  VILLAGE,
  VILLAGE_STATE_WORDS,
} from '../../text/verval-village.ts'
