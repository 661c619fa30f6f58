/** Another password of one's own. */
import { changePassword } from '@konvergen/contract/accounts.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionsQuery } from '../../app/account-queries.ts'
import { call } from '../../app/call.ts'
import { askWhoAgain, useMe } from '../../app/me.ts'
import { queryClient } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Note } from '../../parts/states.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { useText } from '../../text/text.ts'
import { PasswordForm } from './password-form.tsx'

export function PasswordCard() {
  const t = useText()
  /** The form begins anew once a password was changed. */
  const [times, setTimes] = useState(0)
  const isFirst = useMe().account?.passwordless === true
  const change = useMutation({
    mutationFn: (asked: { lama?: string; baru: string }) => call(changePassword, { body: asked }),
    gcTime: 0,
    onSuccess: async () => {
      setTimes(times + 1)
      await askWhoAgain()
      return queryClient.invalidateQueries(sessionsQuery)
    },
  })
  return (
    <Card title={t(ACCOUNT.password)} hint={t(isFirst ? ACCOUNT.passwordFirst : ACCOUNT.passwordHint)}>
      <PasswordForm
        key={times}
        hasOld={!isFirst}
        problem={change.error}
        isBusy={change.isPending}
        onChange={(lama, baru) => change.mutate(lama === undefined ? { baru } : { lama, baru })}
      />
      {change.isSuccess && <Note tone="good" title={t(ACCOUNT.changed)} />}
    </Card>
  )
}
