/** The head of the situation page: source and periods of what is shown, and the next step. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import type { SituationSearch } from '../../app/search-state.ts'
import button from '../../parts/button.module.css'
import { PageHead } from '../../parts/page-head.tsx'
import { PeriodPicker } from '../../parts/period-picker.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { periodsOfSource } from './choose-source.ts'
import { SourceSwitch } from './source-switch.tsx'

interface SituationHeadProps {
  readonly kab: string
  readonly answer: SituationAnswer
  readonly search: SituationSearch
  readonly onChange: (change: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }) => void
}

/** The proposal speaks of the same source and periods. */
function periodsOf({ sumber, recap, krs }: SituationSearch): Pick<SituationSearch, 'sumber' | 'recap' | 'krs'> {
  return { ...(sumber !== undefined && { sumber }), ...(recap !== undefined && { recap }), ...(krs !== undefined && { krs }) }
}

export function SituationHead({ kab, answer, search, onChange }: SituationHeadProps) {
  const t = useText()
  const mayPropose = useMay()('lokus.read', kab)
  const { situation, periods, chosen } = answer
  const isEmpty = chosen.recap === null && chosen.krs === null
  return (
    <PageHead title={t(SITUATION.title)} of={situation.kabupaten.nama}>
      <SourceSwitch periods={periods} chosen={search.sumber} onChange={(sumber) => onChange({ sumber, recap: undefined })} />
      <PeriodPicker
        label={t(SITUATION.recapPeriod)}
        periods={periodsOfSource(answer)}
        chosen={chosen.recap}
        onChange={(recap) => onChange({ recap })}
      />
      <PeriodPicker label={t(SITUATION.krsPeriod)} periods={periods.krs} chosen={chosen.krs} onChange={(krs) => onChange({ krs })} />
      {!isEmpty && (
        <>
          <PrintButton />
          {mayPropose && (
            <Link to="/k/$kab/lokus" params={{ kab }} search={periodsOf(search)} className={`${button['button']} ${button['primary']}`}>
              {t(SITUATION.decide)}
            </Link>
          )}
        </>
      )}
    </PageHead>
  )
}
