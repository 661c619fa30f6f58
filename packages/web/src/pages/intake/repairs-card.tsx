/** Slips that a rule can mend, each with how many rows it would change. Nothing is mended unless a person ticks it. */
import type { ListPreview } from '@konvergen/contract/intake.ts'
import { Card } from '../../parts/card.tsx'
import { LIST } from '../../text/intake.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './preview-page.module.css'

interface RepairsCardProps {
  readonly list: ListPreview
  readonly chosen: ListPreview['repaired']
  /** null: decided, nothing can be chosen any more. */
  readonly onChange: ((chosen: ListPreview['repaired']) => void) | null
}

export function RepairsCard({ list, chosen, onChange }: RepairsCardProps) {
  const t = useText()
  const say = useSay()
  if (list.repairs.length === 0) return null
  const names = list.repaired.map((rule) => t(LIST[rule]).toLowerCase()).join('; ')
  return (
    <Card title={t(LIST.repairs)} hint={t(LIST.repairsHint)}>
      {list.applied !== null && <p className={styles['small']}>{names === '' ? t(LIST.notRepaired) : t(LIST.repaired, { what: names })}</p>}
      <ul className={styles['choices']}>
        {list.repairs.map(({ rule, count }) => (
          <li key={rule}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(rule)}
                disabled={onChange === null}
                onChange={(event) => onChange?.(event.target.checked ? [...chosen, rule] : chosen.filter((one) => one !== rule))}
              />
              {t(LIST.repairRows, { what: t(LIST[rule]), n: say.number(count) })}
            </label>
          </li>
        ))}
      </ul>
    </Card>
  )
}
