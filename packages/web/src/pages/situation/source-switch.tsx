/** Recap or list of children: shown only where a district has both, since the two are never mixed. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { ORIGINS, type Origin } from '../../app/search-state.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { hasBothSources } from './choose-source.ts'
import styles from './situation-page.module.css'

interface SourceSwitchProps {
  readonly answer: Pick<SituationAnswer, 'periods' | 'sumber'>
  /** undefined = the recap, which stands without being asked for. */
  readonly onChange: (sumber: Origin | undefined) => void
}

export function SourceSwitch({ answer, onChange }: SourceSwitchProps) {
  const t = useText()
  if (!hasBothSources(answer.periods)) return null
  const label = t(SITUATION.recapSource)
  return (
    <div className={`${styles['source']} tanpa-cetak`}>
      <span aria-hidden="true">{label}</span>
      <Segmented
        label={label}
        value={answer.sumber}
        options={ORIGINS.map((value) => ({ value, label: t(SITUATION[value]) }))}
        onChange={(sumber) => onChange(sumber === 'rekap' ? undefined : sumber)}
      />
    </div>
  )
}
