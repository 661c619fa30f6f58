/** The activities of a quarter: as a grid, or as cards on a phone. */
import { Card } from '../../parts/card.tsx'
import { PHONE, useMedia } from '../../parts/use-media.ts'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { GridCards } from './grid-cards.tsx'
import { type GridProps, GridTable } from './grid-table.tsx'
import { sayQuarter } from './say-realisation.ts'

export function ActivitiesCard(props: GridProps) {
  const t = useText()
  const isPhone = useMedia(PHONE)
  const { quarter, mayWrite } = props.grid
  const said = sayQuarter(quarter, { t })
  const Shown = isPhone ? GridCards : GridTable
  return (
    <Card
      title={props.subject === undefined ? t(REALISATION.grid, { quarter: said }) : `${props.subject}, ${said}`}
      hint={t(mayWrite ? REALISATION.gridHint : REALISATION.gridRead)}
    >
      <Shown {...props} />
    </Card>
  )
}
