/** One pair: the question, both records beside each other, why it is asked, and the answer. */
import { type PairSchema, readPair } from '@konvergen/contract/kin.ts'
import type { PairAnswer } from '@konvergen/core/linkage/settle-run.ts'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../app/call.ts'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { QUESTIONS, QUEUE } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import { AnswerBar } from './answer-bar.tsx'
import styles from './kin.module.css'
import type { PairNames } from './pair-names.ts'
import { PairSigns } from './pair-signs.tsx'
import { PairTable } from './pair-table.tsx'
import { RevealPair } from './reveal-pair.tsx'
import { useAnswer } from './use-answer.ts'

interface PairViewProps {
  readonly kab: string
  readonly pair: PairSchema
  readonly count: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (step: 1 | -1) => void
  readonly onAnswered: (pair: PairSchema) => void
}

const KEYS: Readonly<Record<string, PairAnswer | null>> = { '1': 'sama', '2': 'beda', '3': 'nanti', '0': null }

/** Names that one's rights show, for as long as the pair is looked at; kept by this page alone. */
function usePairNames(kab: string, id: string) {
  const [names, setNames] = useState<PairNames | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  useEffect(() => {
    let isLeft = false
    call(readPair, { params: { kab, id } }).then(
      ({ nama }) => isLeft || setNames(nama),
      (cause: unknown) => isLeft || setProblem(cause),
    )
    return () => {
      isLeft = true
    }
  }, [kab, id])
  return { names, setNames, problem }
}

export function PairView({ kab, pair, count, isFirst, isLast, onMove, onAnswered }: PairViewProps) {
  const t = useText()
  const frame = useRef<HTMLElement>(null)
  const answer = useAnswer(kab, pair, onAnswered)
  const { names, setNames, problem } = usePairNames(kab, pair.id)
  useEffect(() => frame.current?.focus({ preventScroll: true }), [])

  const { isPending, mutate } = answer
  const { jawaban: said } = pair
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isPending) return
      if (event.key === 'ArrowRight') onMove(1)
      else if (event.key === 'ArrowLeft') onMove(-1)
      else if (event.key in KEYS && KEYS[event.key] !== said) mutate(KEYS[event.key] as PairAnswer | null)
      else return
      event.preventDefault()
    }
    const here = frame.current
    here?.addEventListener('keydown', onKey)
    return () => here?.removeEventListener('keydown', onKey)
  }, [isPending, mutate, said, onMove])
  return (
    <section ref={frame} tabIndex={-1} className={styles['pair']} aria-label={count}>
      <Card title={t(QUESTIONS[pair.jenis])} hint={count}>
        <PairTable kab={kab} pair={pair} names={names} />
        {problem !== null && <ProblemNote problem={problem} />}
        <RevealPair kab={kab} pair={pair} names={names} onOpened={setNames} />
        {answer.isError && <ProblemNote problem={answer.error} />}
        <AnswerBar
          pair={pair}
          isBusy={answer.isPending}
          onAnswer={(jawaban) => answer.mutate(jawaban)}
          isFirst={isFirst}
          isLast={isLast}
          onMove={onMove}
        />
      </Card>
      <PairSigns pair={pair} />
      <p className={styles['small']}>{t(QUEUE.who)}</p>
    </section>
  )
}
