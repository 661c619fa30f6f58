/** One version: who brought it, how large it is, its fingerprint, the way to download it; of a picture of people, the consent. */
import { type DocumentDetail, type DocumentVersion, downloadDocument } from '@konvergen/contract/documents.ts'
import { versionAddress } from '../../app/document-queries.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { saySize } from '../../parts/evidence/say-size.ts'
import { DOCUMENTS, KIND_NAMES } from '../../text/documents.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { ConsentLine } from './consent-line.tsx'
import styles from './documents-page.module.css'

interface VersionItemProps {
  readonly kab: string
  readonly document: DocumentDetail
  readonly version: DocumentVersion
  readonly today: string
  readonly onChanged: (next: DocumentDetail) => Promise<void>
}

export function VersionItem({ kab, document, version, today, onChanged }: VersionItemProps) {
  const t = useText()
  const say = useSay()
  const { no, name, kind, bytes, sha256, addedAt, addedBy, goneAt } = version
  const isLatest = no === document.latest.no
  return (
    <li value={no}>
      <strong>
        {t(DOCUMENTS.version, { no })}
        {isLatest && document.versions.length > 1 && ` (${t(DOCUMENTS.latest)})`}
      </strong>
      <span>{name}</span>
      <span className={styles['facts']}>
        {t(KIND_NAMES[kind])}, {saySize(bytes, t, say)} ·{' '}
        {t(DOCUMENTS.by, { when: say.moment(addedAt), who: addedBy ?? t(DOCUMENTS.program) })}
      </span>
      <span className={styles['facts']}>
        {t(DOCUMENTS.hash)}: <code className={styles['hash']}>{sha256}</code>
      </span>
      {version.people !== null && (
        <ConsentLine kab={kab} id={document.id} version={version} mayKeep={document.mayKeep} today={today} onChanged={onChanged} />
      )}
      {goneAt === null ? (
        <div>
          <ButtonLink href={versionAddress(downloadDocument, kab, document.id, no)} download aria-label={t(DOCUMENTS.downloadOf, { name })}>
            {t(DOCUMENTS.download)}
          </ButtonLink>
        </div>
      ) : (
        <span className={styles['facts']}>{t(DOCUMENTS.gone)}</span>
      )}
    </li>
  )
}
