/** Taking access in an emergency: where, why in a choice and a few words, for how long. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { EMERGENCY_REASONS, type EmergencyReason } from '@konvergen/core/accounts/emergency.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { EMERGENCY, REASONS } from '../../text/emergency.ts'
import { useText } from '../../text/text.ts'
import styles from './account-page.module.css'
import { AreaFields } from './area-fields.tsx'
import { MinutesField, minuteChoices } from './minutes-field.tsx'
import { useTakeEmergency } from './use-take-emergency.ts'

const SHORTEST_NOTE = 10

export interface TakeEmergencyProps {
  readonly kab: string
  readonly district: DistrictDetail
  /** Minutes. */
  readonly longest: number
  readonly onTaken: () => unknown
}

export function TakeEmergency({ kab, district, longest, onTaken }: TakeEmergencyProps) {
  const t = useText()
  const [areas, setAreas] = useState<readonly string[]>([])
  const [alasan, setAlasan] = useState<EmergencyReason>('rujukan')
  const [catatan, setCatatan] = useState('')
  const [menit, setMenit] = useState(minuteChoices(longest)[0] ?? longest)
  const [isTried, setTried] = useState(false)
  const take = useTakeEmergency(kab, () => {
    setAreas([])
    setCatatan('')
    setTried(false)
    return onTaken()
  })
  const isNoted = catatan.trim().length >= SHORTEST_NOTE
  const isWhole = isNoted && areas.length > 0
  return (
    <Card title={t(EMERGENCY.open)} hint={t(EMERGENCY.openHint)}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (isWhole && !take.isPending) take.mutate({ wilayah: [...areas], alasan, catatan: catatan.trim(), menit })
        }}
      >
        <SelectField
          label={t(EMERGENCY.reason)}
          value={alasan}
          onChange={(event) => setAlasan(EMERGENCY_REASONS.find((one) => one === event.target.value) ?? alasan)}
        >
          {EMERGENCY_REASONS.map((one) => (
            <option key={one} value={one}>
              {t(REASONS[one])}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t(EMERGENCY.note)}
          hint={t(EMERGENCY.noteHint)}
          wrong={isTried && !isNoted ? t(EMERGENCY.noteShort) : undefined}
          value={catatan}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => setCatatan(event.target.value)}
        />
        <AreaFields
          district={district}
          onlyKecamatan={false}
          areas={areas}
          wrong={isTried && areas.length === 0 ? t(EMERGENCY.noArea) : undefined}
          onChange={setAreas}
        />
        <MinutesField longest={longest} value={menit} onChange={setMenit} />
        {take.error !== null && <ProblemNote problem={take.error} />}
        <div className={styles['line']}>
          <Button type="submit" look="danger" disabled={take.isPending}>
            {t(EMERGENCY.now)}
          </Button>
        </div>
      </form>
    </Card>
  )
}
