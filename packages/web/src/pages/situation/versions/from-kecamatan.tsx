/** What the kecamatan signed beside the district's own: texts, figures that differ, and their sum. */
import type { AnalysisAnswer } from '@konvergen/contract/analyses.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../parts/card.tsx'
import { SmallTable } from '../../../parts/small-table.tsx'
import { ANALYSES } from '../../../text/analyses.ts'
import { FIGURE_TEXT } from '../../../text/measures.ts'
import { useSay } from '../../../text/say.ts'
import { useText } from '../../../text/text.ts'
import { StateTag } from './state-tag.tsx'
import { Texts } from './texts.tsx'
import styles from './versions.module.css'

export function FromKecamatan({ kab, data }: { kab: string; data: AnalysisAnswer }) {
  const t = useText()
  const say = useSay()
  const { kecamatan, beda } = data
  const sums = (beda?.sums ?? []).filter(({ told }) => told > 0)
  const absent = t(data.analisis.keadaan === 'beku' ? ANALYSES.notIn : ANALYSES.notBegun)
  const names = new Map(kecamatan.map(({ wilayah, nama }) => [wilayah, nama]))
  const pair = ({ numerator, denominator }: { numerator: number | null; denominator: number | null }) =>
    t(ANALYSES.pair, { n: say.number(numerator), d: say.number(denominator) })
  return (
    <>
      <Card title={t(ANALYSES.kecamatan)}>
        {kecamatan.map(({ wilayah, nama, analisis, teks }) => (
          <section key={wilayah}>
            <h3>
              {analisis === null ? (
                nama
              ) : (
                <Link to="/k/$kab/analisis/$id" params={{ kab, id: analisis.id }}>
                  {nama}
                </Link>
              )}{' '}
              {analisis !== null && <StateTag state={analisis.keadaan} />}
            </h3>
            {analisis === null ? <p className={styles['small']}>{absent}</p> : <Texts texts={teks} level={4} />}
          </section>
        ))}
      </Card>
      <Card title={t(ANALYSES.differences)}>
        {(beda?.differences ?? []).length === 0 ? (
          <p>{t(ANALYSES.noDifferences)}</p>
        ) : (
          <SmallTable
            label={t(ANALYSES.differences)}
            heads={[ANALYSES.figure, ANALYSES.theirs, ANALYSES.ours].map((head) => t(head))}
            rows={(beda?.differences ?? []).map(({ area, figure, theirs, ours }) => [
              `${names.get(area) ?? area}: ${t(FIGURE_TEXT[figure].long)}`,
              pair(theirs),
              ours === null ? t(ANALYSES.absent) : pair(ours),
            ])}
          />
        )}
      </Card>
      <Card title={t(ANALYSES.sums)}>
        {sums.length === 0 ? (
          <p>{t(ANALYSES.noSums)}</p>
        ) : (
          <SmallTable
            label={t(ANALYSES.sums)}
            heads={[ANALYSES.figure, ANALYSES.told, ANALYSES.theirs, ANALYSES.ours].map((head) => t(head))}
            rows={sums.map(({ figure, told, numerator, denominator, ours }) => [
              t(FIGURE_TEXT[figure].long),
              say.number(told),
              pair({ numerator, denominator }),
              pair(ours),
            ])}
          />
        )}
      </Card>
    </>
  )
}
