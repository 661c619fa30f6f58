/** The mapping as a file of one row for each indicator and office. */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import { type CsvCell, toCsv } from '../../parts/csv.ts'
import { PLAN } from '../../text/plan.ts'
import { PROGRAMS } from '../../text/plan-versions.ts'
import type { Speech } from './say-plan.ts'

/** What is not known stays empty. */
export function programsCsv({ indicators, offices }: ProgramsAnswer, { t, say }: Speech): string {
  const names = new Map(offices.map(({ id, name }) => [id, name]))
  const rows = indicators.flatMap(({ code, name, short, open, openPeople, cells }): CsvCell[][] => {
    const own: CsvCell[] = [code, name[say.language], short, open, openPeople]
    if (cells.length === 0) return [[...own, null, null, null]]
    return cells.map(({ office, activities, total }) => [...own, names.get(office) ?? t(PLAN.secretariat), activities, total])
  })
  const heads = [PROGRAMS.indicator, PLAN.name, PROGRAMS.short, PROGRAMS.open, PROGRAMS.people, PLAN.office, PLAN.table, PLAN.money]
  return toCsv(
    heads.map((head) => t(head)),
    rows,
  )
}
