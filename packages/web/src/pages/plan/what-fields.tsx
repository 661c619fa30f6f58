/** What is done: name, code, kind, pillar, gaps that it closes, for whom. */
import { ACTIVITY_KINDS, PILLARS, TARGET_GROUPS } from '@konvergen/core/plan/activity.ts'
import { KIND_WORDS, PILLAR_WORDS, TARGET_WORDS } from '@konvergen/core/plan/words.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { CodeSearch } from './code-search.tsx'
import type { FieldProps } from './field-props.ts'
import styles from './plan.module.css'
import { useFault } from './use-fault.ts'

export function WhatFields({ kab, draft, faults, ground, onChange }: FieldProps & { readonly kab: string }) {
  const t = useText()
  const faultOf = useFault(faults)
  return (
    <>
      <TextField
        label={t(PLAN.name)}
        required
        maxLength={300}
        wrong={faultOf('title')}
        value={draft.title}
        onChange={({ target }) => onChange({ title: target.value })}
      />
      <CodeSearch kab={kab} draft={draft} onChange={onChange} />
      <div className={styles['pair']}>
        <SelectField
          label={t(PLAN.kind)}
          value={draft.kind}
          onChange={({ target }) => onChange({ kind: ACTIVITY_KINDS.find((kind) => kind === target.value) ?? draft.kind })}
        >
          {ACTIVITY_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_WORDS[kind])}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(PLAN.pillar)}
          value={draft.pillar ?? ''}
          onChange={({ target }) => onChange({ pillar: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{t(PLAN.none)}</option>
          {PILLARS.map((pillar) => (
            <option key={pillar} value={pillar}>
              {t(PILLAR_WORDS[pillar] ?? PLAN.none)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(PLAN.target)}
          value={draft.target ?? ''}
          onChange={({ target }) => onChange({ target: TARGET_GROUPS.find((group) => group === target.value) ?? null })}
        >
          <option value="">{t(PLAN.none)}</option>
          {TARGET_GROUPS.map((group) => (
            <option key={group} value={group}>
              {t(TARGET_WORDS[group])}
            </option>
          ))}
        </SelectField>
      </div>
      <Indicators draft={draft} faults={faults} ground={ground} onChange={onChange} />
    </>
  )
}

function Indicators({ draft, ground, onChange }: FieldProps) {
  const t = useText()
  const say = useSay()
  const { indicators } = draft
  const names = new Map(ground.reference.indicators.map(({ code, name }) => [code, name[say.language]]))
  return (
    <>
      <SelectField
        label={t(PLAN.indicators)}
        value=""
        onChange={({ target }) => target.value !== '' && onChange({ indicators: [...indicators, target.value] })}
      >
        <option value="">{t(PLAN.addIndicator)}</option>
        {ground.reference.indicators
          .filter(({ code }) => !indicators.includes(code))
          .map(({ code, name }) => (
            <option key={code} value={code}>
              {`${code} ${name[say.language]}`}
            </option>
          ))}
      </SelectField>
      {indicators.length > 0 && (
        <ul className={styles['chips']}>
          {indicators.map((code) => (
            <li key={code}>
              {`${code} ${names.get(code) ?? ''}`}
              <Button
                look="quiet"
                aria-label={t(PLAN.remove, { name: code })}
                onClick={() => onChange({ indicators: indicators.filter((each) => each !== code) })}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
