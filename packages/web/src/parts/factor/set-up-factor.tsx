/** Setting up the second factor: the secret for the app, then a code that shows it works, with the password again. */
import { beginSecondFactor, confirmSecondFactor } from '@konvergen/contract/accounts.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sessionsQuery, tokensQuery } from '../../app/account-queries.ts'
import { call } from '../../app/call.ts'
import { askWhoAgain } from '../../app/me.ts'
import { queryClient } from '../../app/queries.ts'
import { EntryProblem } from '../entry-problem.tsx'
import { ProblemNote, Skeleton } from '../states.tsx'
import { useWait } from '../use-wait.ts'
import styles from './factor.module.css'
import { FactorForm } from './factor-form.tsx'
import { SecretToScan } from './secret-to-scan.tsx'

interface SetUpFactorProps {
  readonly onDone: (codes: readonly string[]) => void
  readonly onCancel: () => void
}

export function SetUpFactor({ onDone, onCancel }: SetUpFactorProps) {
  /** One secret for as long as this stands open: the app holds it already when a code is mistyped. */
  const [key] = useState(() => ['faktor-kedua', crypto.randomUUID()])
  const secret = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(beginSecondFactor, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const confirm = useMutation({
    mutationFn: async (asked: { rahasia: string; kode: string; sandi: string }) => {
      const { pemulihan } = await call(confirmSecondFactor, { body: asked })
      // Other sessions and all tokens are over.
      await Promise.all([askWhoAgain(), queryClient.invalidateQueries(sessionsQuery), queryClient.invalidateQueries(tokensQuery)])
      return pemulihan
    },
    gcTime: 0,
    onSuccess: onDone,
  })
  const wait = useWait(confirm.error)
  if (secret.isError) return <ProblemNote problem={secret.error} retry={() => void secret.refetch()} />
  if (secret.data === undefined) return <Skeleton heights={[220]} />
  const { rahasia, alamat } = secret.data
  return (
    <div className={styles['form']}>
      <SecretToScan secret={rahasia} address={alamat} />
      <FactorForm
        known={undefined}
        isBusy={confirm.isPending || wait > 0}
        onConfirm={(kode, typed) => confirm.mutate({ rahasia, kode, sandi: typed })}
        onCancel={onCancel}
      />
      <EntryProblem problem={confirm.error} wait={wait} />
    </div>
  )
}
