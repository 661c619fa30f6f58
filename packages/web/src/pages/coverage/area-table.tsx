/** The villages of an indicator in rows; each number opens its history. */

import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { Button } from '../../parts/button.tsx'
import { type Speech, sayOwn, sayTarget } from '../../parts/coverage/say-coverage.ts'
import { SortHead } from '../../parts/sort-head.tsx'
import table from '../../parts/table.module.css'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { Column, FigureArea, Sorting } from './arrange-figure.ts'

interface AreaTableProps {
  readonly figure: FigureAnswer
  readonly areas: readonly FigureArea[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly onOpen: (kode: string) => void
}

/** Of several targets the first is the one that the server counts people for. */
function columnsOf(
  { definisi: { unit, direction }, selisih: [gap] }: FigureAnswer,
  speech: Speech,
): readonly (readonly [Column, string])[] {
  const { t } = speech
  if (unit !== 'persen') return [['capaian', t(unit === 'jumlah' ? FIGURE.count : FIGURE.value)]]
  const isUp = direction === 'naik'
  const short = gap === undefined ? null : t(isUp ? FIGURE.shortOf : FIGURE.overOf, { target: sayTarget(unit, gap.target.value, speech) })
  return [
    ['terlayani', t(isUp ? FIGURE.served : FIGURE.happened)],
    ['sasaran', t(FIGURE.should)],
    ['capaian', t(FIGURE.value)],
    ...(short === null ? [] : ([['kurang', short]] as const)),
    ...(isUp ? ([['tersisa', t(FIGURE.left)]] as const) : []),
  ]
}

export function AreaTable({ figure, areas, sorting, onSort, onOpen }: AreaTableProps) {
  const t = useText()
  const say = useSay()
  const columns = columnsOf(figure, { t, say })
  const directionOf = (column: Sorting['column']) =>
    sorting.column === column ? (sorting.isDescending ? ('descending' as const) : ('ascending' as const)) : null
  const sort = (column: Sorting['column'], isNumber: boolean) =>
    onSort({ column, isDescending: sorting.column === column ? !sorting.isDescending : isNumber })
  const hasKecamatan = areas.some(({ kecamatan }) => kecamatan !== null)
  return (
    <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(FIGURE.areas)}>
      <table className={table['table']}>
        <thead>
          <tr>
            <SortHead label={t(FIGURE.area)} isNumber={false} direction={directionOf('nama')} onSort={() => sort('nama', false)} />
            {hasKecamatan && (
              <SortHead
                label={t(FIGURE.kecamatan)}
                isNumber={false}
                direction={directionOf('kecamatan')}
                onSort={() => onSort({ column: 'kecamatan', isDescending: false })}
              />
            )}
            {columns.map(([column, head]) => (
              <SortHead key={column} label={head} isNumber direction={directionOf(column)} onSort={() => sort(column, true)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <tr key={area.kode}>
              <th scope="row">{area.nama}</th>
              {hasKecamatan && <td>{area.kecamatan}</td>}
              {columns.map(([column]) => (
                <td key={column} className={table['number']}>
                  <Cell figure={figure} area={area} column={column} onOpen={onOpen} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CellProps {
  readonly figure: FigureAnswer
  readonly area: FigureArea
  readonly column: Column
  readonly onOpen: (kode: string) => void
}

function Cell({ figure, area, column, onOpen }: CellProps) {
  const t = useText()
  const say = useSay()
  if (column === 'capaian') {
    return (
      <Button
        look="quiet"
        aria-label={`${sayOwn(figure.definisi.unit, area, { t, say })}. ${t(FIGURE.historyOf, { nama: area.nama })}`}
        onClick={() => onOpen(area.kode)}
      >
        {sayOwn(figure.definisi.unit, area, { t, say })}
      </Button>
    )
  }
  const number = { terlayani: area.numerator, sasaran: area.denominator, kurang: area.orang, tersisa: area.tersisa, nama: null }[column]
  // What is not there has its word in the column of the figure; an empty place is not a zero.
  return number === null ? null : say.number(number)
}
