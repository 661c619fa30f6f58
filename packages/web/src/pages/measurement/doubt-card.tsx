/** One pair of records beside each other, what differs marked, and the decision. */
import { decideDoubt } from '@konvergen/contract/measurement.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { useMay } from '../../app/may.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { DOUBTS } from '../../text/measurement.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Doubt } from './doubt.ts'
import { DoubtTable } from './doubt-table.tsx'
import styles from './doubts-page.module.css'

type Decision = NonNullable<Doubt['decision']>

const REASONS = ['nik-sama-lahir-beda', 'nama-sama-nik-beda', 'mirip', 'nik12'] as const
const OPPOSITE: Readonly<Record<Decision, Decision>> = { sama: 'beda', beda: 'sama' }

interface DoubtCardProps {
  readonly kab: string
  readonly doubt: Doubt
  /** From 1, over all pages. */
  readonly number: number
  readonly onDecided: (doubt: Doubt) => void
}

export function DoubtCard({ kab, doubt, number, onDecided }: DoubtCardProps) {
  const t = useText()
  const say = useSay()
  const mayDecide = useMay()('measurement.decide', kab)
  const decide = useMutation({
    mutationFn: (keputusan: Decision) => call(decideDoubt, { params: { kab, id: doubt.id }, body: { keputusan } }),
    onSuccess: (_, keputusan) => {
      onDecided({ ...doubt, decision: keputusan, decidedBy: null, decidedAt: null })
      void forgetDistrict(kab)
    },
  })
  const { decision, decidedBy, decidedAt, child, other } = doubt
  const known = REASONS.find((reason) => reason === doubt.reason)
  const by = decidedBy === null || decidedAt === null ? '' : ` ${t(DOUBTS.by, { who: decidedBy, day: say.day(decidedAt) })}.`
  return (
    <Card
      title={t(DOUBTS.pair, { n: say.number(number), a: child.initials, b: other.initials })}
      hint={known === undefined ? doubt.reason : t(DOUBTS[known])}
    >
      <DoubtTable kab={kab} child={child} other={other} />
      {decide.isError && <ProblemNote problem={decide.error} />}
      <div className={styles['acts']} aria-live="polite">
        {decision === null ? (
          <>
            <Button disabled={decide.isPending || !mayDecide} onClick={() => decide.mutate('sama')}>
              {t(DOUBTS.same)}
            </Button>
            <Button disabled={decide.isPending || !mayDecide} onClick={() => decide.mutate('beda')}>
              {t(DOUBTS.two)}
            </Button>
          </>
        ) : (
          <>
            <span>
              {t(DOUBTS[decision])}
              {by}
            </span>
            <Button look="quiet" disabled={decide.isPending || !mayDecide} onClick={() => decide.mutate(OPPOSITE[decision])}>
              {t(decision === 'sama' ? DOUBTS.changeToTwo : DOUBTS.changeToSame)}
            </Button>
          </>
        )}
      </div>
    </Card>
  )
}
