/** Activities of a year, one of them, and what plans are read against: said line by line, as JSON, or as a file. */
import type { ActivityLine, PlanAnswer } from '@konvergen/contract/plan.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { severityOf } from '@konvergen/core/plan/remarks.ts'
import { SOURCE_WORDS, STATUS_WORDS } from '@konvergen/core/plan/words.ts'
import { sayRemark, writePlanCsv, writePlanList } from '@konvergen/papers/plan/list-table.ts'
import { EXIT, say, type Terminal } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'
import { type Does, endingOf, officeOf, whatOf, yearOf } from './asked.ts'

const asJson = (value: unknown): string => JSON.stringify(value, null, 2)

const money = (rupiah: string | null, terminal: Terminal): string =>
  rupiah === null ? say(terminal, 'pagu belum diisi', 'money not told') : `Rp ${sayRupiah(rupiah, terminal.language)}`

const toLookAt = ({ remarks }: Pick<ActivityLine, 'remarks'>) => remarks.filter((each) => severityOf(each) !== 'catatan')

function sayPlan({ activities, count, total }: PlanAnswer, terminal: Terminal): void {
  terminal.out(
    say(
      terminal,
      `${count} kegiatan, ${money(total, terminal)}`,
      `${count} ${count === 1 ? 'activity' : 'activities'}, ${money(total, terminal)}`,
    ),
  )
  for (const line of activities) {
    const office = line.officeName ?? say(terminal, 'Sekretariat TPPS', 'TPPS secretariat')
    terminal.out(`${line.id}  ${office}: ${line.title}; ${money(line.total, terminal)}`)
    for (const each of toLookAt(line)) terminal.err(`${line.title}: ${sayRemark(each, terminal.language)}`)
  }
}

export const listActivities: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const tahun = yearOf(asked)
  const lembaga = await officeOf(asked, tahun)
  const { cari, o, json = false } = values
  const plan = await acts.listPlan(kab, { tahun, ...(lembaga === undefined ? {} : { lembaga }), ...(cari === undefined ? {} : { cari }) })
  if (o !== undefined) {
    const form = endingOf(o, ['csv', 'xlsx', 'json'], terminal)
    const content = { csv: writePlanCsv, xlsx: writePlanList, json: asJson }[form](plan, terminal.language)
    await writeWhole(o, await content, terminal)
    terminal.out(say(terminal, `${o}: ${plan.count} kegiatan.`, `${o}: ${plan.count} activities.`))
  } else if (json) terminal.out(asJson(plan))
  else sayPlan(plan, terminal)
  return plan.activities.some((line) => toLookAt(line).length > 0) ? EXIT.needsPerson : EXIT.done
}

export const showActivity: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const activity = await acts.lookAtActivity(kab, whatOf(asked, 'ID kegiatannya', 'the id of the activity'))
  if (values.json === true) terminal.out(asJson(activity))
  else {
    const { title, officeName, year, revision, status, total, history } = activity
    const { language } = terminal
    terminal.out(
      `${title}; ${officeName ?? say(terminal, 'Sekretariat TPPS', 'TPPS secretariat')} ${year}, ${STATUS_WORDS[status][language]}`,
    )
    terminal.out(money(total, terminal))
    for (const { source, rupiah } of activity.money) terminal.out(`  ${SOURCE_WORDS[source][language]}: ${money(rupiah, terminal)}`)
    terminal.out(say(terminal, `Tulisan ke-${revision}: ${history[0]?.by ?? ''}`, `Writing ${revision}: ${history[0]?.by ?? ''}`))
    for (const each of toLookAt(activity)) terminal.err(sayRemark(each, language))
  }
  return toLookAt(activity).length > 0 ? EXIT.needsPerson : EXIT.done
}

export const listCosts: Does = async ({ acts, kab, values, terminal }) => {
  const { nomenclature, unitCosts, mapping } = await acts.planReference(kab)
  if (values.json === true) {
    terminal.out(asJson({ nomenclature, unitCosts, mapping }))
    return EXIT.done
  }
  terminal.out(
    nomenclature === null
      ? say(terminal, 'Nomenklatur belum ada.', 'There is no nomenclature yet.')
      : say(
          terminal,
          `Nomenklatur ${nomenclature.period}: ${nomenclature.codes} kode.`,
          `Nomenclature of ${nomenclature.period}: ${nomenclature.codes} codes.`,
        ),
  )
  for (const { year, item, unit, rupiah, source } of unitCosts)
    terminal.out(`${item}: ${money(rupiah, terminal)} / ${unit} (${source}, ${year})`)
  return EXIT.done
}
