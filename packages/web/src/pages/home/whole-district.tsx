/** Five minutes' reading of a whole district: three figures, the worst villages in words, and how many villages cannot be judged yet. */
import type { HomeArea } from '@konvergen/contract/home.ts'
import { Link } from '@tanstack/react-router'
import { FigureTile, Tiles } from '../../parts/figure-tile.tsx'
import { HOME } from '../../text/home.ts'
import { FIGURE_TEXT } from '../../text/measures.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './home-page.module.css'

export function WholeDistrict({ kab, area }: { kab: string; area: HomeArea }) {
  const t = useText()
  const say = useSay()
  const { places, worst, k, desaCount, insufficientCount } = area
  const [whole] = places
  return (
    <>
      {whole !== undefined && (
        <div className={styles['three']}>
          <Tiles>
            <FigureTile label={t(FIGURE_TEXT.stunting.long)} unit={t(FIGURE_TEXT.stunting.unit)} figure={whole.stunting} />
            <FigureTile label={t(FIGURE_TEXT.ds.long)} unit={t(FIGURE_TEXT.ds.unit)} figure={whole.ds} />
            <FigureTile label={t(FIGURE_TEXT.krs.long)} unit={t(FIGURE_TEXT.krs.unit)} figure={whole.krs} />
          </Tiles>
        </div>
      )}
      <h3 className={styles['subhead']}>{t(HOME.worst)}</h3>
      {worst === null || worst.length === 0 ? (
        <p>{t(HOME.worstNone)}</p>
      ) : (
        <ol className={styles['worst']}>
          {worst.map(({ kode, nama, kecamatan, stunting, probability }) => (
            <li key={kode}>
              <Link to="/k/$kab/desa/$desa" params={{ kab, desa: kode }}>
                {nama}
              </Link>{' '}
              {t(HOME.worstLine, {
                kecamatan,
                n: say.number(stunting.numerator),
                d: say.number(stunting.denominator),
                percent: say.figure(stunting),
                p: say.probability(probability),
                k: say.number(k),
              })}
            </li>
          ))}
        </ol>
      )}
      <p className={styles['facts']}>{t(HOME.insufficient, { n: say.number(insufficientCount), all: say.number(desaCount) })}</p>
    </>
  )
}
