/**
 * Joins two families that a person names: each is looked for by card, NIK or name, both stand side by side, and a reason is written. What is looked for and who
 * was found stays in this card alone. Parted again below, among those that were joined.
 */
import { joinDoubles } from '@konvergen/contract/kin.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../app/call.ts'
import { districtQuery, forgetDistrict } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { JOIN } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import { FindFamily, type FoundFamily } from './find-family.tsx'
import styles from './kin.module.css'

const SHORTEST_REASON = 3

export function JoinFamilies({ kab }: { kab: string }) {
  const t = useText()
  const villages = useQuery(districtQuery(kab)).data?.desa ?? []
  const [stays, setStays] = useState<FoundFamily | null>(null)
  const [double, setDouble] = useState<FoundFamily | null>(null)
  const [reason, setReason] = useState('')
  const join = useMutation({
    mutationFn: ({ dari, ke }: { readonly dari: string; readonly ke: string }) =>
      call(joinDoubles, { params: { kab }, body: { subjek: 'keluarga', dari, ke, alasan: reason.trim() } }),
    onSuccess: async () => {
      setStays(null)
      setDouble(null)
      setReason('')
      await forgetDistrict(kab)
    },
  })
  const isSame = stays !== null && stays.id === double?.id
  return (
    <Card title={t(JOIN.title)} hint={t(JOIN.hint)}>
      <div className={styles['sides']}>
        <FindFamily kab={kab} label={t(JOIN.stays)} villages={villages} chosen={stays} onChoose={setStays} />
        <FindFamily kab={kab} label={t(JOIN.double)} villages={villages} chosen={double} onChoose={setDouble} />
      </div>
      {isSame && <p role="alert">{t(JOIN.same)}</p>}
      {stays !== null && double !== null && !isSame && (
        <form
          className={styles['reason']}
          onSubmit={(event) => {
            event.preventDefault()
            join.mutate({ dari: double.id, ke: stays.id })
          }}
        >
          <LongField label={t(JOIN.reason)} value={reason} maxLength={1000} onChange={({ target }) => setReason(target.value)} />
          <Button type="submit" look="primary" disabled={join.isPending || reason.trim().length < SHORTEST_REASON}>
            {t(JOIN.join)}
          </Button>
        </form>
      )}
      {join.isError && <ProblemNote problem={join.error} />}
      {join.isSuccess && <output>{t(JOIN.done)}</output>}
    </Card>
  )
}
