/** What was entered of one person in the quarter, correction by correction: what, who, when, why. */
import { type NotedSchema, readMonthHistory } from '@konvergen/contract/scorecard.ts'
import type { Item } from '@konvergen/core/scorecard/service-items.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { scorecardKey } from '../../app/scorecard-queries.ts'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { CHOICES, ENTRY_HPK, ITEMS } from '../../text/scorecard.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './scorecard.module.css'
import type { OfVillage } from './use-scorecard-acts.ts'

interface HistoryDrawerProps {
  readonly params: OfVillage
  readonly person: { readonly id: string; readonly nama: string }
  readonly onClose: () => void
}

function sayNoted(isi: NotedSchema, t: Speak): string {
  const filled = Object.entries(isi).filter(([, value]) => value !== null && value !== undefined)
  const word = (value: unknown) => {
    if (typeof value === 'boolean') return t(value ? CHOICES.ya : CHOICES.tidak)
    return typeof value === 'number' ? String(value) : t(CHOICES[value as keyof typeof CHOICES])
  }
  return filled.map(([item, value]) => `${t(ITEMS[item as Item])}: ${word(value)}`).join(' · ')
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
