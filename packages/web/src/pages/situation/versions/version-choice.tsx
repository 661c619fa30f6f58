/** The earlier and the later version; the earlier one is of the same area. */
import type { AnalysisHead } from '@konvergen/contract/analyses.ts'
import { SelectField } from '../../../parts/field.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useText } from '../../../text/text.ts'
import { othersOf, type PairOfVersions, pairOf } from './pair-of-versions.ts'
import styles from './versions.module.css'

interface VersionChoiceProps {
  readonly versions: readonly AnalysisHead[]
  readonly pair: PairOfVersions
  readonly onChoose: (pair: PairOfVersions) => void
}

export function VersionChoice({ versions, pair, onChoose }: VersionChoiceProps) {
  const comparable = versions.filter(({ id }) => othersOf(versions, id).length > 0)
  const chooseLater = (ke: string) => onChoose(pairOf(versions, { dari: pair.dari, ke }) ?? pair)
  return (
    <div className={`${styles['choice']} tanpa-cetak`}>
      <VersionField
        label="compareFrom"
        value={pair.dari}
        versions={othersOf(versions, pair.ke)}
        onChange={(dari) => onChoose({ ...pair, dari })}
      />
      <VersionField label="compareTo" value={pair.ke} versions={comparable} onChange={chooseLater} />
    </div>
  )
}

interface VersionFieldProps {
  readonly label: 'compareFrom' | 'compareTo'
  readonly value: string
  readonly versions: readonly AnalysisHead[]
  readonly onChange: (id: string) => void
}

function VersionField({ label, value, versions, onChange }: VersionFieldProps) {
  const t = useText()
  return (
    <SelectField label={t(ANALYSES[label])} value={value} onChange={({ target }) => onChange(target.value)}>
      {versions.map(({ id, nama, tahun, versi }) => (
        <option key={id} value={id}>
          {t(ANALYSES.title, { nama, tahun: String(tahun), n: versi })}
        </option>
      ))}
    </SelectField>
  )
}
