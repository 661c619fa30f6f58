/** The head of the page: which year, the poster, and the way to add an entry. */
import { downloadPoster, type YearSchema } from '@konvergen/contract/calendar.ts'
import { useQuery } from '@tanstack/react-query'
import { addressOf } from '../../app/call.ts'
import { districtQuery } from '../../app/queries.ts'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { CALENDAR } from '../../text/calendar.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'

interface CalendarHeadProps {
  readonly kab: string
  readonly data: YearSchema
  readonly mayWrite: boolean
  readonly onYear: (year: number) => void
  readonly onAdd: () => void
}

const YEAR_LENGTH = 4

/** Those that have a calendar, this one, and the years around today. */
function offeredYears({ year, years, today }: YearSchema): readonly number[] {
  const now = Number(today.slice(0, YEAR_LENGTH))
  return [...new Set([...years, year, now - 1, now, now + 1])].toSorted((a, b) => a - b)
}

export function CalendarHead({ kab, data, mayWrite, onYear, onAdd }: CalendarHeadProps) {
  const t = useText()
  const { language } = useSay()
  const name = useQuery(districtQuery(kab)).data?.nama
  return (
    <PageHead title={t(CALENDAR.title)} of={name}>
      <SelectField label={t(CALENDAR.year)} value={data.year} onChange={({ target }) => onYear(Number(target.value))}>
        {offeredYears(data).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </SelectField>
      {data.entries.length > 0 && (
        <ButtonLink href={addressOf(downloadPoster, { kab }, { tahun: data.year, bahasa: language })} download>
          {t(CALENDAR.poster)}
        </ButtonLink>
      )}
      {mayWrite && (
        <Button look={data.entries.length === 0 ? 'plain' : 'primary'} onClick={onAdd}>
          {t(CALENDAR.add)}
        </Button>
      )}
    </PageHead>
  )
}
