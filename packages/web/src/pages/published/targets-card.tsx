/** Targets of a level with what they ask for, whether that is plausible, and what held before. */
import type { LevelSchema, PublishedAnswer, TargetSchema } from '@konvergen/contract/situation-published.ts'
import { WORLD_TARGET } from '@konvergen/core/situation/national-pack.ts'
import { sayTargetCheck } from '@konvergen/core/situation/say-change.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './published-page.module.css'
import { SetTarget } from './set-target.tsx'
import type { Withdrawn } from './use-published-acts.ts'
import { WithdrawDrawer } from './withdraw-drawer.tsx'

const LIMITS = [5, 8, 10, 12, 15, 20]

interface TargetsCardProps {
  readonly kab: string
  readonly level: LevelSchema
  readonly doubtful: PublishedAnswer['doubtful']
  readonly onLimit: (limit: number) => void
}

export function TargetsCard({ kab, level, doubtful, onLimit }: TargetsCardProps) {
  const t = useText()
  const say = useSay()
  const mayChange = useMay()('situation.targets', kab)
  const [isOpen, setOpen] = useState(false)
  const [withdrawn, setWithdrawn] = useState<Withdrawn | null>(null)
  return (
    <Card title={t(PUBLISHED.target)}>
      <div className={`${styles['tools']} tanpa-cetak`}>
        <SelectField
          label={t(PUBLISHED.limit)}
          hint={t(PUBLISHED.limitHint)}
          value={doubtful}
          onChange={(event) => onLimit(Number(event.target.value))}
        >
          {[...new Set([...LIMITS, doubtful])].map((limit) => (
            <option key={limit} value={limit}>
              {say.number(limit)}
            </option>
          ))}
        </SelectField>
      </div>
      {level.targets.length === 0 && <p>{t(PUBLISHED.noTargets)}</p>}
      {level.targets.map((target) => (
        <Target key={target.year} target={target} doubtful={doubtful} onWithdraw={mayChange ? setWithdrawn : null} />
      ))}
      {level.level === 'nasional' && (
        <p className={styles['small']}>
          {t(PUBLISHED.world, {
            percent: say.percent(WORLD_TARGET.reductionPercent, 0),
            from: WORLD_TARGET.fromYear,
            to: WORLD_TARGET.toYear,
          })}
        </p>
      )}
      {mayChange && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          <Button onClick={() => setOpen(true)}>{t(PUBLISHED.setTarget)}</Button>
        </div>
      )}
      {isOpen && <SetTarget kab={kab} level={level.level} onClose={() => setOpen(false)} />}
      {withdrawn !== null && <WithdrawDrawer kab={kab} what={withdrawn} onClose={() => setWithdrawn(null)} />}
    </Card>
  )
}

function sayFrom({ validFrom }: TargetSchema, t: Speak, say: Say): string {
  return validFrom === null ? t(PUBLISHED.always) : say.day(validFrom)
}

interface TargetProps {
  readonly target: LevelSchema['targets'][number]
  readonly doubtful: number
  readonly onWithdraw: ((what: Withdrawn) => void) | null
}

function Target({ target: { year, current, earlier, check }, doubtful, onWithdraw }: TargetProps) {
  const t = useText()
  const say = useSay()
  const { id, percent, source, reason } = current
  const name = t(PUBLISHED.targetOf, { year, percent: say.percent(percent) })
  return (
    <section className={styles['target']}>
      <h3>{name}</h3>
      <p className={styles['small']}>
        {t(PUBLISHED.since, { source, from: sayFrom(current, t, say) })}
        {reason !== null && ` — ${reason}`}
      </p>
      {check !== null && <p>{sayTargetCheck(check, current, doubtful, say.language)}</p>}
      {check !== null && check.projected !== null && (
        <p className={styles['small']}>
          {t(PUBLISHED.led, { year, percent: say.percent(check.projected.percent) })}
          {check.projected.band !== null && ` (${say.range(check.projected.band.low, check.projected.band.high)})`}
          {check.chance !== null && `. ${t(PUBLISHED.chance, { chance: say.probability(check.chance) })}`}
        </p>
      )}
      {earlier.map((before, at) => (
        <p key={before.id ?? `${before.source} ${at}`} className={styles['small']}>
          {t(PUBLISHED.before, { percent: say.percent(before.percent), source: before.source, from: sayFrom(before, t, say) })}
        </p>
      ))}
      {id !== null && onWithdraw !== null && (
        <div className="tanpa-cetak">
          <Button
            look="quiet"
            aria-label={t(PUBLISHED.withdrawOf, { apa: name })}
            onClick={() => onWithdraw({ kind: 'target', id, apa: name })}
          >
            {t(PUBLISHED.withdraw)}
          </Button>
        </div>
      )}
    </section>
  )
}
