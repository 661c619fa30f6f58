/** How much and from whom: volume and unit cost propose an amount, the sources say what it is. */
import { MONEY_SOURCES, type MoneySource, proposedCost, totalOf } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { readDraft } from './draft.ts'
import type { FieldProps } from './field-props.ts'
import styles from './plan.module.css'
import { sayMoney } from './say-plan.ts'
import { useFault } from './use-fault.ts'

export function MoneyFields({ draft, faults, ground, onChange }: FieldProps) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const faultOf = useFault(faults)
  const { facts } = readDraft({ ...draft, title: 'x' })
  const proposed = facts === null ? null : proposedCost(facts)
  const total = facts === null ? null : totalOf(facts.money)
  const { money } = draft
  const set = (source: MoneySource, rupiah: string) =>
    onChange({ money: money.map((each) => (each.source === source ? { source, rupiah } : each)) })
  const untold = money.find(({ rupiah }) => rupiah.trim() === '')
  return (
    <>
      <div className={styles['pair']}>
        <TextField
          label={t(PLAN.volume)}
          inputMode="decimal"
          wrong={faultOf('volume')}
          value={draft.volume}
          onChange={({ target }) => onChange({ volume: target.value })}
        />
        <TextField label={t(PLAN.unit)} maxLength={60} value={draft.unit} onChange={({ target }) => onChange({ unit: target.value })} />
        <TextField
          label={t(PLAN.unitCost)}
          inputMode="numeric"
          wrong={faultOf('unitCost')}
          value={draft.unitCost}
          onChange={({ target }) => onChange({ unitCost: target.value })}
        />
      </div>
      {ground.reference.unitCosts.length > 0 && (
        <SelectField
          label={t(PLAN.unitCostFrom)}
          value=""
          onChange={({ target }) => {
            const cost = ground.reference.unitCosts.find(({ id }) => id === target.value)
            if (cost !== undefined) onChange({ unitCost: cost.rupiah, unit: cost.unit })
          }}
        >
          <option value="">{t(PLAN.none)}</option>
          {ground.reference.unitCosts.map(({ id, item, unit, rupiah, source, year }) => (
            <option key={id} value={id}>
              {`${item}: Rp ${sayMoney(rupiah, speech)} / ${unit} (${source}, ${year})`}
            </option>
          ))}
        </SelectField>
      )}
      <p className={styles['small']}>{t(PLAN.moneyHint)}</p>
      {money.map(({ source, rupiah }) => (
        <div key={source} className={styles['line']}>
          <TextField
            label={`${t(SOURCE_WORDS[source])} (Rp)`}
            inputMode="numeric"
            wrong={faultOf(`money ${source}`)}
            value={rupiah}
            onChange={({ target }) => set(source, target.value)}
          />
          <Button
            look="quiet"
            aria-label={t(PLAN.remove, { name: t(SOURCE_WORDS[source]) })}
            onClick={() => onChange({ money: money.filter((each) => each.source !== source) })}
          >
            ×
          </Button>
        </div>
      ))}
      <SelectField
        label={t(PLAN.addSource)}
        value=""
        onChange={({ target }) => {
          const source = MONEY_SOURCES.find((each) => each === target.value)
          if (source !== undefined) onChange({ money: [...money, { source, rupiah: '' }] })
        }}
      >
        <option value="">{t(PLAN.addSource)}</option>
        {MONEY_SOURCES.filter((source) => money.every((each) => each.source !== source)).map((source) => (
          <option key={source} value={source}>
            {t(SOURCE_WORDS[source])}
          </option>
        ))}
      </SelectField>
      <p aria-live="polite">
        {total !== null && t(PLAN.sum, { rupiah: sayMoney(String(total), speech) })}{' '}
        {proposed !== null && t(PLAN.proposed, { rupiah: sayMoney(proposed, speech) })}
      </p>
      {proposed !== null && untold !== undefined && (
        <Button onClick={() => set(untold.source, proposed)}>{t(PLAN.takeProposed, { rupiah: sayMoney(proposed, speech) })}</Button>
      )}
    </>
  )
}
