/**
 * The counts of a village's quarter: in all, service by service, the head block, and early childhood classes beside it, which are in no score (SPEC §2.5).
 */
import { type PaudMarks, type PaudMonth, paudByMonth } from '../sasaran/paud-attendance.ts'
import { monthsOfQuarter, type Quarter } from '../sasaran/quarter.ts'
import { addTallies, type Tally, tallyByService } from './count-verdicts.ts'
import { type Judged, judgePerson, SERVICES } from './judge-services.ts'
import { groupIn, stageIn } from './person-quarter.ts'
import { type HeadPerson, headOf, type VillageHead } from './village-quarter.ts'

export interface VillageCount {
  readonly total: Tally
  /** Keys `bumil:periksa`, `anak:timbang`, in the order of the form. */
  readonly services: Readonly<Record<string, Tally>>
  readonly head: VillageHead
  readonly paud: readonly (PaudMonth & { readonly blank: number })[]
}

function paudOf(persons: readonly HeadPerson[], quarter: Quarter): VillageCount['paud'] {
  const months = monthsOfQuarter(quarter)
  const asked = persons.filter(({ person }) => groupIn(person, quarter) !== null)
  const marks = asked.map(({ person, months: noted }): PaudMarks => {
    const own = months.filter((month) => stageIn(person, month) === 'paud')
    return new Map(own.flatMap((month) => ((mark) => (mark ? [[month, mark] as const] : []))(noted.get(month)?.paud)))
  })
  return paudByMonth(marks, months).map((each) => {
    const inIt = asked.filter(({ person }) => stageIn(person, each.month) === 'paud').length
    return { ...each, blank: inIt - marks.filter((own) => own.has(each.month)).length }
  })
}

export function countVillage(persons: readonly HeadPerson[], quarter: Quarter): VillageCount {
  const services = (['bumil', 'anak'] as const).flatMap((kind) => {
    const judged = persons.flatMap(({ person, months }): Judged<string>[] => {
      const own = person.kind === kind ? judgePerson(person, months, quarter) : null
      return own === null ? [] : [own]
    })
    return Object.entries(tallyByService(judged, SERVICES[kind])).map(([service, tally]) => [`${kind}:${service}`, tally] as const)
  })
  return {
    total: addTallies(services.map(([, tally]) => tally)),
    services: Object.fromEntries(services),
    head: headOf(persons, quarter),
    paud: paudOf(persons, quarter),
  }
}
