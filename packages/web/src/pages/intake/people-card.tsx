/** What a list of persons brings: how many of them are of known families, and that nobody else is kept. */
import type { RecordsPreview } from '@konvergen/contract/records.ts'
import { Card } from '../../parts/card.tsx'
import { FAMILY_PEOPLE } from '../../text/family-people.ts'
import { useText } from '../../text/text.ts'
import { Facts } from './facts.tsx'

/** `isKnown`: false once the list was put aside, when nobody reckons what it would bring. */
export function PeopleCard({ people, isKnown }: { people: NonNullable<RecordsPreview['people']>; isKnown: boolean }) {
  const t = useText()
  const { matched, families, children, mothers, outside } = people
  return (
    <Card title={t(FAMILY_PEOPLE.brings)} hint={t(FAMILY_PEOPLE.bringsHint)}>
      {isKnown && (
        <Facts
          facts={[
            [t(FAMILY_PEOPLE.matched), matched],
            [t(FAMILY_PEOPLE.families), families],
            [t(FAMILY_PEOPLE.children), children],
            [t(FAMILY_PEOPLE.mothers), mothers],
            [t(FAMILY_PEOPLE.outside), outside],
          ]}
        />
      )}
      <p>{t(FAMILY_PEOPLE.unverified)}</p>
    </Card>
  )
}
