/** An office of which nothing is asked in this period, and where that is set. */
import { Empty } from '../../parts/states.tsx'
import { ENTRY } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'

export function NothingAsked() {
  const t = useText()
  return (
    <Empty title={t(ENTRY.nothing)}>
      <p>{t(ENTRY.nothingBody)}</p>
    </Empty>
  )
}
