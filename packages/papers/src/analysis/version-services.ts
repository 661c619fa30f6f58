/**
 * Services of a version of the analysis against their targets, each in its unit: yes and no as words, people short only where people are counted.
 */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { FigureState } from '@konvergen/core/kit/figure.ts'
import type { GapLine } from '@konvergen/core/situation/gap-lines.ts'
import { left, type PaperTable, right, rightStrong, row } from '../ansit/paper-table.ts'
import { STATES, WORDS } from '../ansit/words.ts'
import type { AnalysisSpeaker } from './analysis-speaker.ts'

type Content = AnalysisAnswer['isi']
type Gap = Content['gaps'][number]
type Definition = Content['cut']['definitions'][number]

/** Of a definition that is not known any more, numbers alone. */
function sayService({ state, value, denominator, targets }: Gap, own: Definition | undefined, speak: AnalysisSpeaker): readonly string[] {
  const [lead] = targets
  const unit = own?.unit ?? null
  const people = lead === undefined ? null : lead.people
  if (own === undefined || unit === null) {
    const word = STATES[speak.language][state as FigureState] ?? speak.unknown
    return [value === null ? word : speak.number(value, 1), speak.number(lead?.value ?? null, 1), speak.number(people)]
  }
  const line = { unit, denominator, value, state: state as GapLine['state'], direction: own.direction ?? 'naik', people }
  return [speak.figureOf(line), speak.value(line, lead?.value ?? null), speak.shortOf(line)]
}

export function serviceTable({ isi, namaIndikator }: AnalysisAnswer, speak: AnalysisSpeaker): PaperTable {
  const { head } = WORDS[speak.language]
  const definitions = new Map(isi.cut.definitions.toReversed().map((own) => [own.code, own]))
  const named = (code: string, own: Definition | undefined): string => {
    const name = `${code} ${namaIndikator[code]?.[speak.language] ?? ''}`.trim()
    return own?.direction === 'turun' ? `${name} (${speak.say('makin rendah makin baik', 'lower is better')})` : name
  }
  return {
    columns: [
      left(speak.say('Layanan', 'Service'), 1),
      left(head.period),
      right(head.numerator),
      right(head.denominator),
      rightStrong(speak.say('Capaian', 'Reached')),
      right('Target'),
      right(speak.say('Kurang (orang)', 'Short (people)')),
      right(head.reporting),
    ],
    rows: isi.gaps.map((gap) => {
      const own = definitions.get(gap.code)
      return row(
        named(gap.code, own),
        speak.period(gap.period),
        speak.count(gap.numerator),
        speak.count(gap.denominator),
        ...sayService(gap, own, speak),
        `${speak.count(gap.reported)}/${speak.count(gap.expected)}`,
      )
    }),
  }
}
