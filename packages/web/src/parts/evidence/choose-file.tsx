/** Where a file is chosen: pressed, dropped on, by keyboard; on a phone also with its camera. */
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import drop from '../file-drop.module.css'
import styles from './evidence.module.css'

/** File endings, for the chooser only; the server looks at the bytes. */
const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.odt,.csv,.txt,image/jpeg,image/png,image/webp'

interface ChooseFileProps {
  readonly label: string
  readonly limits: { readonly fileMb: number; readonly pictureMb: number }
  readonly onFile: (file: File) => void
}

export function ChooseFile({ label, limits, onFile }: ChooseFileProps) {
  const t = useText()
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file !== undefined && file.size > 0) onFile(file)
  }
  return (
    <div className={styles['choose']}>
      <label className={drop['drop']}>
        <strong>{label}</strong>
        <span>{t(DOCUMENTS.dropHint, limits)}</span>
        <input type="file" accept={ACCEPT} onChange={(event) => take(event.target.files)} />
      </label>
      <label className={styles['camera']}>
        <span>{t(DOCUMENTS.camera)}</span>
        <input type="file" accept="image/jpeg" capture="environment" onChange={(event) => take(event.target.files)} />
      </label>
    </div>
  )
}
