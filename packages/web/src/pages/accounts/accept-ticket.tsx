/** Whose invitation it is, and the password that they choose. The user name stands in the form too, so that the browser keeps both together. */
import { acceptTicket } from '@konvergen/contract/accounts.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { lengthOf, NewPassword, SHORTEST_PASSWORD } from '../../parts/new-password.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { SsoButton } from '../../parts/sso-button.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { ENTER, SANDI, TICKET } from '../../text/enter.ts'
import { useText } from '../../text/text.ts'
import type { SeenTicket } from './look-at-ticket.tsx'

export function AcceptTicket({ ticket: { tiket, nama, username, jenis } }: { ticket: SeenTicket }) {
  const t = useText()
  const [sandi, setSandi] = useState('')
  const [isTried, setTried] = useState(false)
  const accept = useMutation({
    mutationFn: () => call(acceptTicket, { body: { tiket, sandi } }),
    gcTime: 0,
    // Loaded anew: the first page then asks who is signed in.
    onSuccess: () => window.location.assign('/'),
  })
  const wait = useWait(accept.error)
  const length = lengthOf(sandi)
  const isLong = length >= SHORTEST_PASSWORD
  return (
    <form
      className={sheet['fields']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isLong && !accept.isPending && wait === 0) accept.mutate()
      }}
    >
      <PageHead title={t(jenis === 'undangan' ? TICKET.welcome : TICKET.reset, { nama })} />
      <p>{t(TICKET.welcomeBody, { username })}</p>
      <input type="hidden" name="username" value={username} autoComplete="username" />
      <NewPassword
        label={t(jenis === 'undangan' ? ENTER.sandi : TICKET.newSandi)}
        value={sandi}
        wrong={isTried && !isLong ? t(SANDI.tooShort, { n: length, most: SHORTEST_PASSWORD }) : undefined}
        onChange={setSandi}
      />
      <EntryProblem problem={accept.error} wait={wait} />
      <div className={sheet['acts']}>
        <Button type="submit" look="primary" disabled={accept.isPending || wait > 0}>
          {t(accept.isPending ? ENTER.entering : TICKET.accept)}
        </Button>
      </div>
      {jenis === 'undangan' && <SsoButton tiket={tiket} />}
    </form>
  )
}
