/** The other names that were confirmed; withdrawing one can be undone at once. */
import { type Alias, confirmAlias, removeAlias } from '@konvergen/contract/wilayah.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { aliasesQuery, forgetDistrict } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Note, ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'
import { AliasTable } from './alias-table.tsx'

export function AliasCard({ kab }: { kab: string }) {
  const t = useText()
  const mayChange = useMay()('wilayah.alias', kab)
  const aliases = useQuery(aliasesQuery(kab))
  const [withdrawn, setWithdrawn] = useState<Alias | null>(null)
  const withdraw = useMutation({
    mutationFn: (alias: Alias) => call(removeAlias, { params: { kab }, query: { nama: alias.nama } }),
    onSuccess: (_, alias) => {
      setWithdrawn(alias)
      return forgetDistrict(kab)
    },
  })
  const restore = useMutation({
    mutationFn: ({ nama, kode }: Alias) => call(confirmAlias, { params: { kab }, body: { nama, kode } }),
    onSuccess: () => {
      setWithdrawn(null)
      return forgetDistrict(kab)
    },
  })
  const problem = aliases.error ?? withdraw.error ?? restore.error
  return (
    <Card title={t(WILAYAH.aliases)} hint={t(WILAYAH.aliasesHint)}>
      {aliases.isPending && <Skeleton heights={[120]} />}
      {problem !== null && <ProblemNote problem={problem} />}
      {withdrawn !== null && (
        <Note
          title={t(WILAYAH.withdrawn, { nama: withdrawn.nama })}
          acts={
            <Button disabled={restore.isPending} onClick={() => restore.mutate(withdrawn)}>
              {t(WILAYAH.undo)}
            </Button>
          }
        />
      )}
      {aliases.data?.length === 0 && <p>{t(WILAYAH.noAliases)}</p>}
      {aliases.data !== undefined && aliases.data.length > 0 && (
        <AliasTable aliases={aliases.data} isBusy={withdraw.isPending} onWithdraw={mayChange ? (alias) => withdraw.mutate(alias) : null} />
      )}
    </Card>
  )
}
