/** What is said of an activity of the catalogue. */
import type { CatalogueAnswer } from '@konvergen/contract/village-catalogue.ts'
import { ACTIVITY_KINDS } from '@konvergen/core/plan/activity.ts'
import { KIND_WORDS } from '@konvergen/core/plan/words.ts'
import { COUNTED, DANA_DESA_ANSWERS } from '@konvergen/core/village/entry.ts'
import { DANA_DESA_WORDS } from '@konvergen/core/village/words.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE_CATALOGUE } from '../../text/village-catalogue.ts'
import type { EntryDraft, EntryFault } from './entry-draft.ts'
import styles from './village.module.css'

interface EntryFieldsProps {
  readonly draft: EntryDraft
  readonly faults: readonly EntryFault[]
  readonly indicators: CatalogueAnswer['indicators']
  readonly onChange: (part: Partial<EntryDraft>) => void
}

export function EntryFields({ draft, faults, indicators, onChange }: EntryFieldsProps) {
  const t = useText()
  const wrongName = faults.includes('name') ? t(VILLAGE_CATALOGUE.wrongName) : undefined
  const tick = (code: string, isOn: boolean) =>
    onChange({ indicators: isOn ? [...draft.indicators, code] : draft.indicators.filter((each) => each !== code) })
  return (
    <>
      <TextField
        label={t(VILLAGE_CATALOGUE.nameId)}
        maxLength={200}
        value={draft.nameId}
        wrong={wrongName}
        onChange={({ target }) => onChange({ nameId: target.value })}
      />
      <TextField
        label={t(VILLAGE_CATALOGUE.nameEn)}
        maxLength={200}
        value={draft.nameEn}
        wrong={wrongName}
        onChange={({ target }) => onChange({ nameEn: target.value })}
      />
      <fieldset>
        <legend>{t(VILLAGE_CATALOGUE.indicators)}</legend>
        {faults.includes('indicators') && <p role="alert">{t(VILLAGE_CATALOGUE.wrongIndicators)}</p>}
        <div className={styles['checks']}>
          {indicators.map(({ code, name }) => (
            <label key={code} className={styles['check']}>
              <input type="checkbox" checked={draft.indicators.includes(code)} onChange={({ target }) => tick(code, target.checked)} />
              {code} {t(name)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles['fields']}>
        <TextField
          label={t(VILLAGE_CATALOGUE.unit)}
          required
          maxLength={60}
          value={draft.unit}
          onChange={({ target }) => onChange({ unit: target.value })}
        />
        <SelectField
          label={t(VILLAGE_CATALOGUE.kind)}
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
          label={t(VILLAGE_CATALOGUE.counted)}
          value={draft.counted}
          onChange={({ target }) => onChange({ counted: COUNTED.find((each) => each === target.value) ?? draft.counted })}
        >
          {COUNTED.map((each) => (
            <option key={each} value={each}>
              {t(VILLAGE_CATALOGUE[each])}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(VILLAGE_CATALOGUE.danaDesa)}
          value={draft.danaDesa}
          onChange={({ target }) => onChange({ danaDesa: DANA_DESA_ANSWERS.find((each) => each === target.value) ?? draft.danaDesa })}
        >
          {DANA_DESA_ANSWERS.map((each) => (
            <option key={each} value={each}>
              {t(DANA_DESA_WORDS[each])}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        label={t(VILLAGE_CATALOGUE.danaDesaSource)}
        hint={t(VILLAGE_CATALOGUE.sourceHint)}
        maxLength={300}
        value={draft.danaDesaSource}
        onChange={({ target }) => onChange({ danaDesaSource: target.value })}
      />
      <TextField
        label={t(VILLAGE_CATALOGUE.siskeudes)}
        hint={t(VILLAGE_CATALOGUE.siskeudesHint)}
        value={draft.siskeudes}
        wrong={faults.includes('siskeudes') ? t(VILLAGE_CATALOGUE.wrongCode) : undefined}
        onChange={({ target }) => onChange({ siskeudes: target.value })}
      />
      <TextField
        label={t(VILLAGE_CATALOGUE.source)}
        hint={t(VILLAGE_CATALOGUE.sourceHint)}
        maxLength={300}
        value={draft.source}
        onChange={({ target }) => onChange({ source: target.value })}
      />
    </>
  )
}
