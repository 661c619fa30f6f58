/** Villages where it happened in this quarter, each with its part of the volume where that is known. */
import { readAmount } from '@konvergen/core/plan/read-amount.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import type { QuarterFieldsProps } from './evidence-fields.tsx'
import styles from './realisation.module.css'
import { sayQuarter } from './say-realisation.ts'

const typed = (volume: number | null): string => (volume === null ? '' : String(volume).replace('.', ','))

const isBad = (text: string): boolean => text.trim() !== '' && readAmount(text, false) === null

export function PlaceFields({ detail, quarter, facts, mayWrite, onKeep }: QuarterFieldsProps) {
  const t = useText()
  const [places, setPlaces] = useState<ReadonlyMap<string, string>>(
    () => new Map(facts.places.map(({ desa, volume }) => [desa, typed(volume)])),
  )
  const set = (desa: string, text: string | null) => {
    const next = new Map(places)
    if (text === null) next.delete(desa)
    else next.set(desa, text)
    setPlaces(next)
  }
  const keep = () =>
    onKeep({
      ...facts,
      places: [...places].map(([desa, text]) => ({ desa, volume: text.trim() === '' ? null : readAmount(text, false) })),
    })
  const shown = mayWrite ? detail.villages : detail.villages.filter(({ desa }) => places.has(desa))
  if (shown.length === 0) return null
  return (
    <details>
      <summary>
        {t(REALISATION.places, { quarter: sayQuarter(quarter, { t }) })} ({places.size})
      </summary>
      <p className={styles['small']}>{t(REALISATION.placesHint)}</p>
      {shown.map(({ desa, name }) => (
        <div key={desa} className={styles['pair']}>
          <label className={styles['check']}>
            <input
              type="checkbox"
              disabled={!mayWrite}
              checked={places.has(desa)}
              onChange={({ target }) => set(desa, target.checked ? '' : null)}
            />
            {name}
          </label>
          {places.has(desa) && detail.volume !== null && (
            <TextField
              label={t(REALISATION.placeVolume, { name })}
              inputMode="decimal"
              disabled={!mayWrite}
              aria-invalid={isBad(places.get(desa) ?? '')}
              value={places.get(desa) ?? ''}
              onChange={({ target }) => set(desa, target.value)}
            />
          )}
        </div>
      ))}
      {mayWrite && (
        <div className={styles['acts']}>
          <Button disabled={[...places.values()].some(isBad)} onClick={keep}>
            {t(REALISATION.keepPlaces)}
          </Button>
        </div>
      )}
    </details>
  )
}
