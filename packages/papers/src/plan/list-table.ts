/**
 * Activities of a choice as a table that is taken out, with a column for each source that any of them names. What is not told is an empty cell.
 */
import type { ActivityLine, PlanAnswer } from '@konvergen/contract/plan.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { REMARKS } from '@konvergen/core/plan/remarks.ts'
import { KIND_WORDS, PLACING_WORDS, SOURCE_WORDS, STATUS_WORDS } from '@konvergen/core/plan/words.ts'
import { writeCsv } from '../xlsx/write-csv.ts'
import { type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'
import { sayPlanIn } from './plan-words.ts'

type Value = string | number | null

interface Column extends SheetColumn {
  readonly of: (line: ActivityLine) => Value
}

const words = (head: string, width: number, of: Column['of']): Column => ({ head, format: 'teks', width, of })
const whole = (head: string, of: Column['of']): Column => ({ head, format: 'bulat', width: 18, of })
const amount = (digits: string | null | undefined): number | null => (digits === null || digits === undefined ? null : Number(digits))

function columnsOf({ bySource }: PlanAnswer, language: Language): readonly Column[] {
  const say = sayPlanIn(language)
  return [
    words(say('office'), 30, ({ officeName }) => officeName ?? say('secretariat')),
    words(say('activity'), 44, ({ title }) => title),
    words(say('code'), 20, ({ subKegiatan }) => subKegiatan),
    words(say('kind'), 12, ({ kind }) => KIND_WORDS[kind][language]),
    words(say('indicators'), 18, ({ indicators }) => indicators.join(', ')),
    words(say('places'), 24, ({ placing, villages }) =>
      placing === 'desa' ? say('villages', { n: villages }) : PLACING_WORDS[placing][language],
    ),
    { head: say('volume'), format: 'perseratus', width: 14, of: ({ volume }) => volume },
    words(say('unit'), 12, ({ unit }) => unit),
    whole(say('unitCost'), ({ unitCost }) => amount(unitCost)),
    ...bySource.map(({ source }) =>
      whole(`${SOURCE_WORDS[source][language]} (Rp)`, ({ money }) => amount(money.find((each) => each.source === source)?.rupiah)),
    ),
    whole(`${say('total')} (Rp)`, ({ total }) => amount(total)),
    words(say('status'), 14, ({ status }) => STATUS_WORDS[status][language]),
    words(say('note'), 60, ({ remarks }) => remarks.map((each) => sayRemark(each, language)).join(' ')),
    words('ID', 38, ({ id }) => id),
  ]
}

/** What is to be looked at, in a sentence. */
export function sayRemark({ code, params }: ActivityLine['remarks'][number], language: Language): string {
  return REMARKS[code].says[language].replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole))
}

const rowsOf = ({ activities }: PlanAnswer, columns: readonly Column[]): Value[][] =>
  activities.map((line) => columns.map(({ of }) => of(line)))

export function writePlanCsv(plan: PlanAnswer, language: Language): string {
  const columns = columnsOf(plan, language)
  return writeCsv(
    columns.map(({ head }) => head),
    rowsOf(plan, columns),
  )
}

export function writePlanList(plan: PlanAnswer, language: Language): Promise<Uint8Array> {
  const columns = columnsOf(plan, language)
  const sheet = { name: sayPlanIn(language)('activities'), columns: columns.map(({ head, format, width }) => ({ head, format, width })) }
  return writeWorkbook([{ ...sheet, rows: rowsOf(plan, columns), frozenColumns: 2 }])
}
