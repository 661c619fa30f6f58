/** One line for each document: what it shows, where it belongs, who brought it and when, how large, which version. */
import type { DocumentEntry } from '@konvergen/contract/documents.ts'
import { Button } from '../../parts/button.tsx'
import { PreviewPicture } from '../../parts/evidence/preview-picture.tsx'
import { saySize } from '../../parts/evidence/say-size.ts'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { CLASS_NAMES, DOCUMENTS, KIND_NAMES } from '../../text/documents.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './documents-page.module.css'

interface DocumentsTableProps {
  readonly kab: string
  readonly documents: readonly DocumentEntry[]
  readonly onOpen: (id: string) => void
}

export function DocumentsTable({ kab, documents, onOpen }: DocumentsTableProps) {
  const t = useText()
  return (
    <section className={table['scroll']} tabIndex={0} aria-label={t(DOCUMENTS.list)}>
      <table className={`${table['table']} ${styles['table']}`}>
        <thead>
          <tr>
            {[DOCUMENTS.fileHead, DOCUMENTS.area, DOCUMENTS.when, DOCUMENTS.size, DOCUMENTS.versionCount].map((head) => (
              <th key={head.id} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DocumentRow key={document.id} kab={kab} document={document} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function DocumentRow({ kab, document, onOpen }: { kab: string; document: DocumentEntry; onOpen: (id: string) => void }) {
  const t = useText()
  const say = useSay()
  const { id, title, data, areaName, latest } = document
  const isWithheld = latest.people === true && latest.consent === null
  const shown = title === '' ? latest.name : title
  const when = t(DOCUMENTS.by, { when: say.moment(latest.addedAt), who: latest.addedBy ?? t(DOCUMENTS.program) })
  const size = saySize(latest.bytes, t, say)
  return (
    <tr>
      <th scope="row">
        <div className={styles['what']}>
          <PreviewPicture kab={kab} document={document} version={latest} />
          <div>
            <Button look="quiet" aria-label={t(DOCUMENTS.openOf, { title: shown })} onClick={() => onOpen(id)}>
              {shown}
            </Button>
            <small>
              {t(KIND_NAMES[latest.kind])} · {t(CLASS_NAMES[data])}
            </small>
            <small className={styles['narrow']}>
              {areaName} · {when} · {size} · {t(DOCUMENTS.version, { no: latest.no })}
            </small>
            {isWithheld && <Tag tone="caution">{t(DOCUMENTS.consentNone)}</Tag>}
            {latest.goneAt !== null && <small>{t(DOCUMENTS.gone)}</small>}
          </div>
        </div>
      </th>
      <td>{areaName}</td>
      <td>{when}</td>
      <td className={table['number']}>{size}</td>
      <td className={table['number']}>{latest.no}</td>
    </tr>
  )
}
