/** Unfinished activities of the year before, chosen and copied into this one. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unfinishedQuery } from '../../app/plan-queries.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { ProblemNote, Skeleton } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { sayMoney } from './say-plan.ts'
import { useCarryOver } from './use-plan-acts.ts'

interface CarryDrawerProps {
  readonly kab: string
  readonly from: number
  readonly office: string | null
  readonly onClose: () => void
}

const BONES = [40, 160]

export function CarryDrawer({ kab, from, office, onClose }: CarryDrawerProps) {
  const t = useText()
  const say = useSay()
  const unfinished = useQuery(unfinishedQuery(kab, from, office ?? 'sekretariat'))
  const carry = useCarryOver(kab)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const open = (unfinished.data ?? []).filter(({ carried }) => !carried)
  const chosen = open.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const toggle = (id: string) =>
    setLeft((before) => (before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id])))
  return (
    <Drawer title={t(PLAN.carry, { year: from })} onClose={onClose}>
      <div className={styles['form']}>
        <p className={styles['small']}>{t(PLAN.carryHint, { year: from, next: from + 1 })}</p>
        {unfinished.isError && <ProblemNote problem={unfinished.error} retry={() => void unfinished.refetch()} />}
        {unfinished.isPending && <Skeleton heights={BONES} />}
        {unfinished.data?.length === 0 && <p>{t(PLAN.carryNone, { year: from })}</p>}
        <ul className={styles['plainList']}>
          {(unfinished.data ?? []).map(({ id, title, total, carried }) => (
            <li key={id}>
              <label className={styles['check']}>
                <input type="checkbox" disabled={carried} checked={!carried && !left.has(id)} onChange={() => toggle(id)} />
                {`${title} · Rp ${sayMoney(total, { t, say })}`}
                {carried && ` (${t(PLAN.carryDone)})`}
              </label>
            </li>
          ))}
        </ul>
        {carry.isError && <ProblemNote problem={carry.error} />}
        <Button
          look="primary"
          disabled={chosen.length === 0 || carry.isPending}
          onClick={() => carry.mutate({ office, from, activities: chosen }, { onSuccess: onClose })}
        >
          {t(PLAN.carryNow, { n: chosen.length })}
        </Button>
      </div>
    </Drawer>
  )
}
