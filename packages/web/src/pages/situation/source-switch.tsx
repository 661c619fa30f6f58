/** Recap or list of children: shown only where a district has both, since the two are never mixed. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { ORIGINS, type Origin } from '../../app/search-state.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { hasBothSources } from './choose-source.ts'
import styles from './situation-page.module.css'

interface SourceSwitchProps {
  readonly periods: SituationAnswer['periods']
  /** As the address says, so that a press shows at once. */
  readonly chosen: Origin | undefined
  /** undefined = the recap, which stands without being asked for. */
  readonly onChange: (sumber: Origin | undefined) => void
}

export function SourceSwitch({ periods, chosen, onChange }: SourceSwitchProps) {
  const t = useText()
  if (!hasBothSources(periods)) return null
  const label = t(SITUATION.recapSource)
  return (
    <div className={`${styles['source']} tanpa-cetak`}>
      <span aria-hidden="true">{label}</span>
      <Segmented
        label={label}
        value={chosen ?? 'rekap'}
        options={ORIGINS.map((value) => ({ value, label: t(SITUATION[value]) }))}
        onChange={(sumber) => onChange(sumber === 'rekap' ? undefined : sumber)}
      />
    </div>
  )
}
