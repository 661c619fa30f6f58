/** What can be done with a clause. Moving one is an edit like any other: whoever comes second is told. */
import type { ClauseView } from '@konvergen/contract/rembuk.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { AFTER } from '../../text/rembuk-after.ts'
import { useText } from '../../text/text.ts'
import { bodyOf } from './clause-draft.ts'
import styles from './rembuk.module.css'
import { useAfterActs } from './use-after-acts.ts'
import { useClauseActs } from './use-rembuk-acts.ts'

export type ClauseMode = 'baca' | 'ubah' | 'putuskan' | 'keberatan' | 'riwayat'

interface ClauseActsProps {
  readonly kab: string
  readonly id: string
  readonly clause: ClauseView
  /** How many clauses there are. */
  readonly last: number
  /** It is what the projector shows by choice. */
  readonly isShown: boolean
  readonly isOpen: boolean
  readonly onMode: (mode: ClauseMode) => void
}

export function ClauseActs({ kab, id, clause, last, isShown, isOpen, onMode }: ClauseActsProps) {
  const t = useText()
  const { move } = useClauseActs(kab, id)
  const { show } = useAfterActs(kab, id)
  const go = (urutan: number) => move.mutate({ clause: clause.id, dasar: clause.revisi, butir: bodyOf(clause), urutan, cabut: false })
  return (
    <div className={`${styles['acts']} tanpa-cetak`}>
      {isOpen && (
        <>
          <Button look="primary" onClick={() => onMode('putuskan')}>
            {t(REMBUK.decide)}
          </Button>
          <Button onClick={() => onMode('ubah')}>{t(REMBUK.edit)}</Button>
          <Button onClick={() => onMode('keberatan')}>{t(REMBUK.object)}</Button>
          <Button disabled={clause.no === 1 || move.isPending} onClick={() => go(clause.no - 1)}>
            {t(REMBUK.up)}
          </Button>
          <Button disabled={clause.no === last || move.isPending} onClick={() => go(clause.no + 1)}>
            {t(REMBUK.down)}
          </Button>
          <Button aria-pressed={isShown} disabled={show.isPending} onClick={() => show.mutate(isShown ? null : clause.id)}>
            {t(isShown ? AFTER.shown : AFTER.show)}
          </Button>
        </>
      )}
      <Button look="quiet" onClick={() => onMode('riwayat')}>
        {t(REMBUK.history)}
      </Button>
      {move.error !== null && <ProblemNote problem={move.error} />}
      {show.error !== null && <ProblemNote problem={show.error} />}
    </div>
  )
}
