/** Figures of the area, how far services are from their targets, and what all of it was computed from. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { SmallTable } from '../../../parts/small-table.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { FIGURE_TEXT } from '../../../text/measures.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import styles from './versions.module.css'

type Content = AnalysisAnswer['isi']

export function FiguresCards({ data }: { data: AnalysisAnswer }) {
  const { isi, namaIndikator, analisis } = data
  return (
    <>
      <OwnFigures isi={isi} wilayah={analisis.wilayah} />
      <Gaps isi={isi} names={namaIndikator} />
      <Sources isi={isi} />
    </>
  )
}

function OwnFigures({ isi, wilayah }: { isi: Content; wilayah: string }) {
  const t = useText()
  const say = useSay()
  const own = isi.areas.find(({ code }) => code === wilayah)
  if (own === undefined) return null
  return (
    <Card title={t(ANALYSES.figures)}>
      <SmallTable
        label={t(ANALYSES.figures)}
        heads={[ANALYSES.figure, ANALYSES.own, ANALYSES.parts].map((head) => t(head))}
        rows={FIGURES.map((key) => {
          const { numerator, denominator, percent } = own.figures[key]
          return [
            t(FIGURE_TEXT[key].long),
            say.percent(percent),
            t(ANALYSES.pair, { n: say.number(numerator), d: say.number(denominator) }),
          ]
        })}
      />
    </Card>
  )
}

function Gaps({ isi, names }: { isi: Content; names: AnalysisAnswer['namaIndikator'] }) {
  const t = useText()
  const say = useSay()
  const heads = [ANALYSES.indicator, ANALYSES.period, ANALYSES.own, ANALYSES.target, ANALYSES.short, ANALYSES.complete]
  return (
    <Card title={t(ANALYSES.gaps)}>
      {isi.gaps.length === 0 ? (
        <p>{t(ANALYSES.noGaps)}</p>
      ) : (
        <SmallTable
          label={t(ANALYSES.gaps)}
          heads={heads.map((head) => t(head))}
          rows={isi.gaps.map(({ code, period, value, targets, reported, expected }) => {
            const [target] = targets
            const people = target === undefined || target.people === null ? t(ANALYSES.notPeople) : say.number(target.people)
            return [
              `${code} ${t(names[code] ?? { id: '', en: '' })}`,
              say.period(period),
              say.number(value, 1),
              target === undefined ? t(ANALYSES.noTarget) : say.number(target.value, 1),
              target === undefined ? t(ANALYSES.noTarget) : people,
              t(ANALYSES.pair, { n: say.number(reported), d: say.number(expected) }),
            ]
          })}
        />
      )}
    </Card>
  )
}

function Sources({ isi }: { isi: Content }) {
  const t = useText()
  const say = useSay()
  const { imports, definitions, values } = isi.cut
  const count = values.reduce((sum, each) => sum + each.count, 0)
  return (
    <Card title={t(ANALYSES.sources)}>
      {imports.length === 0 ? (
        <p>{t(ANALYSES.noSources)}</p>
      ) : (
        <PlainTable label={t(ANALYSES.sources)} heads={[ANALYSES.file, ANALYSES.period, ANALYSES.digest].map((head) => t(head))}>
          {imports.map(({ id, kind, period, sha256 }) => (
            <tr key={id}>
              <th scope="row">{kind}</th>
              <td>{say.period(period)}</td>
              <td>
                <code className={styles['digest']}>{sha256}</code>
              </td>
            </tr>
          ))}
        </PlainTable>
      )}
      <p className={styles['small']}>{t(ANALYSES.definitions, { n: say.number(definitions.length), m: say.number(count) })}</p>
    </Card>
  )
}
