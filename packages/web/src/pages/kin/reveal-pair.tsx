/** Opens the names of a pair that one's rights show, always for the same purpose: checking a double or wrong record. Each look is in the trail. */
import { type PairSchema, revealPair } from '@konvergen/contract/kin.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { QUEUE } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'
import type { PairNames } from './pair-names.ts'

interface RevealPairProps {
  readonly kab: string
  readonly pair: PairSchema
  readonly names: PairNames | null
  readonly onOpened: (names: PairNames) => void
}

export function RevealPair({ kab, pair, names, onOpened }: RevealPairProps) {
  const t = useText()
  const may = useMay()
  const open = useMutation({
    mutationFn: () => call(revealPair, { params: { kab, id: pair.id }, body: { tujuan: 'catatan-ganda' } }),
    onSuccess: onOpened,
  })
  const isChild = pair.satu.subjek === 'anak'
  if (!isChild || !may('measurement.reveal', kab) || names === null || names.satu !== null) return null
  return (
    <div className={`${styles['acts']} tanpa-cetak`}>
      {open.isError && <ProblemNote problem={open.error} />}
      <Button disabled={open.isPending} onClick={() => open.mutate()}>
        {t(open.isPending ? QUEUE.opening : QUEUE.open)}
      </Button>
      <span className={styles['small']}>{t(QUEUE.openHint)}</span>
    </div>
  )
}
