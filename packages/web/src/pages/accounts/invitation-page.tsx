/** An invitation, or a reset: the code from the link or from paper, then a password of one's own, and one is in. */
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useMe } from '../../app/me.ts'
import sheet from '../../parts/door-sheet.module.css'
import { Note } from '../../parts/states.tsx'
import { ENTER } from '../../text/enter.ts'
import { useText } from '../../text/text.ts'
import { AcceptTicket } from './accept-ticket.tsx'
import { LookAtTicket, type SeenTicket } from './look-at-ticket.tsx'

export function InvitationPage() {
  const t = useText()
  const { account } = useMe()
  /** Behind the #, which no server and no log ever sees. */
  const fromLink = useLocation({ select: ({ hash }) => hash })
  const [seen, setSeen] = useState<SeenTicket | null>(null)
  return (
    <div className={sheet['middle']}>
      <div className={sheet['sheet']}>
        {account !== null && <Note title={t(ENTER.signedInAs, { nama: account.nama })} />}
        {seen === null ? <LookAtTicket fromLink={fromLink} onSeen={setSeen} /> : <AcceptTicket ticket={seen} />}
      </div>
    </div>
  )
}
