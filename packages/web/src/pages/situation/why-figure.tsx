/** "Kenapa angka ini?": what a district figure is made of, down to the villages; each village opens further, to its cells. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { type FigureKey, RECAP_FIGURES } from '@konvergen/core/situation/situation.ts'
import { Link, useParams } from '@tanstack/react-router'
import { Drawer } from '../../parts/drawer.tsx'
import table from '../../parts/table.module.css'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION, WHY } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import styles from './why-figure.module.css'

interface WhyFigureProps {
  readonly figureKey: FigureKey
  readonly situation: SituationAnswer['situation']
  readonly onClose: () => void
}

export function WhyFigure({ figureKey, situation, onClose }: WhyFigureProps) {
  const t = useText()
  const say = useSay()
  const { kab = '' } = useParams({ strict: false })
  const figure = situation.kabupaten.figures[figureKey]
  const text = FIGURE_TEXT[figureKey]
  const villages = situation.desa.toSorted((a, b) => (b.figures[figureKey].numerator ?? -1) - (a.figures[figureKey].numerator ?? -1))
  const left = figure.villagesAll - figure.villagesWith
  const isRecap = (RECAP_FIGURES as readonly FigureKey[]).includes(figureKey)
  const unplaced = situation.unplaced.filter(({ source, inTotal }) => inTotal && (source === 'recap') === isRecap).map(({ nama }) => nama)
  const facts = [
    [WHY.formula, t(text.formula)],
    [WHY.numerator, say.number(figure.numerator)],
    [WHY.denominator, say.number(figure.denominator)],
    [WHY.source, figure.source],
    [WHY.period, say.period(figure.period)],
    [WHY.coverage, t(SITUATION.coverage, { n: say.number(figure.villagesWith), d: say.number(figure.villagesAll) })],
  ] as const
  return (
    <Drawer title={t(WHY.title, { name: `${t(text.long)}, ${say.figure(figure)}` })} onClose={onClose}>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) => (
          <FactLine key={label.id} label={t(label)} value={value} />
        ))}
      </dl>
      {left > 0 && <p className={styles['left']}>{t(WHY.left, { n: say.number(left) })}</p>}
      {unplaced.length > 0 && <p className={styles['left']}>{t(WHY.unplaced, { names: unplaced.join(', ') })}</p>}
      <h3>{t(WHY.rows)}</h3>
      <table className={table['table']}>
        <thead>
          <tr>
            <th scope="col">{t(SITUATION.desa)}</th>
            <th scope="col" className={table['number']}>
              {t(WHY.numerator)}
            </th>
            <th scope="col" className={table['number']}>
              {t(WHY.denominator)}
            </th>
            <th scope="col" className={table['number']}>
              %
            </th>
          </tr>
        </thead>
        <tbody>
          {villages.map((desa) => (
            <tr key={desa.kode}>
              <th scope="row">
                <Link to="/k/$kab/desa/$desa" params={{ kab, desa: desa.kode }} search={(before) => before}>
                  {desa.nama}
                </Link>
              </th>
              <td className={table['number']}>{say.number(desa.figures[figureKey].numerator)}</td>
              <td className={table['number']}>{say.number(desa.figures[figureKey].denominator)}</td>
              <td className={table['number']}>{say.figure(desa.figures[figureKey])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Drawer>
  )
}

function FactLine({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
