/** How other forms read the same indicator, beside the reading that holds; the secretariat takes another over with one press. */
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { Tag } from '../../parts/tags.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import { withReading } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'
import { useDefine } from './use-define.ts'

interface DefinitionReadingsProps {
  readonly kab: string
  readonly definition: DefinitionSchema
  readonly year: number
  readonly numbers: CatalogueAnswer['sasaran']
  readonly mayTake: boolean
}

type Reading = Pick<DefinitionSchema['variants'][number], 'numerator' | 'denominator' | 'denominatorCode'>

export function DefinitionReadings({ kab, definition, year, numbers, mayTake }: DefinitionReadingsProps) {
  const t = useText()
  const define = useDefine(kab, definition.code)
  const words = ({ numerator, denominator, denominatorCode }: Reading) => {
    const governed = numbers.find(({ code }) => code === denominatorCode)
    const above = numerator ?? definition.numerator
    const below = denominator ?? governed?.name ?? definition.denominator
    return (
      <dl className={styles['reading']}>
        <dt>{t(CATALOGUE.numerator)}</dt>
        <dd>{above === null ? '' : t(above)}</dd>
        <dt>{t(CATALOGUE.denominator)}</dt>
        <dd>
          {below === null ? '' : t(below)}
          {governed !== undefined && ` (${governed.code})`}
        </dd>
      </dl>
    )
  }
  return (
    <section className={styles['part']}>
      <h3>{t(CATALOGUE.readings)}</h3>
      <p className={styles['small']}>{t(CATALOGUE.readingsHint)}</p>
      {define.error !== null && <ProblemNote problem={define.error} />}
      <ul className={styles['readings']}>
        <li data-holds="true">
          <Tag tone="good">{t(CATALOGUE.holds)}</Tag>
          {words(definition)}
        </li>
        {definition.variants.map((variant) => (
          <li key={variant.code}>
            {words(variant)}
            <p className={styles['small']}>{variant.source}</p>
            {mayTake && (
              <Button
                disabled={define.isPending}
                onClick={() =>
                  define.mutate({
                    definisi: withReading(definition, variant.code),
                    mulai: year,
                    dihentikan: false,
                    alasan: t(CATALOGUE.takeReason, { sumber: variant.source }),
                  })
                }
              >
                {t(CATALOGUE.take, { tahun: year })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
