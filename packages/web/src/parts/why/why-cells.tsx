/** The cells of a file that a village's figure was read from. */
import type { Provenance } from '@konvergen/contract/situation.ts'
import { countText } from '../../text/counts.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { SmallTable } from '../small-table.tsx'

export function WhyCells({ cells }: { cells: readonly Provenance[] }) {
  const t = useText()
  const say = useSay()
  const placeOf = ({ cell, row, sheet, origin }: Provenance): string =>
    [
      ...(sheet === null ? [] : [sheet]),
      cell === null ? t(WHY.row, { row: say.number(row) }) : t(WHY.cell, { cell }),
      ...(origin === 'dihitung' ? [t(WHY.computed)] : []),
    ].join(', ')
  return (
    <>
      <h3>{t(WHY.cells)}</h3>
      <SmallTable
        label={t(WHY.cells)}
        heads={[t(WHY.field), t(WHY.value), t(WHY.read), t(WHY.place)]}
        rows={cells.map((cell) => [t(countText(cell.kind, cell.field)), say.number(cell.value), cell.raw ?? '', placeOf(cell)])}
      />
    </>
  )
}
