/** With whom somebody lives in one house, where a family card does not say it: households are counted once. */
import type { VillageAnswer, VillagePerson } from '@konvergen/contract/scorecard.ts'
import { SelectField } from '../../parts/field.tsx'
import { useSay } from '../../text/say.ts'
import { CARD } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import { nameOf } from './say-person.ts'

interface HouseFieldProps {
  readonly village: VillageAnswer
  readonly person: VillagePerson | null
  readonly value: string
  readonly onChange: (household: string) => void
}

export function HouseField({ village, person, value, onChange }: HouseFieldProps) {
  const t = useText()
  const say = useSay()
  const others = village.orang.filter(({ id }) => id !== person?.id)
  const houses = [...Map.groupBy(others, ({ rumah }) => rumah)]
  if (houses.length === 0) return null
  return (
    <SelectField label={t(CARD.rumah)} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t(CARD.ownHouse)}</option>
      {houses.map(([rumah, people]) => (
        <option key={rumah} value={rumah}>
          {people.map((each) => nameOf(each, { t, say })).join(', ')}
        </option>
      ))}
    </SelectField>
  )
}
