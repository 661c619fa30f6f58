/** What an indicator counts, over what, who answers for it, where the data come from, and how sure that is. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Card } from '../../parts/card.tsx'
import { Note } from '../../parts/states.tsx'
import { CERTAINTY_NAMES } from '../../text/catalogue.ts'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

const YEAR_LENGTH = 4
const UNSURE: ReadonlySet<string> = new Set(['ingatan', 'usulan'])

export function DefinitionCard({ kab, figure }: { kab: string; figure: FigureAnswer }) {
  const t = useText()
  const say = useSay()
  const { definisi, pengampu, sasaran, periode } = figure
  const { language } = say
  const { code, version, numerator, denominator, dataSource, regulation, sameAs, variants, certainty } = definisi
  const governed =
    sasaran === null
      ? null
      : t(FIGURE.governed, {
          nama: sasaran.name[language],
          kode: sasaran.code,
          pengampu: sasaran.pengampu?.nama ?? t(FIGURE.nobody),
          periode: say.period(sasaran.periode),
        })
  return (
    <Card title={t(FIGURE.definition)}>
      <dl className={styles['facts']}>
        <Fact name={t(FIGURE.numerator)}>{(numerator ?? definisi.name)[language]}</Fact>
        {(governed !== null || denominator !== null) && <Fact name={t(FIGURE.denominator)}>{governed ?? denominator?.[language]}</Fact>}
        <Fact name={t(FIGURE.owner)}>{pengampu?.nama ?? t(FIGURE.nobody)}</Fact>
        <Fact name={t(FIGURE.source)}>{dataSource === '' ? t(FIGURE.noSource) : dataSource}</Fact>
        {regulation !== null && <Fact name={t(FIGURE.regulation)}>{t(FIGURE.regulationOf, { tempat: regulation })}</Fact>}
        <Fact name={t(FIGURE.version)}>{version === 0 ? t(FIGURE.shipped) : t(FIGURE.changed, { n: say.number(version) })}</Fact>
      </dl>
      <div className={styles['tail']}>
        {sameAs !== null && <p className={styles['small']}>{t(FIGURE.same, { kode: sameAs })}</p>}
        {UNSURE.has(certainty) && <Note tone="caution" title={t(FIGURE.uncertain, { kepastian: t(CERTAINTY_NAMES[certainty]) })} />}
        {variants.length > 0 && (
          <details className={styles['areas']}>
            <summary>{t(FIGURE.variants)}</summary>
            <p>{t(FIGURE.variantsHint)}</p>
            <ul>
              {variants.map((variant) => (
                <li key={variant.code}>
                  {[variant.numerator?.[language], variant.denominator?.[language]].filter((text) => text !== undefined).join(' / ')} (
                  {variant.source})
                </li>
              ))}
            </ul>
          </details>
        )}
        <p className="tanpa-cetak">
          <Link to="/k/$kab/indikator" params={{ kab }} search={{ kode: code, tahun: Number(periode.slice(0, YEAR_LENGTH)) }}>
            {t(FIGURE.catalogue)}
          </Link>
        </p>
      </div>
    </Card>
  )
}
