/** The sentence, the list, and one indicator in its drawer. */
import type { CatalogueAnswer } from '@konvergen/contract/indicators.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { EMPTY_DRAFT, nextOwnCode } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'
import { CatalogueCard } from './catalogue-card.tsx'
import { ChangeDefinition } from './change-definition.tsx'
import { DefinitionDrawer } from './definition-drawer.tsx'

interface CatalogueViewProps {
  readonly kab: string
  readonly catalogue: CatalogueAnswer
  readonly opened: string | undefined
  readonly onOpen: (code: string | undefined) => void
}

export function CatalogueView({ kab, catalogue, opened, onOpen }: CatalogueViewProps) {
  const t = useText()
  const say = useSay()
  const mayDefine = useMay()('coverage.define', kab)
  const [isAdding, setAdding] = useState(false)
  const { indikator, pengampu, tahun } = catalogue
  const fromMemory = indikator.filter(({ targets }) => targets.some(({ certainty }) => certainty === 'ingatan'))
  const ownerless = indikator.filter(({ code, sameAs }) => pengampu[sameAs ?? code] === undefined)
  const own = nextOwnCode(catalogue)
  return (
    <>
      <p className={styles['lead']}>
        {t(CATALOGUE.lead, {
          n: say.number(indikator.length),
          tahun,
          tanpa: say.number(ownerless.length),
          ingatan: say.number(fromMemory.length),
        })}
      </p>
      {mayDefine && (
        <p className={`${styles['acts']} tanpa-cetak`}>
          <Button onClick={() => setAdding(true)}>{t(CATALOGUE.add)}</Button>
        </p>
      )}
      <CatalogueCard kab={kab} catalogue={catalogue} onOpen={onOpen} />
      {opened !== undefined && (
        <DefinitionDrawer
          key={`${opened}-${tahun}`}
          kab={kab}
          code={opened}
          catalogue={catalogue}
          mayDefine={mayDefine}
          onClose={() => onOpen(undefined)}
        />
      )}
      {isAdding && (
        <Drawer title={t(CATALOGUE.addTitle, { kode: own })} onClose={() => setAdding(false)}>
          <ChangeDefinition
            kab={kab}
            code={own}
            original={EMPTY_DRAFT}
            catalogue={catalogue}
            onDone={() => setAdding(false)}
            onCancel={() => setAdding(false)}
          />
        </Drawer>
      )}
    </>
  )
}
