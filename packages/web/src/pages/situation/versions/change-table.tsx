/** What is another number in a later version than in an earlier one, with why. */
import type { AnalysisAnswer, RecomputedAnswer } from '@konvergen/contract/analyses.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import { SmallTable } from '../../../parts/small-table.tsx'
import { ANALYSES, WHY_CHANGED } from '../../../text/analyses.ts'
import { FIGURE_TEXT } from '../../../text/measures.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'

type Change = RecomputedAnswer['perubahan'][number]

interface ChangeTableProps {
  readonly label: string
  readonly changes: readonly Change[]
  readonly names: AnalysisAnswer['namaIndikator']
}

export function ChangeTable({ label, changes, names }: ChangeTableProps) {
  const t = useText()
  const say = useSay()
  const measure = (name: string): string => {
    const key = FIGURES.find((each) => each === name)
    if (name === 'usulan') return t(ANALYSES.proposal)
    return key === undefined ? `${name} ${t(names[name] ?? { id: '', en: '' })}`.trim() : t(FIGURE_TEXT[key].long)
  }
  const side = (change: Change, pair: Change['before']): string => {
    if (pair === null) return t(ANALYSES.absent)
    if (change.kind === 'lokus') return t(pair.value === 1 ? ANALYSES.proposed : ANALYSES.notProposed)
    return `${say.number(pair.value, 1)} (${t(ANALYSES.pair, { n: say.number(pair.numerator), d: say.number(pair.denominator) })})`
  }
  return (
    <SmallTable
      label={label}
      heads={[ANALYSES.figure, ANALYSES.before, ANALYSES.after, ANALYSES.why].map((head) => t(head))}
      rows={changes.map((change) => [
        `${change.nama}: ${measure(change.measure)}${change.kind === 'kesenjangan' ? ` ${say.period(change.period)}` : ''}`,
        side(change, change.before),
        side(change, change.after),
        t(WHY_CHANGED[change.why]),
      ])}
    />
  )
}
