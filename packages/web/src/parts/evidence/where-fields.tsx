/** As what and where a document belongs: the choices are those of the person's roles. */
import type { DocumentClass } from '@konvergen/core/documents/classes.ts'
import { CLASS_NAMES, DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import { SelectField } from '../field.tsx'
import { AreaOptions } from './area-options.tsx'
import styles from './evidence.module.css'
import type { KeepClass } from './keep-places.ts'

interface WhereFieldsProps {
  readonly classes: readonly KeepClass[]
  readonly data: DocumentClass
  readonly place: string | undefined
  readonly onData: (data: DocumentClass) => void
  readonly onArea: (kode: string) => void
}

export function WhereFields({ classes, data, place, onData, onArea }: WhereFieldsProps) {
  const t = useText()
  return (
    <div className={styles['pair']}>
      <SelectField label={t(DOCUMENTS.class)} value={data} onChange={(event) => onData(event.target.value as DocumentClass)}>
        {classes.map((each) => (
          <option key={each.data} value={each.data}>
            {t(CLASS_NAMES[each.data])}
          </option>
        ))}
      </SelectField>
      <SelectField label={t(DOCUMENTS.area)} value={place} onChange={(event) => onArea(event.target.value)}>
        <AreaOptions places={classes.find((each) => each.data === data)?.places ?? []} />
      </SelectField>
    </div>
  )
}
