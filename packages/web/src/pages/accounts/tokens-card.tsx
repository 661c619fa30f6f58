/** Tokens with which the command line acts as this account: made, shown once, revoked. */
import { makeToken, revokeToken } from '@konvergen/contract/accounts.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { tokensQuery } from '../../app/account-queries.ts'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { ACCOUNT } from '../../text/account.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'
import { TokenForm } from './token-form.tsx'
import { TokenTable } from './token-table.tsx'

const again = () => queryClient.invalidateQueries(tokensQuery)

export function TokensCard() {
  const t = useText()
  const tokens = useQuery(tokensQuery)
  const make = useMutation({
    mutationFn: (asked: { nama: string; hari: number; sandi?: string }) => call(makeToken, { body: asked }),
    gcTime: 0,
    onSuccess: again,
  })
  const revoke = useMutation({ mutationFn: (id: string) => call(revokeToken, { params: { id } }), onSuccess: again })
  const problem = tokens.error ?? make.error ?? revoke.error
  return (
    <Card title={t(ACCOUNT.tokens)} hint={t(ACCOUNT.tokensHint)}>
      <div className={styles['stack']}>
        {tokens.isPending && <Skeleton heights={[60]} />}
        {problem !== null && <ProblemNote problem={problem} />}
        {tokens.data?.length === 0 && <p className={styles['body']}>{t(ACCOUNT.noTokens)}</p>}
        {tokens.data !== undefined && tokens.data.length > 0 && (
          <TokenTable tokens={tokens.data} isBusy={revoke.isPending} onRevoke={(id) => revoke.mutate(id)} />
        )}
        {make.data !== undefined && (
          <Note tone="good" title={t(ACCOUNT.made)} acts={<CopyButton text={make.data.token} />}>
            <p className={styles['secret']}>{make.data.token}</p>
          </Note>
        )}
        <TokenForm isBusy={make.isPending} onMake={(asked) => make.mutate(asked)} />
      </div>
    </Card>
  )
}
