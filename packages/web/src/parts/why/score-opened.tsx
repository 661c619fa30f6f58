/** What a score is the sum of: each criterion's figure, which opens in its turn, on the scale of the district, by its weight. */
import type { LokusWhyAnswer } from '@konvergen/contract/lokus-why.ts'
import { CRITERION_NAMES } from '@konvergen/core/lokus/index-sentences.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { PlainTable } from '../plain-table.tsx'
import table from '../table.module.css'
import { AskFurther } from './ask-further.tsx'
import { type Asked, type AskedScore, askedOfCriterion } from './asked.ts'
import { sayCriterion } from './say-criterion.ts'
import styles from './why.module.css'
import { WhyFacts } from './why-facts.tsx'

interface ScoreOpenedProps {
  readonly asked: AskedScore
  readonly why: LokusWhyAnswer
  readonly onAsk: (asked: Asked) => void
}

export function ScoreOpened({ asked, why, onAsk }: ScoreOpenedProps) {
  const t = useText()
  const say = useSay()
  const { wilayah, norma, nilai, terendah, tertinggi, urutan, kriteria, prevalensi, program } = why
  const isEstimated = prevalensi !== null && prevalensi.taksiran !== 'langsung'
  const isOpen = tertinggi - terendah > 1e-9
  return (
    <>
      <WhyFacts
        facts={[
          [t(WHY.formula), t(WHY.scoreFormula)],
          [t(WHY.scale), t(norma === 'minmax' ? WHY.byRange : WHY.byPlace)],
          [t(WHY.rank), say.number(urutan)],
          [t(WHY.program), t(WHY.programOf, { versi: program })],
        ]}
      />
      <h3>{t(WHY.parts)}</h3>
      <PlainTable label={t(WHY.parts)} heads={[WHY.criterion, WHY.figure, WHY.scale, WHY.weight, WHY.points].map((head) => t(head))}>
        {kriteria.map(({ key, value, lowest, highest, known, scaled, share, points }) => (
          <tr key={key}>
            <th scope="row">
              {CRITERION_NAMES[key][say.language]}
              <span className={table['under']}>
                {t(WHY.range, { low: sayCriterion(key, lowest, say), high: sayCriterion(key, highest, say), n: say.number(known) })}
              </span>
            </th>
            <td>
              <AskFurther
                onAsk={() => onAsk(askedOfCriterion(key, wilayah.kode, asked.question, isEstimated))}
                name={CRITERION_NAMES[key][say.language]}
              >
                {sayCriterion(key, value, say)}
              </AskFurther>
            </td>
            <td className={table['number']}>{say.number(scaled, 3)}</td>
            <td className={table['number']}>{say.percent(100 * share)}</td>
            <td className={table['number']}>{say.number(points, 1)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={3}>
            {t(WHY.sum)}
          </th>
          <td className={table['number']}>{say.percent(kriteria.reduce((sum, { share }) => sum + 100 * share, 0))}</td>
          <td className={`${table['number']} ${table['strong']}`}>{say.number(terendah, 1)}</td>
        </tr>
      </PlainTable>
      {nilai === null && <p className={styles['left']}>{t(WHY.nothingKnown)}</p>}
      {nilai !== null && isOpen && (
        <p className={styles['left']}>
          {t(WHY.openIndex, {
            points: say.number(tertinggi - terendah, 1),
            value: say.number(nilai, 1),
            low: say.number(terendah, 1),
            high: say.number(tertinggi, 1),
          })}
        </p>
      )}
    </>
  )
}
