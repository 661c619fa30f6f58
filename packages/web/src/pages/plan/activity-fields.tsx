/** The fields of an activity in four groups: what, where, with which money, when and by whom. */
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import type { FieldProps } from './field-props.ts'
import { MoneyFields } from './money-fields.tsx'
import { MoreFields } from './more-fields.tsx'
import { PlaceFields } from './place-fields.tsx'
import { WhatFields } from './what-fields.tsx'

interface ActivityFieldsProps extends FieldProps {
  readonly kab: string
  readonly mayWrite: boolean
}

export function ActivityFields({ kab, draft, faults, ground, mayWrite, onChange }: ActivityFieldsProps) {
  const t = useText()
  return (
    <>
      <fieldset disabled={!mayWrite}>
        <legend>{t(PLAN.activity)}</legend>
        <WhatFields kab={kab} draft={draft} faults={faults} ground={ground} onChange={onChange} />
      </fieldset>
      <fieldset disabled={!mayWrite}>
        <legend>{t(PLAN.placing)}</legend>
        <PlaceFields draft={draft} faults={faults} ground={ground} onChange={onChange} />
      </fieldset>
      <fieldset disabled={!mayWrite}>
        <legend>{t(PLAN.moneyTitle)}</legend>
        <MoneyFields draft={draft} faults={faults} ground={ground} onChange={onChange} />
      </fieldset>
      <fieldset disabled={!mayWrite}>
        <legend>{t(PLAN.months)}</legend>
        <MoreFields draft={draft} faults={faults} onChange={onChange} />
      </fieldset>
    </>
  )
}
