/** What is asked of a definition that is written: how areas become one is not, it follows from unit and level. */
import type { CatalogueAnswer } from '@konvergen/contract/indicators.ts'
import { DIRECTIONS, FREQUENCIES, LEVELS, UNITS } from '@konvergen/core/indicators/indicator.ts'
import { PILLAR_WORDS, PILLARS, pillarOf } from '@konvergen/core/indicators/pillar.ts'
import type { ComponentProps } from 'react'
import { sayGroup } from '../../parts/coverage/say-coverage.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import { CATALOGUE, DIRECTION_NAMES, FREQUENCY_NAMES, REPORT_LEVELS, UNIT_NAMES } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import { type DefinitionDraft, withUnit, withWords } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'

interface DefinitionFieldsProps {
  readonly draft: DefinitionDraft
  readonly catalogue: CatalogueAnswer
  readonly isTried: boolean
  readonly onChange: (draft: DefinitionDraft) => void
}

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Value[]
  readonly says: (value: Value) => string
  readonly onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, says, onChoose }: ChoiceProps<Value>) {
  return (
    <SelectField label={label} value={value} onChange={(event) => onChoose(options.find((one) => one === event.target.value) ?? value)}>
      {options.map((one) => (
        <option key={one} value={one}>
          {says(one)}
        </option>
      ))}
    </SelectField>
  )
}

function sayPillar(text: string) {
  const pillar = pillarOf(text)
  return pillar === null ? CATALOGUE.noPillar : PILLAR_WORDS[pillar]
}

const typed = (onText: (text: string) => void): Pick<ComponentProps<'input'>, 'onChange' | 'maxLength'> => ({
  maxLength: 300,
  onChange: (event) => onText(event.target.value),
})

export function DefinitionFields({ draft, catalogue, isTried, onChange }: DefinitionFieldsProps) {
  const t = useText()
  const { name, unit, level, direction, frequency, numerator, denominator, denominatorCode, group, dataSource, pillar } = draft
  const groups = [...new Set([...catalogue.indikator.map((each) => each.group), group])]
  const numbers = ['', ...catalogue.sasaran.map(({ code }) => code)]
  const sayNumber = (code: string) => {
    const found = catalogue.sasaran.find((each) => each.code === code)
    return found === undefined ? t(CATALOGUE.chooseGoverned) : `${code} ${t(found.name)}`
  }
  return (
    <>
      <TextField
        label={t(CATALOGUE.nameId)}
        value={name.id}
        wrong={isTried && name.id.trim() === '' ? t(CATALOGUE.nameNone) : undefined}
        {...typed((id) => onChange({ ...draft, name: { ...name, id } }))}
      />
      <TextField label={t(CATALOGUE.nameEn)} value={name.en} {...typed((en) => onChange({ ...draft, name: { ...name, en } }))} />
      <div className={styles['fields']}>
        <Choice
          label={t(CATALOGUE.unit)}
          value={unit}
          options={UNITS}
          says={(one) => t(UNIT_NAMES[one])}
          onChoose={(one) => onChange(withUnit(draft, one, level))}
        />
        <Choice
          label={t(CATALOGUE.level)}
          value={level}
          options={LEVELS}
          says={(one) => t(REPORT_LEVELS[one])}
          onChoose={(one) => onChange(withUnit(draft, unit, one))}
        />
        <Choice
          label={t(CATALOGUE.frequency)}
          value={frequency}
          options={FREQUENCIES}
          says={(one) => t(FREQUENCY_NAMES[one])}
          onChoose={(one) => onChange({ ...draft, frequency: one })}
        />
        <Choice
          label={t(CATALOGUE.direction)}
          value={direction}
          options={DIRECTIONS}
          says={(one) => t(DIRECTION_NAMES[one])}
          onChoose={(one) => onChange({ ...draft, direction: one })}
        />
      </div>
      {unit === 'persen' && (
        <>
          <TextField
            label={t(CATALOGUE.numeratorField)}
            value={numerator?.id ?? ''}
            {...typed((text) => onChange(withWords(draft, 'numerator', 'id', text)))}
          />
          <TextField
            label={t(CATALOGUE.numeratorEn)}
            hint={t(CATALOGUE.sameIfEmpty)}
            value={numerator?.en ?? ''}
            {...typed((text) => onChange(withWords(draft, 'numerator', 'en', text)))}
          />
          <Choice
            label={t(CATALOGUE.governed)}
            value={denominatorCode ?? ''}
            options={numbers}
            says={sayNumber}
            onChoose={(code) =>
              onChange({
                ...draft,
                denominatorCode: code || null,
                denominator: catalogue.sasaran.find((each) => each.code === code)?.name ?? denominator,
              })
            }
          />
          {denominatorCode === null && (
            <>
              <TextField
                label={t(CATALOGUE.denominatorField)}
                value={denominator?.id ?? ''}
                {...typed((text) => onChange(withWords(draft, 'denominator', 'id', text)))}
              />
              <TextField
                label={t(CATALOGUE.denominatorEn)}
                hint={t(CATALOGUE.sameIfEmpty)}
                value={denominator?.en ?? ''}
                {...typed((text) => onChange(withWords(draft, 'denominator', 'en', text)))}
              />
            </>
          )}
        </>
      )}
      <div className={styles['fields']}>
        <Choice
          label={t(CATALOGUE.group)}
          value={group}
          options={groups}
          says={(one) => sayGroup(one, { t })}
          onChoose={(one) => onChange({ ...draft, group: one })}
        />
        <Choice
          label={t(CATALOGUE.pillar)}
          value={String(pillar ?? '')}
          options={['', ...PILLARS.map(String)]}
          says={(one) => t(sayPillar(one))}
          onChoose={(one) => onChange({ ...draft, pillar: pillarOf(one) })}
        />
        <TextField label={t(CATALOGUE.dataSource)} value={dataSource} {...typed((text) => onChange({ ...draft, dataSource: text }))} />
      </div>
    </>
  )
}
