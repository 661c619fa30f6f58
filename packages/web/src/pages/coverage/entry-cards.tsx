/** What stands below a form: the same as a sheet, and handing it in. */
import { ENTRY } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { HandInCard } from './hand-in-card.tsx'
import { TemplateCard } from './template-card.tsx'
import type { TemplateOf } from './use-template.ts'

interface EntryCardsProps extends TemplateOf {
  /** Cells that nothing stands in, and cells that wait to be kept. */
  readonly empty: number
  readonly waiting: number
}

export function EntryCards({ empty, waiting, ...of }: EntryCardsProps) {
  const t = useText()
  const say = useSay()
  return (
    <>
      <TemplateCard {...of} />
      <HandInCard kab={of.kab} form={of.form} empty={empty > 0 ? t(ENTRY.handInBody, { n: say.number(empty) }) : null} waiting={waiting} />
    </>
  )
}
