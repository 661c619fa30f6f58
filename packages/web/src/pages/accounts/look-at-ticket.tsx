/** The code of an invitation: looked at once when it came with the link, typed from paper otherwise. */
import { lookAtTicket } from '@konvergen/contract/accounts.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { EntryProblem } from '../../parts/entry-problem.tsx'
import { TextField } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { TICKET } from '../../text/enter.ts'
import { useText } from '../../text/text.ts'

const LETTERS = 16

export type SeenTicket = AnswerOf<typeof lookAtTicket> & { readonly tiket: string }

const lettersOf = (text: string) => text.replace(/[^0-9a-z]/gi, '')

export function LookAtTicket({ fromLink, onSeen }: { fromLink: string; onSeen: (ticket: SeenTicket) => void }) {
  const t = useText()
  const [text, setText] = useState(fromLink)
  const [isTried, setTried] = useState(false)
  const look = useMutation({
    mutationFn: async (tiket: string) => ({ tiket, ...(await call(lookAtTicket, { body: { tiket } })) }),
    gcTime: 0,
    onSuccess: onSeen,
  })
  const wait = useWait(look.error)
  const letters = lettersOf(text)
  const isWhole = letters.length === LETTERS
  const { mutate } = look
  /** Whoever followed a link has nothing to type. */
  const isLooked = useRef(false)
  useEffect(() => {
    if (isLooked.current || lettersOf(fromLink).length !== LETTERS) return
    isLooked.current = true
    mutate(lettersOf(fromLink))
  }, [fromLink, mutate])
  return (
    <form
      className={sheet['fields']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (isWhole && !look.isPending && wait === 0) mutate(letters)
      }}
    >
      <PageHead title={t(TICKET.title)} />
      <p>{t(TICKET.lead)}</p>
      <TextField
        label={t(TICKET.code)}
        hint={t(TICKET.codeHint)}
        wrong={isTried && !isWhole ? t(TICKET.codeShort, { n: letters.length }) : undefined}
        value={text}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={32}
        onChange={(event) => {
          setText(event.target.value)
          look.reset()
        }}
      />
      <EntryProblem problem={look.error} wait={wait} />
      <div className={sheet['acts']}>
        <Button type="submit" look="primary" disabled={look.isPending || wait > 0}>
          {t(TICKET.look)}
        </Button>
        <Link to="/masuk">{t(TICKET.toSignIn)}</Link>
      </div>
    </form>
  )
}
