/** One indicator as it holds: what it is, whose, how far it should come, and how other forms read it. */
import type { CatalogueAnswer, DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { Link } from '@tanstack/react-router'
import { Button } from '../../parts/button.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import styles from './catalogue.module.css'
import { DefinitionFacts } from './definition-facts.tsx'
import { DefinitionReadings } from './definition-readings.tsx'
import { DefinitionTargets } from './definition-targets.tsx'

interface DefinitionBodyProps {
  readonly kab: string
  readonly definition: DefinitionSchema
  readonly catalogue: CatalogueAnswer
  /** null: the role may only read. */
  readonly onChange: (() => void) | null
}

export function DefinitionBody({ kab, definition, catalogue, onChange }: DefinitionBodyProps) {
  const t = useText()
  const { tahun, pengampu, lembaga, sasaran } = catalogue
  const owner = pengampu[definition.sameAs ?? definition.code]
  return (
    <>
      <DefinitionFacts definition={definition} numbers={sasaran} />
      <p className={styles['small']}>
        {owner === undefined ? t(CATALOGUE.noOwner) : t(CATALOGUE.ownedBy, { nama: lembaga[owner] ?? '' })} ·{' '}
        <Link to="/k/$kab/pengampu" params={{ kab }}>
          {t(CATALOGUE.toOwners)}
        </Link>
      </p>
      {onChange !== null && (
        <p className={`${styles['change']} tanpa-cetak`}>
          <Button onClick={onChange}>{t(CATALOGUE.change)}</Button>
        </p>
      )}
      <DefinitionTargets definition={definition} />
      {definition.variants.length > 0 && (
        <DefinitionReadings kab={kab} definition={definition} year={tahun} numbers={sasaran} mayTake={onChange !== null} />
      )}
    </>
  )
}
