/** The year that is looked at, chosen among all, and for whoever sees figures item 1.1 of the panel. */
import type { DecisionSchema, YearSchema } from '@konvergen/contract/lokus-years.ts'
import { useMay } from '../../app/may.ts'
import { SelectField } from '../../parts/field.tsx'
import { LOKUS_YEARS } from '../../text/lokus-years.ts'
import { useText } from '../../text/text.ts'
import { PanelCard } from './panel-card.tsx'
import { YearCard } from './year-card.tsx'

interface YearViewProps {
  readonly kab: string
  readonly year: YearSchema
  readonly all: readonly YearSchema[]
  readonly decisions: readonly DecisionSchema[]
  readonly onYear: (tahun: number) => void
}

export function YearView({ kab, year, all, decisions, onYear }: YearViewProps) {
  const t = useText()
  const may = useMay()
  return (
    <>
      <div className="tanpa-cetak">
        <SelectField label={t(LOKUS_YEARS.year)} value={year.tahun} onChange={({ target }) => onYear(Number(target.value))}>
          {all.map(({ tahun }) => (
            <option key={tahun} value={tahun}>
              {tahun}
            </option>
          ))}
        </SelectField>
      </div>
      <YearCard year={year} all={all} decisions={decisions} />
      {may('lokus.read', kab) && <PanelCard kab={kab} tahun={year.tahun} />}
    </>
  )
}
