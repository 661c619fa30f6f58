/** Taking access in an emergency, or why it cannot be taken in this session: it asks for a second factor that counts. */
import { useMe } from '../../app/me.ts'
import { Note } from '../../parts/states.tsx'
import { EMERGENCY } from '../../text/emergency.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { TakeEmergency, type TakeEmergencyProps } from './take-emergency.tsx'

export function MayTakeEmergency(props: TakeEmergencyProps) {
  const t = useText()
  const say = useSay()
  const { secondFactor, account } = useMe()
  const waits = account?.faktorMenunggu
  if (secondFactor) return <TakeEmergency {...props} />
  const title = waits === undefined ? t(EMERGENCY.factor) : t(EMERGENCY.factorWaits, { moment: say.moment(waits) })
  return <Note tone="caution" title={title} />
}
