/** Figures of the area, services, the proposal, and what all of it was computed from. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { FIGURES } from '@konvergen/core/situation/situation.ts'
import { Card } from '../../../parts/card.tsx'
import { PlainTable } from '../../../parts/plain-table.tsx'
import { Why } from '../../../parts/why/why.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { FIGURE_TEXT } from '../../../text/measures.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { ProposalCard } from './proposal-card.tsx'
import { ServicesCard } from './services-card.tsx'
import styles from './versions.module.css'

type Content = AnalysisAnswer['isi']

export function FiguresCards({ kab, data }: { kab: string; data: AnalysisAnswer }) {
  const { isi } = data
  return (
    <>
      <OwnFigures kab={kab} data={data} />
      <ServicesCard kab={kab} data={data} />
      {isi.lokus !== null && <ProposalCard kab={kab} data={data} />}
      <Sources isi={isi} />
    </>
  )
}

function OwnFigures({ kab, data: { isi, analisis } }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  const say = useSay()
  const own = isi.areas.find(({ code }) => code === analisis.wilayah)
  if (own === undefined) return null
  return (
    <Card title={t(ANALYSES.figures)}>
      <PlainTable label={t(ANALYSES.figures)} heads={[ANALYSES.figure, ANALYSES.own, ANALYSES.parts].map((head) => t(head))}>
        {FIGURES.map((key) => {
          const { numerator, denominator, percent } = own.figures[key]
          const name = t(FIGURE_TEXT[key].long)
          return (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>
                <Why kab={kab} asked={{ of: 'situasi', ukuran: key, versi: analisis.id }} name={`${name}, ${own.name}`}>
                  {say.percent(percent)}
                </Why>
              </td>
              <td>
                {numerator !== null || denominator !== null
                  ? t(ANALYSES.pair, { n: say.number(numerator), d: say.number(denominator) })
                  : ''}
              </td>
            </tr>
          )
        })}
      </PlainTable>
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
