/**
 * The half-year report of the TPPS: what was reported at all, what offices did of their plans and with which money, what deviates and why; what of it rests on memory is marked.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { quarterWords, STATE_WORDS } from '@konvergen/core/realisation/words.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import { heading, type Paper } from '../analysis/paper-blocks.ts'
import { left, type PaperRow, right, row } from '../ansit/paper-table.ts'
import { chainSections } from './chain-section.ts'
import { blocksOf, paperWords } from './pack-content.ts'
import { type PaperSource, type ReportOffice, type SemesterReport, sayMoney, sayShare, type Voice, voiceIn } from './paper-facts.ts'
import { deviationRows, methodSection, type Section, tilesOf } from './paper-sections.ts'
import { villageSection } from './village-section.ts'

const nameOf = ({ name }: ReportOffice, { say }: Voice): string => name ?? say('secretariat')

function coverageSection({ offices, due, reported }: SemesterReport, voice: Voice): Section {
  const { say, language } = voice
  const rows = offices.flatMap((office) =>
    office.quarters.map(({ quarter, state, standing }) =>
      row(
        nameOf(office, voice),
        quarterWords(quarter)[language],
        say('reportsValue', { reported: standing.reported, due: standing.due }),
        STATE_WORDS[state][language],
      ),
    ),
  )
  const columns = [left(say('office'), 2), left(say('quarter')), right(say('reports')), left(say('state'), 1)]
  return { title: say('coverage'), points: [say('coverageLine', { reported, due })], table: { columns, rows } }
}

function officeSection({ offices, standing, semester }: SemesterReport, voice: Voice): Section {
  const { say, language } = voice
  const line = (name: string, of: SemesterReport['standing']): string[] => [
    name,
    sayShare(of.physicalPercent, voice),
    of.planned === null ? say('none') : sayMoney(of.planned, voice),
    sayMoney(of.done, voice),
    sayShare(of.moneyPercent, voice),
    `${of.physical.hijau} / ${of.physical.kuning} / ${of.physical.merah}`,
  ]
  const rows = offices.flatMap((office): PaperRow[] => {
    const last = office.quarters.at(-1)
    return last === undefined ? [] : [row(...line(nameOf(office, voice), last.standing))]
  })
  const columns = [
    left(say('office'), 2),
    right(say('physicalPercent')),
    right(say('plannedUpTo')),
    right(say('doneUpTo')),
    right(say('moneyPercent')),
    right(say('lightsHead')),
  ]
  const quarter = quarterWords(semester === 1 ? 2 : 4)[language]
  return {
    title: say('byOffice', { quarter }),
    points: [],
    table: { columns, rows: [...rows, { kind: 'total', cells: line(say('total'), standing) }] },
  }
}

/** One decimal, cut. */
function ofPlanned({ planned, spentUpTo }: PaperSource): number | null {
  if (planned === null || spentUpTo === null || planned === '0') return null
  return Number((BigInt(spentUpTo) * 1000n) / BigInt(planned)) / 10
}

function sumOf(sources: readonly PaperSource[], of: 'planned' | 'spent' | 'spentUpTo'): string | null {
  const told = sources.flatMap((each) => each[of] ?? [])
  return told.length === 0 ? null : String(told.reduce((sum, each) => sum + BigInt(each), 0n))
}

function sourceCells(name: string, of: Omit<PaperSource, 'source'>, voice: Voice): string[] {
  const { planned, spent, spentUpTo } = of
  return [
    name,
    planned === null ? voice.say('unplanned') : sayMoney(planned, voice),
    sayMoney(spent, voice),
    sayMoney(spentUpTo, voice),
    sayShare(ofPlanned({ ...of, source: 'apbd-kab' }), voice),
  ]
}

function sourceSection({ offices, sources }: SemesterReport, voice: Voice): Section {
  const { say, language } = voice
  const lines = (own: readonly PaperSource[]): PaperRow[] =>
    own.map((each) => row(...sourceCells(SOURCE_WORDS[each.source][language], each, voice)))
  const rows = offices.flatMap((office): PaperRow[] =>
    office.sources.length === 0 ? [] : [{ kind: 'group', cells: [nameOf(office, voice)] }, ...lines(office.sources)],
  )
  const whole = { planned: sumOf(sources, 'planned'), spent: sumOf(sources, 'spent'), spentUpTo: sumOf(sources, 'spentUpTo') }
  const columns = [
    left(say('moneySource'), 2),
    right(say('plannedYear')),
    right(say('spentSemester')),
    right(say('spentUpTo')),
    right(say('ofPlanned')),
  ]
  const all: PaperRow[] = [
    { kind: 'group', cells: [say('allOffices')] },
    ...lines(sources),
    { kind: 'total', cells: sourceCells(say('total'), whole, voice) },
  ]
  return { title: say('bySource'), points: [], table: { columns, rows: [...rows, ...all] } }
}

function deviationSection({ offices, semester }: SemesterReport, voice: Voice): Section {
  const { say } = voice
  const from = semester === 1 ? 1 : 3
  const rows = offices.flatMap((office): PaperRow[] => {
    const own = deviationRows(office.activities, from, voice).map(({ title, quarter, said, reason }) => row(title, quarter, said, reason))
    return own.length === 0 ? [] : [{ kind: 'group', cells: [nameOf(office, voice)] }, ...own]
  })
  const columns = [left(say('activity'), 2), left(say('quarter')), left(say('deviation'), 1), left(say('reason'), 3)]
  return { title: say('deviations'), points: rows.length === 0 ? [say('noDeviations')] : [], table: { columns, rows } }
}

export function semesterPaper(report: SemesterReport, language: Language): Paper {
  const voice = voiceIn(language)
  const { say } = voice
  const period = say('semester', { n: report.semester, year: report.year })
  const asOf = say('asOf', { day: sayDay(report.day, language) })
  const title = say('reportTitle')
  const quarter = report.semester === 1 ? 2 : 4
  const sections = [coverageSection, officeSection, sourceSection, deviationSection, villageSection].map((make) => make(report, voice))
  const limits: Section = { title: say('standing'), points: [say('basisTwice'), say('basisForm'), say('basisVillages')], table: null }
  return {
    language,
    title: `${title} ${period}`,
    place: report.district,
    cover: { letterhead: report.letterhead, title, place: report.district, lines: [period, asOf] },
    ...paperWords(voice, report.demo),
    foot: `${title} · ${period} · ${asOf}`,
    blocks: [
      heading(1, say('summary')),
      { kind: 'tiles', tiles: tilesOf({ quarter, state: 'terbuka', standing: report.standing }, voice) },
      ...[...sections, ...chainSections(report.chain, language), methodSection(report.rules, voice), limits].flatMap((section) =>
        blocksOf(section, voice),
      ),
    ],
  }
}
