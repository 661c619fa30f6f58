/** Services of a version against their targets, each in its unit: yes and no as words, and which of them are better when lower. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import type { CoverageSchema } from '@konvergen/contract/coverage.ts'
import { Card } from '../../../parts/card.tsx'
import { sayGap, sayPeople, sayTarget, sayTotal, unitOf } from '../../../parts/coverage/say-coverage.ts'
import { PlainTable } from '../../../parts/plain-table.tsx'
import table from '../../../parts/table.module.css'
import { Why } from '../../../parts/why/why.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'

type Gap = AnalysisAnswer['isi']['gaps'][number]
type Definition = AnalysisAnswer['isi']['cut']['definitions'][number]

export function ServicesCard({ kab, data: { analisis, isi, namaIndikator } }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  const say = useSay()
  // Of one code the definition of the year of the analysis stands first.
  const definitions = new Map(isi.cut.definitions.toReversed().map((own) => [own.code, own]))
  const heads = [ANALYSES.indicator, ANALYSES.period, ANALYSES.own, ANALYSES.target, ANALYSES.short, ANALYSES.complete]
  return (
    <Card title={t(ANALYSES.gaps)}>
      {isi.gaps.length === 0 ? (
        <p>{t(ANALYSES.noGaps)}</p>
      ) : (
        <PlainTable label={t(ANALYSES.gaps)} heads={heads.map((head) => t(head))}>
          {isi.gaps.map((gap) => {
            const { code, period, reported, expected } = gap
            const own = definitions.get(code)
            const name = `${code} ${t(namaIndikator[code] ?? { id: '', en: '' })}`.trim()
            return (
              <tr key={`${code} ${period}`}>
                <th scope="row">
                  {name}
                  {own?.direction === 'turun' && <span className={table['under']}>{t(ANALYSES.lowerIsBetter)}</span>}
                </th>
                <td>{say.period(period)}</td>
                <td>
                  <Why kab={kab} asked={{ of: 'layanan', versi: analisis.id, kode: code }} name={name}>
                    <Value gap={gap} definition={own} />
                  </Why>
                </td>
                <Against gap={gap} definition={own} />
                <td>{t(ANALYSES.pair, { n: say.number(reported), d: say.number(expected) })}</td>
              </tr>
            )
          })}
        </PlainTable>
      )}
    </Card>
  )
}

interface ServiceProps {
  readonly gap: Gap
  readonly definition: Definition | undefined
}

function Value({ gap: { value, state, numerator, denominator }, definition }: ServiceProps) {
  const t = useText()
  const say = useSay()
  const unit = definition?.unit ?? null
  if (unit === null) return say.number(value, 1)
  // The states of a service are those of coverage, as core writes them.
  return sayTotal(unit, { state: state as CoverageSchema['state'], value, numerator, denominator, fromElsewhere: false }, { t, say })
}

/** Target, and how far from it: in points or the number counted, and people where people are counted. */
function Against({ gap: { targets }, definition }: ServiceProps) {
  const t = useText()
  const say = useSay()
  const [target] = targets
  const [unit, direction] = [definition?.unit ?? null, definition?.direction ?? null]
  if (target === undefined)
    return [ANALYSES.noTarget, ANALYSES.noTarget].map((word, at) => <td key={at === 0 ? 'target' : 'short'}>{t(word)}</td>)
  if (unit === null || direction === null)
    return (
      <>
        <td>{say.number(target.value, 1)}</td>
        <td>{target.people === null ? t(ANALYSES.notPeople) : say.number(target.people)}</td>
      </>
    )
  const counted = unitOf(definition?.denominator ?? null, { t, say })
  const isWord = unit === 'ya-tidak'
  const people = sayPeople(direction, target, counted, { t, say })
  return (
    <>
      <td>{sayTarget(unit, target.value, { t, say })}</td>
      <td>
        {isWord ? t(target.short > 0 ? ANALYSES.notYet : ANALYSES.reached) : sayGap(unit, direction, target, { t, say })}
        {people !== null && <span className={table['under']}>{people}</span>}
      </td>
    </>
  )
}
