/** What an indicator counts, over what, in which direction, how often and by which areas. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { PILLAR_WORDS } from '@konvergen/core/indicators/pillar.ts'
import { sayGroup } from '../../parts/coverage/say-coverage.ts'
import { Note } from '../../parts/states.tsx'
import {
  AGGREGATION_NAMES,
  CATALOGUE,
  CERTAINTY_NAMES,
  DIRECTION_NAMES,
  FREQUENCY_NAMES,
  REPORT_LEVELS,
  UNIT_NAMES,
} from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import styles from './catalogue.module.css'

/** null: there is nothing to say. */
type Fact = readonly [name: Bilingual, said: string | null]

export function DefinitionFacts({ definition, numbers }: { definition: DefinitionSchema; numbers: CatalogueAnswer['sasaran'] }) {
  const t = useText()
  const { numerator, denominator, denominatorCode, sameAs, certainty } = definition
  const governed = numbers.find(({ code }) => code === denominatorCode)
  const divided: readonly Fact[] =
    definition.unit === 'persen'
      ? [
          [CATALOGUE.numerator, numerator === null ? null : t(numerator)],
          [CATALOGUE.denominator, denominator === null ? null : t(denominator)],
          [CATALOGUE.governed, governed === undefined ? t(CATALOGUE.noGoverned) : `${governed.code} ${t(governed.name)}`],
        ]
      : [[CATALOGUE.below, t(CATALOGUE.nothingDivided)]]
  const { pillar = null } = definition
  const facts: readonly Fact[] = [
    ...divided,
    [CATALOGUE.unit, t(UNIT_NAMES[definition.unit])],
    [CATALOGUE.direction, t(DIRECTION_NAMES[definition.direction])],
    [CATALOGUE.aggregation, t(AGGREGATION_NAMES[definition.aggregation])],
    [CATALOGUE.level, t(REPORT_LEVELS[definition.level])],
    [CATALOGUE.frequency, t(FREQUENCY_NAMES[definition.frequency])],
    [CATALOGUE.group, sayGroup(definition.group, { t })],
    [CATALOGUE.dataSource, definition.dataSource || null],
    [CATALOGUE.regulation, definition.regulation],
    [CATALOGUE.externalCode, definition.externalCode],
    [CATALOGUE.pillar, pillar === null ? null : t(PILLAR_WORDS[pillar])],
    [CATALOGUE.certainty, t(CERTAINTY_NAMES[certainty])],
  ]
  return (
    <>
      {sameAs !== null && <Note title={t(CATALOGUE.followsBody, { kode: sameAs })} />}
      <dl className={styles['facts']}>
        {facts.flatMap(([name, said]) =>
          said === null
            ? []
            : [
                <div key={name.en}>
                  <dt>{t(name)}</dt>
                  <dd>{said}</dd>
                </div>,
              ],
        )}
      </dl>
    </>
  )
}
