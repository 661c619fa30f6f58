/** The devices on which one is signed in; any of them can be ended from here. */
import { endSession } from '@konvergen/contract/accounts.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { sessionsQuery } from '../../app/account-queries.ts'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { useText } from '../../text/text.ts'
import { SessionRow } from './session-row.tsx'

export function SessionsCard() {
  const t = useText()
  const sessions = useQuery(sessionsQuery)
  const end = useMutation({
    mutationFn: (id: string) => call(endSession, { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries(sessionsQuery),
  })
  const problem = sessions.error ?? end.error
  return (
    <Card title={t(ACCOUNT.sessions)} hint={t(ACCOUNT.sessionsHint)}>
      {sessions.isPending && <Skeleton heights={[90]} />}
      {problem !== null && <ProblemNote problem={problem} />}
      {sessions.data !== undefined && (
        <PlainTable label={t(ACCOUNT.sessions)} heads={[ACCOUNT.device, ACCOUNT.begun, ACCOUNT.seen, ACCOUNT.act].map((head) => t(head))}>
          {sessions.data.map((session) => (
            <SessionRow key={session.id} session={session} isBusy={end.isPending} onEnd={() => end.mutate(session.id)} />
          ))}
        </PlainTable>
      )}
    </Card>
  )
}
