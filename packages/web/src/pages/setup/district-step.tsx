/** Which district works with this Konvergen. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import sheet from '../../parts/door-sheet.module.css'
import { type Kabupaten, KabupatenPicker } from '../../parts/kabupaten-picker.tsx'
import { Note } from '../../parts/states.tsx'
import { HOME } from '../../text/home.ts'
import { SETUP } from '../../text/setup.ts'
import { useText } from '../../text/text.ts'

interface DistrictStepProps {
  readonly chosen: Kabupaten | null
  readonly onPick: (kabupaten: Kabupaten) => void
  readonly onBack: () => void
  readonly onNext: () => void
}

export function DistrictStep({ chosen, onPick, onBack, onNext }: DistrictStepProps) {
  const t = useText()
  const [isTried, setTried] = useState(false)
  return (
    <form
      className={sheet['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (chosen !== null) onNext()
      }}
    >
      <p>{t(SETUP.kabupatenBody)}</p>
      <KabupatenPicker label={t(HOME.search)} onPick={onPick} />
      {chosen !== null && <Note tone="good" title={t(SETUP.chosen, { nama: chosen.nama, provinsi: chosen.provinsi })} />}
      {isTried && chosen === null && <Note tone="caution" title={t(SETUP.kabupatenMissing)} />}
      <div className={sheet['acts']}>
        <Button type="submit" look="primary">
          {t(SETUP.next)}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t(SETUP.back)}
        </Button>
      </div>
    </form>
  )
}
