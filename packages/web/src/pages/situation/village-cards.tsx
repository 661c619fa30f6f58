/** The cards of a village profile: the verdict on its data, how sure the stunting figure is, and the risk factors of its families. */

import { sayReasons } from '@konvergen/core/lokus/say-reasons.ts'
import { KRS_FIGURES } from '@konvergen/core/situation/situation.ts'
import type { Chosen } from '../../app/queries.ts'
import { Card } from '../../parts/card.tsx'
import { Note } from '../../parts/states.tsx'
import { BandTag, ProposalTag } from '../../parts/tags.tsx'
import type { DesaAnswer, VillageRow } from '../../parts/village-map/village-row.ts'
import { Why } from '../../parts/why/why.tsx'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION, VILLAGE } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './village-page.module.css'

export function Verdict({ sufficiency }: { sufficiency: DesaAnswer['sufficiency'] }) {
  const t = useText()
  const say = useSay()
  const { enough, reasons, moreToMeasure, neverEnough } = sufficiency
  const sentences = [
    ...reasons.map((reason) => t(VILLAGE[reason])),
    ...(moreToMeasure !== null && moreToMeasure > 0 ? [t(VILLAGE.more, { n: say.number(moreToMeasure) })] : []),
    ...(neverEnough ? [t(VILLAGE.never)] : []),
  ]
  return (
    <div className={styles['verdict']}>
      <Note tone={enough ? 'good' : 'caution'} title={t(enough ? VILLAGE.enough : VILLAGE.notEnough)}>
        {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      </Note>
    </div>
  )
}

interface CertaintyCardProps {
  readonly row: VillageRow
  readonly k: number
  readonly proposedCount: number
  readonly desaCount: number
}

export function CertaintyCard({ row, k, proposedCount, desaCount }: CertaintyCardProps) {
  const t = useText()
  const say = useSay()
  const { desa, lokus } = row
  const missing = say.missing(desa.figures.stunting)
  return (
    <Card title={t(VILLAGE.lokus)}>
      <dl className={styles['facts']}>
        <div>
          <dt>{t(VILLAGE.interval)}</dt>
          <dd>{desa.interval === null ? missing : say.range(desa.interval.low, desa.interval.high)}</dd>
        </div>
        <div>
          <dt>{t(VILLAGE.estimate)}</dt>
          <dd>
            {desa.estimate === null ? missing : say.percent(desa.estimate.mean)}
            {desa.estimate !== null && <small>{say.range(desa.estimate.low, desa.estimate.high)}</small>}
          </dd>
        </div>
        <div>
          <dt>{t(VILLAGE.probability, { k })}</dt>
          <dd>{desa.worstProbability === null ? missing : say.probability(desa.worstProbability)}</dd>
        </div>
        <div>
          <dt>{t(SITUATION.proposal)}</dt>
          <dd>{lokus !== null && <ProposalTag lokus={lokus} />}</dd>
        </div>
        <div>
          <dt>{t(SITUATION.certainty)}</dt>
          <dd>{lokus !== null && <BandTag band={lokus.band} missing={missing} />}</dd>
        </div>
      </dl>
      {lokus !== null && (
        <ul className={styles['reasons']}>
          {lokus.rank !== null && (
            <li>{t(VILLAGE.rank, { rank: say.number(lokus.rank), n: say.number(desaCount), k: say.number(proposedCount) })}</li>
          )}
          {sayReasons(lokus.reasons, say.language).map((reason) => (
            <li key={reason}>{reason}.</li>
          ))}
        </ul>
      )}
    </Card>
  )
}

export function RiskCard({ kab, desa, chosen }: { kab: string; desa: DesaAnswer; chosen: Chosen }) {
  const t = useText()
  const say = useSay()
  return (
    <Card title={t(VILLAGE.riskFactors)} hint={t(VILLAGE.riskHint)}>
      <dl className={styles['wide']}>
        {KRS_FIGURES.map((key) => {
          const figure = desa.figures[key]
          const { numerator, denominator } = figure
          return (
            <div key={key}>
              <dt>{t(FIGURE_TEXT[key].long)}</dt>
              <dd>
                <Why kab={kab} asked={{ of: 'situasi', ukuran: key, wilayah: desa.kode, ...chosen }} name={t(FIGURE_TEXT[key].long)}>
                  {say.figure(figure)}
                </Why>
                {numerator !== null && denominator !== null && (
                  <small>
                    {t(SITUATION.pair, { n: say.number(numerator), d: say.number(denominator), unit: t(FIGURE_TEXT[key].unit) })}
                  </small>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Card>
  )
}
