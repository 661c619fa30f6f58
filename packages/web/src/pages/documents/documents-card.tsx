/** The list of documents with its filters: subject, area, form, and whether they were taken away. */
import type { listDocuments } from '@konvergen/contract/documents.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { DOCUMENT_CLASSES } from '@konvergen/core/documents/classes.ts'
import type { DocumentsChange, DocumentsSearch } from '../../app/documents-search.ts'
import { Card } from '../../parts/card.tsx'
import { AreaOptions } from '../../parts/evidence/area-options.tsx'
import { placesOf } from '../../parts/evidence/keep-places.ts'
import { SelectField } from '../../parts/field.tsx'
import { Paging } from '../../parts/paging.tsx'
import { Empty } from '../../parts/states.tsx'
import { CLASS_NAMES, DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import styles from './documents-page.module.css'
import { DocumentsTable } from './documents-table.tsx'

export interface DocumentsCardProps {
  readonly kab: string
  readonly answer: AnswerOf<typeof listDocuments>
  readonly district: DistrictDetail
  readonly search: DocumentsSearch
  readonly isStale: boolean
  readonly onChange: (changes: DocumentsChange) => void
}

export function DocumentsCard({ kab, answer, district, search, isStale, onChange }: DocumentsCardProps) {
  const t = useText()
  const { kelas, wilayah, jenis, disingkirkan, halaman = 1 } = search
  const isFiltered = kelas !== undefined || wilayah !== undefined || jenis !== undefined || disingkirkan === true
  return (
    <Card title={t(DOCUMENTS.list)}>
      <search className={`${styles['filters']} tanpa-cetak`}>
        <SelectField
          label={t(DOCUMENTS.class)}
          value={kelas ?? ''}
          onChange={(event) => onChange({ kelas: DOCUMENT_CLASSES.find((one) => one === event.target.value) })}
        >
          <option value="">{t(DOCUMENTS.allClasses)}</option>
          {DOCUMENT_CLASSES.map((one) => (
            <option key={one} value={one}>
              {t(CLASS_NAMES[one])}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(DOCUMENTS.area)}
          value={wilayah ?? ''}
          onChange={(event) => onChange({ wilayah: event.target.value === '' ? undefined : event.target.value })}
        >
          <option value="">{t(DOCUMENTS.allAreas)}</option>
          <AreaOptions places={placesOf(district).slice(1)} />
        </SelectField>
        <SelectField
          label={t(DOCUMENTS.form)}
          value={jenis ?? ''}
          onChange={(event) => onChange({ jenis: (['foto', 'berkas'] as const).find((one) => one === event.target.value) })}
        >
          <option value="">{t(DOCUMENTS.allForms)}</option>
          <option value="foto">{t(DOCUMENTS.photos)}</option>
          <option value="berkas">{t(DOCUMENTS.files)}</option>
        </SelectField>
        <SelectField
          label={t(DOCUMENTS.state)}
          value={disingkirkan === true ? 'ya' : ''}
          onChange={(event) => onChange({ disingkirkan: event.target.value === 'ya' ? true : undefined })}
        >
          <option value="">{t(DOCUMENTS.kept)}</option>
          <option value="ya">{t(DOCUMENTS.taken)}</option>
        </SelectField>
      </search>
      <div className={isStale ? styles['stale'] : undefined}>
        {answer.documents.length > 0 && <DocumentsTable kab={kab} documents={answer.documents} onOpen={(id) => onChange({ buka: id })} />}
        {answer.documents.length === 0 && isFiltered && <Empty title={t(DOCUMENTS.noneFiltered)} />}
        {answer.documents.length === 0 && !isFiltered && (
          <Empty title={t(DOCUMENTS.none)}>
            <p>{t(DOCUMENTS.noneBody)}</p>
          </Empty>
        )}
      </div>
      <Paging
        page={halaman}
        perPage={answer.perPage}
        total={answer.total}
        onPage={(page) => onChange({ halaman: page === 1 ? undefined : page })}
      />
    </Card>
  )
}
