/** How the village answers: accepted with where and how much, later, or not possible and why. */
import type { RecommendationView } from '@konvergen/contract/village.ts'
import { stagesOf, VILLAGE_ANSWERS, type VillageAnswer } from '@konvergen/core/village/answer.ts'
import { ANSWER_WORDS, STAGE_WORDS } from '@konvergen/core/village/words.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { RadioList } from '../../parts/radio-list.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { amountOf, readAnswer } from './read-answer.ts'
import { useAnswer } from './use-village-acts.ts'
import styles from './village.module.css'

interface AnswerFormProps {
  readonly kab: string
  readonly desa: string
  readonly id: string
  readonly recommendation: RecommendationView
  readonly onDone: () => void
}

export function AnswerForm({ kab, desa, id, recommendation, onDone }: AnswerFormProps) {
  const t = useText()
  const send = useAnswer(kab, id)
  /** What was read when the form was opened; a change since then is told and not answered unseen. */
  const [read] = useState({ revision: recommendation.revision, answers: recommendation.answer?.no ?? 0 })
  const [answer, setAnswer] = useState<VillageAnswer>('diterima')
  const stages = stagesOf(desa)
  const [stage, setStage] = useState(stages[0] ?? 'apbdes')
  const [amount, setAmount] = useState(amountOf(recommendation.cost))
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isAccepted = answer === 'diterima'
  const { facts, faults } = readAnswer({ answer, stage, amount, reason }, desa)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (send.isPending || faults.length > 0) return
        send.mutate({ ...read, ...facts }, { onSuccess: onDone })
      }}
    >
      <RadioList
        label={t(VILLAGE.answerTitle)}
        options={VILLAGE_ANSWERS.map((value) => ({ value, label: t(ANSWER_WORDS[value]) }))}
        value={answer}
        onChange={setAnswer}
      />
      {isAccepted && (
        <>
          <RadioList
            label={t(VILLAGE.stage)}
            options={stages.map((value) => ({ value, label: t(STAGE_WORDS[value]) }))}
            value={stage}
            onChange={setStage}
          />
          <TextField
            label={t(VILLAGE.amount)}
            inputMode="numeric"
            value={amount}
            wrong={isTried && faults.includes('rupiah') ? t(VILLAGE.amountWrong) : undefined}
            onChange={({ target }) => setAmount(target.value)}
          />
        </>
      )}
      <TextField
        label={t(VILLAGE.why)}
        value={reason}
        maxLength={500}
        wrong={isTried && faults.includes('alasan') ? t(VILLAGE.whyWrong) : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
      {send.error !== null && <ProblemNote problem={send.error} />}
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={send.isPending}>
          {t(VILLAGE.saveAnswer)}
        </Button>
        <Button onClick={onDone}>{t(SHELL.cancel)}</Button>
      </div>
    </form>
  )
}
