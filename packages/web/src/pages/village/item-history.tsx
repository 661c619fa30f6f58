/** What was written of a recommendation and answered to it, asked for when it is opened. */
import { ROLE_FACTS, type Role } from '@konvergen/core/accounts/roles.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { recommendationHistoryQuery } from '../../app/village-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { sayAnswer, sayDigits, sayVolume } from './say-village.ts'
import styles from './village.module.css'

function isRole(name: string): name is Role {
  return Object.hasOwn(ROLE_FACTS, name)
}

export function ItemHistory({ kab, id, title }: { readonly kab: string; readonly id: string; readonly title: string }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" aria-label={t(VILLAGE.historyOf, { title })} onClick={() => setOpen(true)}>
        {t(VILLAGE.history)}
      </Button>
      {isOpen && (
        <Drawer title={t(VILLAGE.historyOf, { title })} onClose={() => setOpen(false)}>
          <History kab={kab} id={id} />
        </Drawer>
      )}
    </>
  )
}

function History({ kab, id }: { readonly kab: string; readonly id: string }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { data, error, refetch } = useQuery(recommendationHistoryQuery(kab, id))
  if (error !== null) return <ProblemNote problem={error} retry={() => void refetch()} />
  if (data === undefined) return <Skeleton heights={[80]} />
  return (
    <ul className={styles['items']}>
      {data.answers.map((answer) => (
        <li key={`j${answer.no}`} className={styles['item']}>
          <div>
            <h3>{sayAnswer(answer, speech)}</h3>
            <p className={styles['under']}>
              {t(VILLAGE.answerNo, {
                n: answer.no,
                role: isRole(answer.role) ? t(ROLE_FACTS[answer.role].name) : answer.role,
                at: say.moment(answer.at),
              })}
            </p>
            {answer.reason !== null && <p className={styles['under']}>{answer.reason}</p>}
          </div>
        </li>
      ))}
      {data.writings.map(({ revision, state, facts, reason, by, at }) => (
        <li key={`t${revision}`} className={styles['item']}>
          <div>
            <h3>{t(VILLAGE.writing, { n: revision, by, at: say.moment(at) })}</h3>
            <p className={styles['under']}>
              {t(VILLAGE[state])} · {sayVolume(facts, speech)} · Rp {sayDigits(facts.unitCost, speech)}
            </p>
            {reason !== null && <p className={styles['under']}>{t(VILLAGE.reasonSaid, { reason })}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
