/** Each indicator with its gaps and, office by office, the money of activities that name it; every number opens what is behind it. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import { Link } from '@tanstack/react-router'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { PLAN } from '../../text/plan.ts'
import { PROGRAMS } from '../../text/plan-versions.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { sayMoney } from './say-plan.ts'

interface ProgramsMatrixProps {
  readonly kab: string
  readonly programs: ProgramsAnswer
  readonly onlyOpen: boolean
  readonly onOpen: (code: string) => void
}

type Indicator = ProgramsAnswer['indicators'][number]

function worstFirst(a: Indicator, b: Indicator): number {
  const byPeople = (b.openPeople ?? 0) - (a.openPeople ?? 0)
  return byPeople === 0 ? (b.open ?? 0) - (a.open ?? 0) : byPeople
}

export function ProgramsMatrix({ kab, programs, onlyOpen, onOpen }: ProgramsMatrixProps) {
  const t = useText()
  const { offices, year } = programs
  const shown = programs.indicators.filter(({ open }) => !onlyOpen || (open ?? 0) > 0).toSorted(worstFirst)
  const heads = [PROGRAMS.indicator, PROGRAMS.short, PROGRAMS.open, PROGRAMS.people].map((head) => t(head))
  return (
    <Card title={t(PROGRAMS.matrix)} hint={t(PROGRAMS.matrixHint)}>
      <PlainTable label={t(PROGRAMS.matrix)} heads={[...heads, ...offices.map(({ name }) => name ?? t(PLAN.secretariat))]}>
        {shown.map((indicator) => (
          <IndicatorRow key={indicator.code} kab={kab} year={year} indicator={indicator} offices={offices} onOpen={onOpen} />
        ))}
      </PlainTable>
    </Card>
  )
}

interface IndicatorRowProps {
  readonly kab: string
  readonly year: number
  readonly indicator: Indicator
  readonly offices: ProgramsAnswer['offices']
  readonly onOpen: (code: string) => void
}

function IndicatorRow({ kab, year, indicator, offices, onOpen }: IndicatorRowProps) {
  const t = useText()
  const say = useSay()
  const { code, name, short, open, openPeople, cells } = indicator
  const byOffice = new Map(cells.map((cell) => [cell.office, cell]))
  return (
    <tr>
      <th scope="row">
        {code}
        <span className={table['under']}>{name[say.language]}</span>
      </th>
      <td className={table['number']}>
        {short === null ? <span className={table['quiet']}>{t(PROGRAMS.unknown)}</span> : say.number(short)}
      </td>
      <td className={table['number']}>
        {open !== null && open > 0 ? (
          <Button look="quiet" aria-label={t(PROGRAMS.openOf, { n: say.number(open), code })} onClick={() => onOpen(code)}>
            {say.number(open)}
          </Button>
        ) : (
          open !== null && say.number(open)
        )}
      </td>
      <td className={table['number']}>{openPeople === null ? '' : say.number(openPeople)}</td>
      {offices.map(({ id }) => {
        const cell = byOffice.get(id)
        return (
          <td key={id ?? 'sekretariat'} className={table['number']}>
            {cell === undefined ? (
              <span className={table['quiet']}>{t(PROGRAMS.none)}</span>
            ) : (
              <Link to="/k/$kab/rencana" params={{ kab }} search={{ tahun: year, lembaga: id ?? 'sekretariat', kesenjangan: code }}>
                {sayMoney(cell.total, { t, say })}
                <span className={table['under']}>{t(PROGRAMS.cell, { n: say.number(cell.activities) })}</span>
              </Link>
            )}
          </td>
        )
      })}
    </tr>
  )
}
