/**
 * Villages in the half-year report: lines of their APBDes by kecamatan, planned and done, and how much of it was reported at all.
 */
import { quarterWords } from '@konvergen/core/realisation/words.ts'
import { left, right, row } from '../ansit/paper-table.ts'
import { type ReportVillages, type SemesterReport, sayMoney, sayShare, type Voice } from './paper-facts.ts'
import type { Section } from './paper-sections.ts'

function cells(name: string, of: ReportVillages['all'], voice: Voice): string[] {
  const { say } = voice
  const { standing, reporting, villages, reported, due } = of
  return [
    name,
    say('reportsValue', { reported: reporting, due: villages }),
    say('reportsValue', { reported, due }),
    standing.planned === null ? say('none') : sayMoney(standing.planned, voice),
    sayMoney(standing.done, voice),
    sayShare(standing.moneyPercent, voice),
    `${standing.physical.hijau} / ${standing.physical.kuning} / ${standing.physical.merah}`,
  ]
}

export function villageSection({ villages: of, semester }: Pick<SemesterReport, 'villages' | 'semester'>, voice: Voice): Section {
  const { say, language } = voice
  const { all, kecamatan, without, differing } = of
  const title = say('villages', { quarter: quarterWords(semester === 1 ? 2 : 4)[language] })
  if (all.villages === 0) return { title, points: [say('villagesNone')], table: null }
  const { reporting, villages, reported, due, handedIn } = all
  const columns = [
    left(say('kecamatan'), 2),
    right(say('villagesReporting')),
    right(say('lineReports')),
    right(say('plannedUpTo')),
    right(say('doneUpTo')),
    right(say('moneyPercent')),
    right(say('lightsHead')),
  ]
  return {
    title,
    points: [
      say('villagesLine', { reporting, villages, reported, due, handedIn }),
      ...(without === 0 ? [] : [say('villagesWithout', { n: without })]),
      ...(differing === 0 ? [] : [say('villagesDiffering', { n: differing })]),
    ],
    table: {
      columns,
      rows: [...kecamatan.map((one) => row(...cells(one.name, one, voice))), { kind: 'total', cells: cells(say('total'), all, voice) }],
    },
  }
}
