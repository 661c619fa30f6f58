/** Where it is done: named villages, each perhaps with its own volume; all lokus; or the whole district. */
import { PLACINGS } from '@konvergen/core/plan/activity.ts'
import { PLACING_WORDS } from '@konvergen/core/plan/words.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import type { FieldProps } from './field-props.ts'
import { villageName } from './ground.ts'
import styles from './plan.module.css'
import { useFault } from './use-fault.ts'

export function PlaceFields(props: FieldProps) {
  const t = useText()
  const { draft, onChange } = props
  return (
    <>
      <SelectField
        label={t(PLAN.placing)}
        value={draft.placing}
        onChange={({ target }) => onChange({ placing: PLACINGS.find((placing) => placing === target.value) ?? draft.placing })}
      >
        {PLACINGS.map((placing) => (
          <option key={placing} value={placing}>
            {t(PLACING_WORDS[placing])}
          </option>
        ))}
      </SelectField>
      {draft.placing === 'desa' && <Villages {...props} />}
    </>
  )
}

function Villages({ draft, faults, ground, onChange }: FieldProps) {
  const t = useText()
  const faultOf = useFault(faults)
  const { places } = draft
  const chosen = new Set(places.map(({ desa }) => desa))
  const { kecamatan, desa: villages } = ground.district
  return (
    <>
      {places.map(({ desa, volume }) => {
        const name = villageName(ground, desa)
        return (
          <div key={desa} className={styles['line']}>
            <TextField
              label={t(PLAN.volumeOf, { name })}
              inputMode="decimal"
              wrong={faultOf(`places ${desa}`)}
              value={volume}
              onChange={({ target }) =>
                onChange({ places: places.map((place) => (place.desa === desa ? { desa, volume: target.value } : place)) })
              }
            />
            <Button
              look="quiet"
              aria-label={t(PLAN.remove, { name })}
              onClick={() => onChange({ places: places.filter((place) => place.desa !== desa) })}
            >
              ×
            </Button>
          </div>
        )
      })}
      <SelectField
        label={t(PLAN.addVillage)}
        value=""
        onChange={({ target }) => target.value !== '' && onChange({ places: [...places, { desa: target.value, volume: '' }] })}
      >
        <option value="">{t(PLAN.addVillage)}</option>
        {kecamatan.map(({ kode, nama }) => (
          <optgroup key={kode} label={nama}>
            {villages
              .filter((village) => village.kecamatan === kode && !chosen.has(village.kode))
              .map((village) => (
                <option key={village.kode} value={village.kode}>
                  {village.nama}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
    </>
  )
}
