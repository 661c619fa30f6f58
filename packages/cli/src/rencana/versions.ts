/** Versions of the plan of an office: listed, handed in, stepped, compared, taken out. */
import type { ChangeSchema, VersionHead } from '@konvergen/contract/plan-versions.ts'
import { PLAN_STEPS } from '@konvergen/core/plan/plan-step.ts'
import { fieldName } from '@konvergen/papers/plan/field-name.ts'
import { type SayPlan, sayPlanIn } from '@konvergen/papers/plan/plan-words.ts'
import { CommandFailed, EXIT, say, type Terminal } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'
import { type Asked, type Does, endingOf, officeOf, whatOf, yearOf } from './asked.ts'

const sayIn = ({ language }: Terminal): SayPlan => sayPlanIn(language)
const versionOf = (asked: Asked): string => whatOf(asked, 'ID versinya', 'the id of the version')

const sayHead = ({ id, version, state, activities, at }: VersionHead, terminal: Terminal): string =>
  say(
    terminal,
    `${id}  versi ${version}, ${sayIn(terminal)(state)}: ${activities} kegiatan, ${at.slice(0, 10)}`,
    `${id}  version ${version}, ${sayIn(terminal)(state)}: ${activities} activities, ${at.slice(0, 10)}`,
  )

export const listVersions: Does = async (asked) => {
  const { acts, kab, terminal } = asked
  const tahun = yearOf(asked)
  const lembaga = (await officeOf(asked, tahun)) ?? 'sekretariat'
  const { versions, changed } = await acts.planVersions(kab, { tahun, lembaga })
  if (versions.length === 0) terminal.out(say(terminal, 'Rencana ini belum pernah diajukan.', 'This plan was never handed in.'))
  for (const head of versions) terminal.out(sayHead(head, terminal))
  if (changed === true) {
    terminal.out(say(terminal, 'Rencana sekarang berbeda dari versi terakhir.', 'The plan now differs from the last version.'))
    return EXIT.needsPerson
  }
  return EXIT.done
}

export const handIn: Does = async (asked) => {
  const { acts, kab, terminal } = asked
  const year = yearOf(asked)
  const word = (await officeOf(asked, year)) ?? 'sekretariat'
  const { id, version, digest } = await acts.handInPlan(kab, { year, office: word === 'sekretariat' ? null : word })
  terminal.out(say(terminal, `${id}  versi ${version} diajukan, sidik ${digest}`, `${id}  version ${version} handed in, digest ${digest}`))
  return EXIT.done
}

export const takeStep: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const step = PLAN_STEPS.find((each) => each === values.langkah)
  if (step === undefined)
    throw new CommandFailed(say(terminal, `Wajib: --langkah ${PLAN_STEPS.join('|')}.`, `Needed: --langkah ${PLAN_STEPS.join('|')}.`))
  const { alasan } = values
  await acts.stepPlan(kab, versionOf(asked), { step, ...(alasan === undefined ? {} : { reason: alasan }) })
  terminal.out(`${sayIn(terminal)(step)}.`)
  return EXIT.done
}

function sayChanges(changes: readonly ChangeSchema[], terminal: Terminal): void {
  const { language } = terminal
  if (changes.length === 0) terminal.out(`  ${sayIn(terminal)('noChanges')}`)
  for (const { kind, title, fields } of changes) {
    const what = fields.length === 0 ? '' : `: ${fields.map((field) => fieldName(field, language)).join(', ')}`
    terminal.out(`  ${sayIn(terminal)(kind)}: ${title}${what}`)
  }
}

export const compareVersion: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const { against, since, version } = await acts.planVersion(kab, versionOf(asked))
  if (values.json === true) {
    terminal.out(JSON.stringify({ version, against, since }, null, 2))
    return EXIT.done
  }
  if (against !== null) {
    terminal.out(sayIn(terminal)('changes', { n: against.version }))
    sayChanges(against.changes, terminal)
  }
  terminal.out(say(terminal, 'Perubahan sejak versi ini diajukan', 'Changes since this version was handed in'))
  sayChanges(since, terminal)
  return since.length > 0 ? EXIT.needsPerson : EXIT.done
}

export const takeOutVersion: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const { o } = values
  if (o === undefined) throw new CommandFailed(say(terminal, 'Wajib: -o BERKAS.pdf|.xlsx.', 'Needed: -o FILE.pdf|.xlsx.'))
  const form = endingOf(o, ['pdf', 'xlsx'], terminal)
  await writeWhole(o, await acts.planPaper(kab, versionOf(asked), form, terminal.language), terminal)
  terminal.out(say(terminal, `${o} ditulis.`, `${o} was written.`))
  return EXIT.done
}
