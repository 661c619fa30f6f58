/** An indicator's figure opened: definition, owner, numerator and denominator, the areas of it, and the way on. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { totalCoverage } from '@konvergen/core/indicators/coverage.ts'
import { isWithin } from '@konvergen/core/wilayah/kode.ts'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import { sayOwn, sayTotal } from '../coverage/say-coverage.ts'
import type { AskedIndicator } from './asked.ts'
import styles from './why.module.css'
import { WhyAreas } from './why-areas.tsx'
import { WhyFacts } from './why-facts.tsx'

export function IndicatorOpened({ kab, asked, figure }: { kab: string; asked: AskedIndicator; figure: FigureAnswer }) {
  const t = useText()
  const say = useSay()
  const { definisi, pengampu, sasaran, periode } = figure
  const within = figure.wilayah.filter(({ kode }) => asked.wilayah === undefined || isWithin(kode, asked.wilayah))
  const [own] = within
  const isOne = own !== undefined && own.kode === asked.wilayah
  const whole = asked.wilayah === undefined ? figure.jumlah : totalCoverage(definisi, within)
  const { numerator, denominator } = isOne ? own : whole
  const { reported, expected } = whole.completeness
  const formula = [definisi.numerator, definisi.denominator].flatMap((words) => (words === null ? [] : [words[say.language]]))
  return (
    <>
      <p className={styles['file']}>
        <strong>{isOne ? sayOwn(definisi.unit, own, { t, say }) : sayTotal(definisi.unit, whole, { t, say })}</strong>
        {isOne && `, ${own.nama}`}
      </p>
      <WhyFacts
        facts={[
          [t(WHY.formula), formula.join(' ÷ ')],
          [t(WHY.definition), t(WHY.definitionOf, { kode: definisi.code, nama: definisi.name[say.language], versi: definisi.version })],
          [t(WHY.numerator), say.number(numerator)],
          [t(WHY.denominator), say.number(denominator)],
          [t(WHY.source), definisi.dataSource],
          [t(WHY.owner), [pengampu?.nama, sasaran?.pengampu?.nama].filter((office) => office !== undefined).join(', ')],
          [t(WHY.period), say.period(periode)],
          [t(WHY.coverage), t(SITUATION.coverage, { n: say.number(reported), d: say.number(expected) })],
        ]}
      />
      <p>
        <Link
          to="/k/$kab/cakupan/$periode/$kode"
          params={{ kab, periode, kode: definisi.code }}
          search={isOne ? { wilayah: own.kode } : {}}
        >
          {t(WHY.toIndicator)}
        </Link>
      </p>
      {!isOne && (
        <WhyAreas
          areas={within.map((area) => ({
            kode: area.kode,
            name: area.nama,
            numerator: area.numerator,
            denominator: area.denominator,
            said: sayOwn(definisi.unit, area, { t, say }),
          }))}
        />
      )}
    </>
  )
}
