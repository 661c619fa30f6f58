/** One recommendation: what, how much, from where, who may pay; and what can be done with it. */
import type { RecommendationView, VillageDetail } from '@konvergen/contract/village.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { DANA_DESA_WORDS } from '@konvergen/core/village/words.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Tag } from '../../parts/tags.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { AnswerForm } from './answer-form.tsx'
import { ItemHistory } from './item-history.tsx'
import { ANSWER_TONES, sayAnswer, sayBasis, sayCost, sayDigits, sayVolume } from './say-village.ts'
import styles from './village.module.css'

interface RecommendationItemProps {
  readonly kab: string
  readonly village: VillageDetail
  readonly recommendation: RecommendationView
  readonly isBusy: boolean
  readonly onTake: () => void
  readonly onOpen: () => void
}

const TONES = { pakai: 'good', lepas: 'outline' } as const

function Standing({ recommendation, isIssued }: { readonly recommendation: RecommendationView; readonly isIssued: boolean }) {
  const t = useText()
  const { state, isOld, answer } = recommendation
  return (
    <div className={styles['side']}>
      {isOld && <Tag tone="caution">{t(VILLAGE.old)}</Tag>}
      <Tag tone={state === null ? 'plain' : TONES[state]}>{t(VILLAGE[state ?? 'proposed'])}</Tag>
      {state === 'pakai' && isIssued && answer === null && <Tag tone="outline">{t(VILLAGE.notAnswered)}</Tag>}
    </div>
  )
}

function Facts({ recommendation }: { readonly recommendation: RecommendationView }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { facts, basis, danaDesa, siskeudes, reason, isOld, proposed, answer, revision } = recommendation
  const paid = `${t(VILLAGE.danaDesa, { answer: t(DANA_DESA_WORDS[danaDesa.answer]) })}${danaDesa.source === null ? '*' : ` (${danaDesa.source})`}`
  const now =
    proposed === null
      ? t(VILLAGE.proposedNone)
      : t(VILLAGE.proposedNow, { volume: sayVolume(proposed, speech), cost: sayDigits(proposed.unitCost, speech) })
  return (
    <div className={styles['whole']}>
      <p>
        <span className={styles['strong']}>{sayVolume(facts, speech)}</span> · {sayCost(recommendation, speech)} ·{' '}
        {t(SOURCE_WORDS[facts.source])}
      </p>
      <p className={styles['under']}>
        {sayBasis(basis, speech)} · {paid}
        {siskeudes !== null && ` · ${t(VILLAGE.siskeudes, { code: siskeudes })}*`}
      </p>
      {isOld && <p className={styles['under']}>{now}</p>}
      {facts.note !== null && <p className={styles['under']}>{facts.note}</p>}
      {reason !== null && <p className={styles['under']}>{t(VILLAGE.reasonSaid, { reason })}</p>}
      {answer !== null && (
        <p className={styles['under']}>
          {t(VILLAGE.answerTitle)}: <Tag tone={ANSWER_TONES[answer.answer]}>{sayAnswer(answer, speech)}</Tag> {answer.reason}
          {answer.revision !== revision && ` (${t(VILLAGE.answeredOld)})`}
        </p>
      )}
    </div>
  )
}

export function RecommendationItem({ kab, village, recommendation, isBusy, onTake, onOpen }: RecommendationItemProps) {
  const t = useText()
  const [isAnswering, setAnswering] = useState(false)
  const { id, state, facts } = recommendation
  const { mayWrite, mayAnswer, version } = village
  const isAnswerable = mayAnswer && state === 'pakai' && id !== null
  return (
    <li className={styles['item']}>
      <h3>{facts.title}</h3>
      <Standing recommendation={recommendation} isIssued={version !== null} />
      <Facts recommendation={recommendation} />
      <div className={`${styles['whole']} ${styles['acts']} tanpa-cetak`}>
        {mayWrite && state === null && (
          <Button disabled={isBusy} aria-label={t(VILLAGE.takeOf, { title: facts.title })} onClick={onTake}>
            {t(VILLAGE.take)}
          </Button>
        )}
        {mayWrite && (
          <Button look="quiet" aria-label={t(VILLAGE.editOf, { title: facts.title })} onClick={onOpen}>
            {t(VILLAGE.edit)}
          </Button>
        )}
        {isAnswerable && !isAnswering && (
          <Button aria-label={t(VILLAGE.answerOf, { title: facts.title })} onClick={() => setAnswering(true)}>
            {t(mayWrite ? VILLAGE.answerFor : VILLAGE.answer)}
          </Button>
        )}
        {id !== null && <ItemHistory kab={kab} id={id} title={facts.title} />}
      </div>
      {isAnswerable && isAnswering && (
        <div className={styles['whole']}>
          <AnswerForm kab={kab} desa={village.desa} id={id} recommendation={recommendation} onDone={() => setAnswering(false)} />
        </div>
      )}
    </li>
  )
}
