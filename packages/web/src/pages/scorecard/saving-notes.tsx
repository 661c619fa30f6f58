/** What came back of saving: months that somebody else entered meanwhile, some that cannot be kept, a problem. */
import type { MonthsAnswer } from '@konvergen/contract/scorecard.ts'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { ENTRY_HPK } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'

export function SavingNotes({ answer, problem }: { answer: MonthsAnswer | undefined; problem: unknown }) {
  const t = useText()
  const say = useSay()
  return (
    <>
      {answer?.bentrok.map(({ id, tercatat }) => (
        <Note key={id} tone="attention" title={t(ENTRY_HPK.clashTitle)}>
          <p>{t(ENTRY_HPK.clash, { bulan: say.period(tercatat.bulan), nama: tercatat.oleh, day: say.moment(tercatat.pada) })}</p>
        </Note>
      ))}
      {answer !== undefined && answer.ditolak.length > 0 && <Note tone="attention" title={t(ENTRY_HPK.refused)} />}
      {problem !== null && <ProblemNote problem={problem} />}
    </>
  )
}
