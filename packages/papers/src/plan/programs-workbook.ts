/**
 * The program mapping as a workbook: indicators with open gaps and money by office, activities without a gap, activities that are alike. What is not known is an empty cell.
 */
import type { ProgramsAnswer } from '@konvergen/contract/programs.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import type { MoneySource } from '@konvergen/core/plan/activity.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'
import { type SayPlan, sayPlanIn } from './plan-words.ts'

interface Voice {
  readonly language: Language
  readonly say: SayPlan
  readonly officeOf: (id: string | null) => string
}

const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })
const whole = (head: string): SheetColumn => ({ head, format: 'bulat', width: 18 })
const amount = (digits: string | null): number | null => (digits === null ? null : Number(digits))
const MOST_NAME = 40

function mappingSheet({ indicators, offices }: ProgramsAnswer, { language, say }: Voice): Sheet {
  const columns = [
    words(say('indicators'), 10),
    words(say('activity'), 60),
    whole(say('short')),
    whole(say('open')),
    whole(say('openPeople')),
    ...offices.map(({ name }) => whole(`${(name ?? say('secretariat')).slice(0, MOST_NAME)} (Rp)`)),
  ]
  const rows = indicators.map(({ code, name, short, open, openPeople, cells }) => {
    const byOffice = new Map(cells.map(({ office, total }) => [office, total]))
    return [code, name[language], short, open, openPeople, ...offices.map(({ id }) => amount(byOffice.get(id) ?? null))]
  })
  return { name: say('mapping'), columns, rows, frozenColumns: 2 }
}

function aimlessSheet({ aimless }: ProgramsAnswer, { say, officeOf }: Voice): Sheet {
  const columns = [words(say('activity'), 60), words(say('office'), 30), whole(say('rupiah')), words(say('why'), 40)]
  return {
    name: say('aimless'),
    columns,
    rows: aimless.map(({ title, office, total, why }) => [title, officeOf(office), amount(total), say(why)]),
  }
}

const isSource = (source: string): source is MoneySource => Object.hasOwn(SOURCE_WORDS, source)

function doubletSheet({ doublets }: ProgramsAnswer, { language, say, officeOf }: Voice): Sheet {
  const columns = [
    words(say('group'), 10),
    words(say('basis'), 24),
    words(say('code'), 20),
    words(say('activity'), 60),
    words(say('office'), 30),
    words(say('sources'), 40),
    whole(say('rupiah')),
    whole(say('village')),
    words(say('places'), 60),
  ]
  const rows = doublets.flatMap(({ basis, code, activities, villages, villageNames }, at) =>
    activities.map(({ title, office, sources, total }) => [
      String(at + 1),
      say(basis),
      code,
      title,
      officeOf(office),
      sources.map((source) => (isSource(source) ? SOURCE_WORDS[source][language] : source)).join(', '),
      amount(total),
      villages,
      villageNames.join(', '),
    ]),
  )
  return { name: say('doublets'), columns, rows }
}

export function writePrograms(programs: ProgramsAnswer, language: Language): Promise<Uint8Array> {
  const say = sayPlanIn(language)
  const names = new Map(programs.offices.map(({ id, name }) => [id, name]))
  const voice: Voice = { language, say, officeOf: (id) => names.get(id) ?? say('secretariat') }
  const about: Sheet = {
    name: say('about'),
    columns: [words(say('subject'), 30), words(say('content'), 100)],
    rows: [
      [say('year'), String(programs.year)],
      [say('period'), programs.period === null ? say('untold') : sayPeriod(programs.period, language)],
      [say('mapping'), say('several')],
      [say('doublets'), say('doubletsNote')],
    ],
  }
  return writeWorkbook([mappingSheet(programs, voice), aimlessSheet(programs, voice), doubletSheet(programs, voice), about])
}
