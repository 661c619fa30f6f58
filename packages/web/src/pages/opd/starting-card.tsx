/** The offices that a district usually has, ticked; what is there already is not offered again. */
import type { OfficeSchema } from '@konvergen/contract/opd.ts'
import { STARTING_LIST } from '@konvergen/core/opd/starting-list.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { OPD } from '../../text/opd.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './opd-page.module.css'
import { useListActs } from './use-opd-acts.ts'

interface StartingCardProps {
  readonly kab: string
  readonly offices: readonly OfficeSchema[]
  readonly onClose: () => void
}

export function StartingCard({ kab, offices, onClose }: StartingCardProps) {
  const t = useText()
  const say = useSay()
  const { take } = useListActs(kab)
  const there = new Set(offices.map(({ code }) => code))
  const offered = STARTING_LIST.filter(({ code }) => !there.has(code))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = offered.filter(({ code }) => !left.has(code)).map(({ code }) => code)
  const toggle = (code: string) => {
    const next = new Set(left)
    if (!next.delete(code)) next.add(code)
    setLeft(next)
  }
  return (
    <Card title={t(OPD.start)} hint={t(OPD.startHint)}>
      <div className={styles['choices']}>
        {offered.map(({ code, nama, singkatan }) => (
          <label key={code} className={styles['tick']}>
            <input type="checkbox" checked={!left.has(code)} onChange={() => toggle(code)} />
            <span>
              {nama}
              {singkatan !== null && ` (${singkatan})`}
            </span>
          </label>
        ))}
      </div>
      {take.error !== null && <ProblemNote problem={take.error} />}
      <div className={styles['acts']}>
        <Button look="primary" disabled={take.isPending || chosen.length === 0} onClick={() => take.mutate(chosen, { onSuccess: onClose })}>
          {t(OPD.take, { n: say.number(chosen.length) })}
        </Button>
        <Button onClick={onClose}>{t(SHELL.close)}</Button>
      </div>
    </Card>
  )
}
