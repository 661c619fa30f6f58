/** Which quarter: that of today and those before it. */
import { useMe } from '../../app/me.ts'
import { PeriodPicker } from '../../parts/period-picker.tsx'
import { SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { chosenQuarter, recentQuarters } from './arrange-quarters.ts'

/** Of those that the address names, or that of today. */
export function useQuarter(wanted: string | undefined): string {
  return chosenQuarter(useMe().today, wanted)
}

export function QuarterPicker({ wanted, onChange }: { wanted: string | undefined; onChange: (quarter: string) => void }) {
  const t = useText()
  const { today } = useMe()
  return (
    <PeriodPicker
      label={t(SCORE.quarter)}
      periods={recentQuarters(today, wanted)}
      chosen={chosenQuarter(today, wanted)}
      onChange={onChange}
    />
  )
}
