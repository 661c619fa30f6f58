/** One indicator: its definition, its targets with their sources, its readings side by side, its owner and history; for the secretariat the change of it. */
import type { CatalogueAnswer } from '@konvergen/contract/indicators.ts'
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { Note } from '../../parts/states.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import { draftOf, stepsOf } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'
import { ChangeDefinition } from './change-definition.tsx'
import { DefinitionFacts } from './definition-facts.tsx'
import { DefinitionHistory } from './definition-history.tsx'
import { DefinitionReadings } from './definition-readings.tsx'
import { DefinitionTargets } from './definition-targets.tsx'
import { RetireDefinition } from './retire-definition.tsx'

interface DefinitionDrawerProps {
  readonly kab: string
  readonly code: string
  readonly catalogue: CatalogueAnswer
  readonly mayDefine: boolean
  readonly onClose: () => void
}

export function DefinitionDrawer({ kab, code, catalogue, mayDefine, onClose }: DefinitionDrawerProps) {
  const t = useText()
  const [isChanging, setChanging] = useState(false)
  const { tahun, pengampu, lembaga } = catalogue
  const definition = catalogue.indikator.find((each) => each.code === code)
  const shipped = SHIPPED.find((each) => each.code === code)
  const steps = stepsOf(code, catalogue.perubahan, shipped)
  const owner = pengampu[definition?.sameAs ?? code]
  return (
    <Drawer title={definition === undefined ? code : `${code} · ${t(definition.name)}`} onClose={onClose}>
      {definition === undefined && <Note tone="caution" title={t(CATALOGUE.gone, { kode: code, tahun })} />}
      {isChanging && definition !== undefined && (
        <ChangeDefinition
          kab={kab}
          code={code}
          original={draftOf(definition)}
          catalogue={catalogue}
          onDone={() => setChanging(false)}
          onCancel={() => setChanging(false)}
        />
      )}
      {!isChanging && definition !== undefined && (
        <>
          <DefinitionFacts definition={definition} numbers={catalogue.sasaran} />
          <p className={styles['small']}>
            {owner === undefined ? t(CATALOGUE.noOwner) : t(CATALOGUE.ownedBy, { nama: lembaga[owner] ?? '' })} ·{' '}
            <Link to="/k/$kab/pengampu" params={{ kab }}>
              {t(CATALOGUE.toOwners)}
            </Link>
          </p>
          {mayDefine && (
            <p className={`${styles['acts']} tanpa-cetak`}>
              <Button onClick={() => setChanging(true)}>{t(CATALOGUE.change)}</Button>
            </p>
          )}
          <DefinitionTargets definition={definition} />
          {definition.variants.length > 0 && (
            <DefinitionReadings kab={kab} definition={definition} year={tahun} numbers={catalogue.sasaran} mayTake={mayDefine} />
          )}
        </>
      )}
      {!isChanging && <DefinitionHistory steps={steps} isShipped={shipped !== undefined} />}
      {!isChanging && mayDefine && definition !== undefined && <RetireDefinition kab={kab} definition={definition} year={tahun} />}
    </Drawer>
  )
}
