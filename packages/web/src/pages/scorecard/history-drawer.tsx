/** What was entered of one person in the quarter, correction by correction: what, who, when, why. */
import { readMonthHistory } from '@konvergen/contract/scorecard.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { scorecardKey } from '../../app/scorecard-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { sayNoted } from '../../text/say-noted.ts'
import { ENTRY_HPK } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'
import type { OfVillage } from './use-scorecard-acts.ts'

interface HistoryDrawerProps {
  readonly params: OfVillage
  readonly person: { readonly id: string; readonly nama: string }
  readonly onClose: () => void
}

export function HistoryDrawer({ params, person, onClose }: HistoryDrawerProps) {
  const t = useText()
  const say = useSay()
  const { kab, periode, desa } = params
  const history = useQuery({
    queryKey: [...scorecardKey(kab), 'riwayat', periode, desa, person.id],
    queryFn: ({ signal }) => call(readMonthHistory, { params: { kab, periode, desa }, body: { orang: person.id }, signal }),
  })
  return (
    <Drawer title={t(ENTRY_HPK.historyOf, { nama: person.nama })} onClose={onClose}>
      {history.error !== null && <ProblemNote problem={history.error} />}
      {history.isPending && <Skeleton heights={[48, 48]} />}
      {history.data?.length === 0 && <p>{t(ENTRY_HPK.noHistory)}</p>}
      <ul className={styles['entries']}>
        {history.data?.map(({ bulan, no, isi, oleh, pada, alasan }) => (
          <li key={`${bulan} ${no}`}>
            <strong>{t(ENTRY_HPK.historyLine, { bulan: say.period(bulan), nama: oleh, day: say.moment(pada) })}</strong>
            <span className={styles['under']}>{sayNoted(isi, t)}</span>
            {alasan !== null && <span className={styles['under']}>{t(ENTRY_HPK.historyReason, { alasan })}</span>}
          </li>
        ))}
      </ul>
    </Drawer>
  )
}
