/** The sheets of a form, by level of areas; a single area, or a phone, has fields instead of a table. */
import type { FormAnswer } from '@konvergen/contract/coverage.ts'
import type { Level } from '@konvergen/core/indicators/indicator.ts'
import { useState } from 'react'
import { Segmented } from '../../parts/segmented.tsx'
import { PHONE, useMedia } from '../../parts/use-media.ts'
import { ENTRY, SHEET_NAMES } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'
import type { Sheet } from './arrange-form.ts'
import styles from './entry.module.css'
import { EntryFields } from './entry-fields.tsx'
import { EntryGrid } from './entry-grid.tsx'
import type { Entry } from './use-entry.ts'

interface EntrySheetsProps {
  readonly sheets: readonly [Sheet, ...Sheet[]]
  readonly entry: Entry
  readonly areas: FormAnswer['wilayah']
}

export function EntrySheets({ sheets, entry, areas }: EntrySheetsProps) {
  const t = useText()
  const [level, setLevel] = useState<Level>(sheets[0].level)
  const isPhone = useMedia(PHONE)
  const sheet = sheets.find((one) => one.level === level) ?? sheets[0]
  const kecamatan = new Map(areas.flatMap(({ tingkat, kode, nama }) => (tingkat === 'kec' ? [[kode, nama] as const] : [])))
  const Shown = isPhone || sheet.areas.length === 1 ? EntryFields : EntryGrid
  return (
    <section className={styles['sheet']} aria-label={t(SHEET_NAMES[sheet.level])}>
      {sheets.length > 1 && (
        <Segmented
          label={t(ENTRY.level)}
          value={sheet.level}
          options={sheets.map((one) => ({ value: one.level, label: t(SHEET_NAMES[one.level]) }))}
          onChange={setLevel}
        />
      )}
      <Shown key={sheet.level} sheet={sheet} entry={entry} kecamatan={kecamatan} />
    </section>
  )
}
