/** The way to the district's own provider, where there is one. When it does not answer, it says so here, and everything else works as before. */
import { beginSso } from '@konvergen/contract/sso.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../app/call.ts'
import { ssoQuery } from '../app/sso-queries.ts'
import { SSO } from '../text/sso.ts'
import { useText } from '../text/text.ts'
import { Button } from './button.tsx'
import { EntryProblem } from './entry-problem.tsx'
import { useWait } from './use-wait.ts'

/** `tiket`: an invitation that is taken up on the way. */
export function SsoButton({ tiket }: { tiket?: string }) {
  const t = useText()
  const { data } = useQuery(ssoQuery)
  const begin = useMutation({
    mutationFn: () => call(beginSso, { body: tiket === undefined ? {} : { tiket } }),
    gcTime: 0,
    onSuccess: ({ alamat }) => window.location.assign(alamat),
  })
  const wait = useWait(begin.error)
  const label = data?.label ?? null
  if (label === null) return null
  const isAway = begin.isPending || begin.isSuccess
  return (
    <div>
      <Button disabled={isAway || wait > 0} onClick={() => begin.mutate()}>
        {t(isAway ? SSO.going : tiket === undefined ? SSO.enter : SSO.takeUp, { label })}
      </Button>
      <EntryProblem problem={begin.error} wait={wait} />
    </div>
  )
}
