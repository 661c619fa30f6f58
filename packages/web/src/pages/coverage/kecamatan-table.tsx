/** The kecamatan of an indicator: sums of their villages, and how many of them reported. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { sayCompleteness, sayTotal } from '../../parts/coverage/say-coverage.ts'
import { SmallTable } from '../../parts/small-table.tsx'
import { INDICATORS } from '../../text/coverage.ts'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { KecamatanCoverage } from './arrange-figure.ts'

export function KecamatanTable({ figure: { definisi }, rows }: { figure: FigureAnswer; rows: readonly KecamatanCoverage[] }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { unit, level } = definisi
  const number = (value: number | null) => (value === null ? '' : say.number(value))
  const isShare = unit === 'persen'
  return (
    <SmallTable
      label={t(FIGURE.areasKec)}
      heads={[FIGURE.kecamatan, ...(isShare ? [FIGURE.served, FIGURE.should] : []), FIGURE.value, INDICATORS.complete].map((head) =>
        t(head),
      )}
      rows={rows.map(({ nama, total }) => [
        nama,
        ...(isShare ? [number(total.numerator), number(total.denominator)] : []),
        sayTotal(unit, total, speech),
        sayCompleteness(level, total, speech),
      ])}
    />
  )
}
