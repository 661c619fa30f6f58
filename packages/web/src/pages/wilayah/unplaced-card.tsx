/** Names in applied files that found no village: confirmed here by one press, or given a village from the list. */
import { applyImport } from '@konvergen/contract/intake.ts'
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict, situationQuery } from '../../app/queries.ts'
import { type AreaOption, AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { saySuggestion } from '../../parts/say-suggestion.ts'
import { ProblemNote } from '../../parts/states.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'
import { WILAYAH } from '../../text/wilayah.ts'
import styles from './wilayah-page.module.css'

type Unplaced = SituationAnswer['situation']['unplaced'][number]

const KIND = { recap: 'eppgbm-rekap', krs: 'krs-rekap' } as const

export function UnplacedCard({ kab, villages }: { kab: string; villages: readonly AreaOption[] }) {
  const t = useText()
  const answer = useQuery(situationQuery(kab, {})).data
  const unplaced = answer?.situation.unplaced ?? []
  // The same name in both files needs one answer.
  const byName = new Map(unplaced.map((one) => [one.nama, one]))
  const confirm = useMutation({
    /** The files that hold the name are applied again with it: that remembers the name and adds the row to its village. */
    mutationFn: async (given: { nama: string; kode: string }) => {
      const kinds = new Set<string>(unplaced.filter(({ nama }) => nama === given.nama).map(({ source }) => KIND[source]))
      for (const { id, kind } of answer?.imports ?? []) {
        if (kinds.has(kind)) await call(applyImport, { params: { kab, id }, body: { confirm: [given] } })
      }
    },
    onSettled: () => forgetDistrict(kab),
  })
  if (byName.size === 0) return null
  return (
    <Card title={t(WILAYAH.unplaced)} hint={t(WILAYAH.unplacedHint)}>
      <div className={styles['rows']}>
        {[...byName.values()].map((one) => (
          <UnplacedLine
            key={one.nama}
            unplaced={one}
            villages={villages}
            isBusy={confirm.isPending}
            onPick={(kode) => confirm.mutate({ nama: one.nama, kode })}
          />
        ))}
        {confirm.isError && <ProblemNote problem={confirm.error} />}
      </div>
    </Card>
  )
}

interface UnplacedLineProps {
  readonly unplaced: Unplaced
  readonly villages: readonly AreaOption[]
  readonly isBusy: boolean
  readonly onPick: (kode: string) => void
}

function UnplacedLine({ unplaced, villages, isBusy, onPick }: UnplacedLineProps) {
  const t = useText()
  const { nama, suggestion } = unplaced
  return (
    <div className={styles['unplaced']}>
      <div>
        <h3>{nama}</h3>
        <p>{suggestion === null ? t(PREVIEW.none) : saySuggestion(suggestion, t)}</p>
      </div>
      <div className={styles['act']}>
        {suggestion !== null && (
          <Button disabled={isBusy} onClick={() => onPick(suggestion.kode)}>
            {t(PREVIEW.confirm, { nama: suggestion.nama })}
          </Button>
        )}
        <AreaPicker label={t(PREVIEW.pick)} options={villages} onPick={onPick} />
      </div>
    </div>
  )
}
