/** The list of indicators with its search; what is searched for stays on this page. */
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Empty } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { CATALOGUE, FREQUENCY_NAMES } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import { fitting, NO_FILTER } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'
import { CatalogueFilters } from './catalogue-filters.tsx'
import { NameTags, TargetValues, unitAndDirection } from './definition-words.tsx'

interface CatalogueCardProps {
  readonly kab: string
  readonly catalogue: CatalogueAnswer
  readonly onOpen: (code: string) => void
}

export function CatalogueCard({ kab, catalogue, onOpen }: CatalogueCardProps) {
  const t = useText()
  const [filter, setFilter] = useState(NO_FILTER)
  const { indikator, pengampu, lembaga, sasaran, tahun } = catalogue
  const shown = fitting(indikator, pengampu, filter)
  const below = ({ unit, denominator, denominatorCode }: DefinitionSchema) => {
    const governed = sasaran.find(({ code }) => code === denominatorCode)
    if (unit !== 'persen') return t(CATALOGUE.nothingDivided)
    return governed === undefined ? (denominator === null ? '' : t(denominator)) : `${governed.code} ${t(governed.name)}`
  }
  const heads = [
    CATALOGUE.code,
    CATALOGUE.name,
    CATALOGUE.unit,
    CATALOGUE.below,
    CATALOGUE.frequency,
    CATALOGUE.target,
    CATALOGUE.ownerOf,
  ].map((head) => t(head, { tahun }))
  return (
    <Card title={t(CATALOGUE.list)}>
      <CatalogueFilters kab={kab} catalogue={catalogue} shown={shown} filter={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <Empty title={t(CATALOGUE.nothing)} />
      ) : (
        <PlainTable label={t(CATALOGUE.list)} heads={heads}>
          {shown.map((definition) => {
            const owner = pengampu[definition.sameAs ?? definition.code]
            return (
              <tr key={definition.code}>
                <th scope="row" className={styles['code']}>
                  {definition.code}
                </th>
                <td className={styles['wide']}>
                  <Button look="quiet" onClick={() => onOpen(definition.code)}>
                    {t(definition.name)}
                  </Button>
                  <NameTags definition={definition} />
                </td>
                <td>{unitAndDirection(definition, t)}</td>
                <td>{below(definition)}</td>
                <td>{t(FREQUENCY_NAMES[definition.frequency])}</td>
                <td>
                  <TargetValues definition={definition} year={tahun} />
                </td>
                <td className={owner === undefined ? table['quiet'] : undefined}>
                  {owner === undefined ? t(CATALOGUE.noOwner) : lembaga[owner]}
                </td>
              </tr>
            )
          })}
        </PlainTable>
      )}
    </Card>
  )
}
