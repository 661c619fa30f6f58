/** One indicator in its drawer: as it holds, its history; for the secretariat the change of it and its end. */
import type { CatalogueAnswer } from '@konvergen/contract/indicators.ts'
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { useState } from 'react'
import { Drawer } from '../../parts/drawer.tsx'
import { Note } from '../../parts/states.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import { draftOf, stepsOf } from './arrange-catalogue.ts'
import { ChangeDefinition } from './change-definition.tsx'
import { DefinitionBody } from './definition-body.tsx'
import { DefinitionHistory } from './definition-history.tsx'
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
  const { tahun, indikator, perubahan } = catalogue
  const definition = indikator.find((each) => each.code === code)
  const shipped = SHIPPED.find((each) => each.code === code)
  const end = () => setChanging(false)
  return (
    <Drawer title={definition === undefined ? code : `${code} · ${t(definition.name)}`} onClose={onClose}>
      {definition === undefined && <Note tone="caution" title={t(CATALOGUE.gone, { kode: code, tahun })} />}
      {isChanging && definition !== undefined ? (
        <ChangeDefinition kab={kab} code={code} original={draftOf(definition)} catalogue={catalogue} onDone={end} onCancel={end} />
      ) : (
        <>
          {definition !== undefined && (
            <DefinitionBody kab={kab} definition={definition} catalogue={catalogue} onChange={mayDefine ? () => setChanging(true) : null} />
          )}
          <DefinitionHistory steps={stepsOf(code, perubahan, shipped)} isShipped={shipped !== undefined} />
          {mayDefine && definition !== undefined && <RetireDefinition kab={kab} definition={definition} year={tahun} />}
        </>
      )}
    </Drawer>
  )
}
