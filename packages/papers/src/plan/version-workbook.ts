/**
 * A version of a plan as a workbook: activities with a column for each source, their villages row by row, what changed, and where it comes from.
 */
import type { VersionAnswer } from '@konvergen/contract/plan-versions.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { MONEY_SOURCES, totalOf } from '@konvergen/core/plan/activity.ts'
import { KIND_WORDS, PLACING_WORDS, SOURCE_WORDS, STATUS_WORDS, TARGET_WORDS } from '@konvergen/core/plan/words.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'
import { fieldName } from './field-name.ts'
import { type SayPlan, sayPlanIn } from './plan-words.ts'

interface Voice {
  readonly language: Language
  readonly say: SayPlan
  readonly villages: ReadonlyMap<string, string>
}

const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })
const whole = (head: string): SheetColumn => ({ head, format: 'bulat', width: 18 })
const decimal = (head: string): SheetColumn => ({ head, format: 'perseratus', width: 14 })

/** Fifteen digits are kept exactly by a spreadsheet. */
const amount = (digits: string | bigint | null | undefined): number | null =>
  digits === null || digits === undefined ? null : Number(digits)

function activitySheet({ activities }: VersionAnswer, { language, say }: Voice): Sheet {
  const columns = [
    words(say('activity'), 44),
    words(say('code'), 20),
    words(say('kind'), 12),
    words(say('pillar'), 8),
    words(say('indicators'), 18),
    words(say('target'), 24),
    words(say('places'), 24),
    decimal(say('volume')),
    words(say('unit'), 12),
    whole(say('unitCost')),
    ...MONEY_SOURCES.map((source) => whole(SOURCE_WORDS[source][language])),
    whole(say('total')),
    words(say('months'), 14),
    words(say('responsible'), 26),
    words(say('output'), 30),
    words(say('outcome'), 30),
    decimal(say('share')),
    words(say('status'), 14),
    words(say('note'), 30),
  ]
  const rows = activities.map((activity) => {
    const money = new Map(activity.money.map(({ source, rupiah }) => [source, rupiah]))
    return [
      activity.title,
      activity.subKegiatan,
      KIND_WORDS[activity.kind][language],
      activity.pillar === null ? null : String(activity.pillar),
      activity.indicators.join(', '),
      activity.target === null ? null : TARGET_WORDS[activity.target][language],
      activity.placing === 'desa' ? say('villages', { n: activity.places.length }) : PLACING_WORDS[activity.placing][language],
      activity.volume,
      activity.unit,
      amount(activity.unitCost),
      ...MONEY_SOURCES.map((source) => amount(money.get(source))),
      amount(totalOf(activity.money)),
      activity.months.join(', '),
      activity.responsible,
      activity.output,
      activity.outcome,
      activity.directShare,
      STATUS_WORDS[activity.status][language],
      activity.note,
    ]
  })
  return { name: say('activities'), columns, rows, frozenColumns: 1 }
}

/** “All lokus” as the villages that they were. */
function villageSheet({ activities, lokus }: VersionAnswer, { say, villages }: Voice): Sheet {
  const columns = [words(say('activity'), 44), words('ID', 16), words(say('village'), 24), decimal(say('volume')), words(say('unit'), 12)]
  const rows = activities.flatMap(({ title, placing, places, unit }) => {
    const own = placing === 'lokus' ? (lokus ?? []).map((desa) => ({ desa, volume: null })) : places
    return own.map(({ desa, volume }) => [title, desa, villages.get(desa) ?? desa, volume, unit])
  })
  return { name: say('village'), columns, rows, frozenColumns: 1 }
}

function changeSheet({ against }: VersionAnswer, { language, say }: Voice): Sheet[] {
  if (against === null) return []
  const columns = [words(say('state'), 14), words(say('activity'), 44), words(say('what'), 60)]
  const rows = against.changes.map(({ kind, title, fields }) => [
    say(kind),
    title,
    fields.map((field) => fieldName(field, language)).join(', '),
  ])
  return [{ name: say('berubah'), columns, rows }]
}

function aboutSheet({ version, steps }: VersionAnswer, place: string, { say }: Voice): Sheet {
  const rows = [
    [say('title'), place],
    [say('office'), version.officeName ?? say('secretariat')],
    [say('year'), String(version.year)],
    [say('version'), String(version.version)],
    [say('state'), say(version.state)],
    [say('handed'), `${version.by}, ${version.at}`],
    ...steps.map(({ step, by, at, reason }) => [say(step), [by, at, ...(reason === null ? [] : [reason])].join(', ')]),
    [say('digest'), version.digest],
  ]
  return { name: say('about'), columns: [words(say('subject'), 30), words(say('content'), 80)], rows }
}

export function writePlanWorkbook(
  { answer, place, villages }: { readonly answer: VersionAnswer; readonly place: string; readonly villages: ReadonlyMap<string, string> },
  language: Language,
): Promise<Uint8Array> {
  const voice: Voice = { language, say: sayPlanIn(language), villages }
  return writeWorkbook([
    activitySheet(answer, voice),
    villageSheet(answer, voice),
    ...changeSheet(answer, voice),
    aboutSheet(answer, place, voice),
  ])
}
