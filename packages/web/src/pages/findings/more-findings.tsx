/** Shows the findings that follow. */
import { Button } from '../../parts/button.tsx'
import { FINDINGS } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface MoreFindingsProps {
  /** How many are left. */
  readonly left: number
  readonly isReading: boolean
  readonly onMore: () => void
}

export function MoreFindings({ left, isReading, onMore }: MoreFindingsProps) {
  const t = useText()
  const say = useSay()
  return (
    <Button disabled={isReading} onClick={onMore}>
      {t(FINDINGS.next, { n: say.number(left) })}
    </Button>
  )
}
