/** Where sheets are photographed: what is being read, what each photograph said, and which rows are left to the person. */
import type { SeenFamily } from '../../offline/outbox.ts'
import drop from '../../parts/file-drop.module.css'
import { FAULT_WORDS, PHOTO } from '../../text/verval-photo.ts'
import { Button, Note } from './furniture.ts'
import styles from './paper.module.css'
import type { PhotoReport, SheetPhotos } from './use-sheet-photos.ts'
import { useText } from './words.ts'

interface PhotoCardProps {
  readonly photos: SheetPhotos
  readonly families: readonly SeenFamily[]
  readonly onGoTo: (nomor: number) => void
}

export function PhotoCard({ photos, families, onGoTo }: PhotoCardProps) {
  const t = useText()
  const { reading, reports, ofRow } = photos
  const doubtful = families.flatMap(({ id, nomor }) => (nomor !== null && (ofRow.get(id)?.doubts.length ?? 0) > 0 ? [nomor] : []))
  return (
    <>
      <label className={drop['drop']}>
        <strong>{t(PHOTO.title)}</strong>
        <span>{t(PHOTO.hint)}</span>
        <input
          type="file"
          accept="image/*"
          multiple
          disabled={reading !== null}
          onChange={({ target }) => {
            const files = [...(target.files ?? [])]
            target.value = ''
            if (files.length > 0) void photos.add(files)
          }}
        />
      </label>
      <div aria-live="polite">
        {reading !== null && <p>{t(PHOTO.reading, reading)}</p>}
        {reports.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </div>
      {ofRow.size > 0 && <p>{t(PHOTO.confirm)}</p>}
      {doubtful.length > 0 && (
        <div className={styles['doubtful']}>
          <span>{t(PHOTO.doubtful)}</span>
          {doubtful.map((n) => (
            <Button key={n} onClick={() => onGoTo(n)}>
              {t(PHOTO.goTo, { n })}
            </Button>
          ))}
        </div>
      )}
    </>
  )
}

function Report({ report }: { report: PhotoReport }) {
  const t = useText()
  const { name } = report
  if ('fault' in report) {
    const { fault } = report
    const desa = fault !== null && 'desa' in fault ? fault.desa : ''
    return (
      <Note tone="attention" title={t(PHOTO.failed, { name })}>
        <p>{fault === null ? t(PHOTO.notPicture) : t(FAULT_WORDS[fault.why], { desa })}</p>
      </Note>
    )
  }
  const { rows, laid, same, empty, unread } = { ...report.laid, rows: report.laid.laid.length }
  const doubtful = laid.filter(({ doubts }) => doubts.length > 0).length
  return (
    <Note
      tone={doubtful + unread.length > 0 ? 'caution' : 'good'}
      title={t(PHOTO.page, { name, page: report.page, laid: rows - doubtful, doubtful, same, empty })}
    >
      {unread.length > 0 && <p>{t(PHOTO.unread, { rows: unread.join(', ') })}</p>}
      {doubtful + unread.length > (rows + same + empty + unread.length) / 2 && <p>{t(PHOTO.retake)}</p>}
    </Note>
  )
}
