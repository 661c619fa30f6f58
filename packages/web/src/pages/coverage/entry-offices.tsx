/** Whose form it is: one's own office's, or for the secretariat the one that is chosen; then the form. */
import type { Period } from '@konvergen/core/indicators/period.ts'
import { useQuery } from '@tanstack/react-query'
import { boardQuery } from '../../app/coverage-queries.ts'
import { useMay } from '../../app/may.ts'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { enterable, openedOffice } from './arrange-offices-of-form.ts'
import styles from './entry.module.css'
import { EntryForm } from './entry-form.tsx'
import { NothingAsked } from './nothing-asked.tsx'
import { OfficePicker } from './office-picker.tsx'

interface EntryOfficesProps {
  readonly kab: string
  readonly period: Period
  /** As the address says it. */
  readonly wanted: string | undefined
  readonly onChoose: (lembaga: string | undefined) => void
}

export function EntryOffices({ kab, period, wanted, onChoose }: EntryOfficesProps) {
  const isSecretariat = useMay()('coverage.enter-for', kab)
  const board = useQuery(boardQuery(kab, period.text))
  const offices = enterable(board.data?.lembaga ?? [], isSecretariat)
  const opened = board.data === undefined ? wanted : openedOffice(wanted, board.data.lembaga, isSecretariat)
  return (
    <>
      {offices.length > 1 && (
        <div className={`${styles['picker']} tanpa-cetak`}>
          <OfficePicker offices={offices} chosen={opened ?? undefined} onChange={onChoose} />
        </div>
      )}
      {board.error !== null && <ProblemNote problem={board.error} retry={() => void board.refetch()} />}
      {board.isPending && opened === undefined && <Skeleton heights={[32, 40, 420]} />}
      {board.data !== undefined && opened === undefined && <NothingAsked />}
      {opened !== undefined && <EntryForm kab={kab} period={period} lembaga={opened} />}
    </>
  )
}
