/** Estimates instead of measurements, and the step to a survey's figure, whose source whoever types it must name. */
import { type SyntheticEvent, useState } from 'react'
import type { MapChange, MapSearch } from '../../../app/map-search.ts'
import { Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/field.tsx'
import { parseDecimal } from '../../../parts/parse-decimal.ts'
import { MAPS } from '../../../text/maps.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './map-page.module.css'

interface ModelCardProps {
  readonly search: MapSearch
  readonly onChange: (change: MapChange) => void
}

export function ModelCard({ search, onChange }: ModelCardProps) {
  const t = useText()
  const say = useSay()
  const [percent, setPercent] = useState(search.survei === undefined ? '' : say.number(search.survei, 1))
  const [source, setSource] = useState(search.asal ?? '')
  const [tried, setTried] = useState(false)
  const value = parseDecimal(percent, { low: 0, high: 100, decimals: 2 })
  const isPercent = value !== null && value > 0 && value < 100
  const isNamed = source.trim() !== ''
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (isPercent && isNamed) onChange({ survei: value, asal: source.trim(), perkiraan: true })
  }
  const clear = () => {
    setPercent('')
    setSource('')
    setTried(false)
    onChange({ survei: undefined, asal: undefined, perkiraan: undefined })
  }
  return (
    <details className={`${styles['model']} tanpa-cetak`} open={search.perkiraan === true}>
      <summary>{t(MAPS.model)}</summary>
      <p>{t(MAPS.modelHint)}</p>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={search.perkiraan === true}
          onChange={(event) => (event.target.checked ? onChange({ perkiraan: true }) : clear())}
        />
        {t(MAPS.estimate)}
      </label>
      <form onSubmit={onSubmit} className={styles['survey']} noValidate>
        <TextField
          label={t(MAPS.survey)}
          inputMode="decimal"
          value={percent}
          onChange={(event) => setPercent(event.target.value)}
          wrong={tried && !isPercent ? t(MAPS.surveyWrong) : undefined}
        />
        <TextField
          label={t(MAPS.surveySource)}
          hint={t(MAPS.surveySourceHint)}
          maxLength={120}
          value={source}
          onChange={(event) => setSource(event.target.value)}
          wrong={tried && !isNamed ? t(MAPS.surveySourceWrong) : undefined}
        />
        <Button type="submit">{t(MAPS.apply)}</Button>
        {search.survei !== undefined && <Button onClick={clear}>{t(MAPS.clear)}</Button>}
      </form>
    </details>
  )
}
