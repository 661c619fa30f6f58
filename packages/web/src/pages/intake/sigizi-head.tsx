/** The head of Sigizi's report: which year, up to which month, the printer. */
import type { SigiziAnswer } from '@konvergen/contract/sigizi.ts'
import type { SigiziSearch } from '../../app/sigizi-queries.ts'
import { SelectField } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintButton } from '../../parts/print-button.tsx'
import { useSay } from '../../text/say.ts'
import { SIGIZI } from '../../text/sigizi.ts'
import { useText } from '../../text/text.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)
const MONTHS_OF_QUARTER = 3

interface SigiziHeadProps {
  /** undefined until it is known. */
  readonly answer: SigiziAnswer | undefined
  readonly onChange: (change: SigiziSearch) => void
}

export function SigiziHead({ answer, onChange }: SigiziHeadProps) {
  const t = useText()
  const say = useSay()
  const { tahun = null } = answer ?? {}
  const nameOf = (month: number): string => {
    const bulan = say.period(`${tahun}-${String(month).padStart(2, '0')}`)
    return month % MONTHS_OF_QUARTER === 0 ? t(SIGIZI.quarter, { bulan, tw: String(month / MONTHS_OF_QUARTER) }) : bulan
  }
  return (
    <PageHead title={t(SIGIZI.title)}>
      {answer !== undefined && tahun !== null && (
        <>
          <SelectField label={t(SIGIZI.year)} value={String(tahun)} onChange={(event) => onChange({ tahun: Number(event.target.value) })}>
            {answer.daftarTahun.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t(SIGIZI.until)}
            value={String(answer.sampai)}
            onChange={(event) => onChange({ sampai: Number(event.target.value) })}
          >
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {nameOf(month)}
              </option>
            ))}
          </SelectField>
          <PrintButton />
        </>
      )}
    </PageHead>
  )
}
