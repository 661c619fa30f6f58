/** A year is filled in one act: from the yearly packs, or from the calendar of another year. */
import type { YearSchema } from '@konvergen/contract/calendar.ts'
import type { PresetPack } from '@konvergen/core/calendar/preset.ts'
import { PACKS } from '@konvergen/core/calendar/year-presets.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useText } from '../../text/text.ts'
import styles from './calendar.module.css'
import { CopyYear } from './copy-year.tsx'
import { useCalendarActs } from './use-calendar-acts.ts'

/** The old order and the new one say the same twice: the old is not proposed. */
const FIRST_CHOICE: ReadonlySet<string> = new Set(PACKS.map(({ framework }) => framework).filter((framework) => framework !== '8-aksi'))

export function PacksCard({ kab, data }: { kab: string; data: YearSchema }) {
  const t = useText()
  const [chosen, setChosen] = useState(FIRST_CHOICE)
  const { adopt } = useCalendarActs(kab, () => undefined)
  const there = new Set(data.entries.map(({ key }) => key))
  const keys = PACKS.filter(({ framework }) => chosen.has(framework))
    .flatMap(({ presets }) => presets.map(({ key }) => key))
    .filter((key) => !there.has(key))
  const toggle = (framework: string, isIn: boolean) => {
    const next = new Set(chosen)
    if (isIn) next.add(framework)
    else next.delete(framework)
    setChosen(next)
  }
  return (
    <div className="tanpa-cetak">
      <Card title={t(CALENDAR.packs)} hint={t(CALENDAR.packsHint)}>
        <div className={styles['form']}>
          <ul className={styles['packs']}>
            {PACKS.map((pack) => (
              <li key={pack.framework}>
                <PackLine pack={pack} there={there} isIn={chosen.has(pack.framework)} onToggle={toggle} />
              </li>
            ))}
          </ul>
          {adopt.error !== null && <ProblemNote problem={adopt.error} />}
          <div className={styles['acts']}>
            <Button
              look={data.entries.length === 0 ? 'primary' : 'plain'}
              disabled={adopt.isPending || keys.length === 0}
              onClick={() => adopt.mutate({ year: data.year, keys })}
            >
              {t(CALENDAR.adopt, { n: keys.length })}
            </Button>
          </div>
          <CopyYear kab={kab} data={data} />
        </div>
      </Card>
    </div>
  )
}

interface PackLineProps {
  readonly pack: PresetPack
  readonly there: ReadonlySet<string>
  readonly isIn: boolean
  readonly onToggle: (framework: string, isIn: boolean) => void
}

function PackLine({ pack, there, isIn, onToggle }: PackLineProps) {
  const t = useText()
  const { framework, name, about, presets } = pack
  const kept = presets.filter(({ key }) => there.has(key)).length
  const memory = presets.filter(({ source }) => source === null).length
  return (
    <label className={styles['pack']}>
      <input type="checkbox" checked={isIn} onChange={({ target }) => onToggle(framework, target.checked)} />
      <span>
        <strong>{t(name)}</strong> {t(about)}
        <span className={styles['small']}>
          {t(CALENDAR.packCount, { n: presets.length, there: kept })}
          {memory > 0 && `; ${t(CALENDAR.packMemory, { n: memory })}`}
        </span>
      </span>
    </label>
  )
}
