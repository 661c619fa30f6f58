/** What a meeting gives to take away. */
import { downloadCalendar, downloadInvitation, downloadMinutes } from '@konvergen/contract/meetings.ts'
import { addressOf } from '../../app/call.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { MEETINGS } from '../../text/meetings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

export function PaperLinks({ kab, id }: { kab: string; id: string }) {
  const t = useText()
  const { language } = useSay()
  const params = { kab, id }
  const query = { bahasa: language }
  return (
    <>
      <ButtonLink href={addressOf(downloadCalendar, params)} download>
        {t(MEETINGS.ics)}
      </ButtonLink>
      <ButtonLink href={addressOf(downloadInvitation, params, query)} download>
        {t(MEETINGS.invitationPdf)}
      </ButtonLink>
      <ButtonLink href={addressOf(downloadMinutes, params, query)} download>
        {t(MEETINGS.minutesPdf)}
      </ButtonLink>
    </>
  )
}
