/** Nobody who made this ever saw an original of the file: said wherever one is taken in. */
import type { BudgetStage } from '@konvergen/core/budget/line.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { Note } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useText } from '../../text/text.ts'

export function UnseenNote({ stage }: { readonly stage: BudgetStage }) {
  const t = useText()
  return (
    <Note tone="caution" title={t(BUDGET.unseen)}>
      <p>{t(BUDGET.unseenBody, { stage: STAGE_WORDS[stage].id })}</p>
    </Note>
  )
}
