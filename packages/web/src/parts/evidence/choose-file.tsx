/** Where a file is chosen: pressed, dropped on, by keyboard; on a phone also with its camera. */
import { PROBLEMS } from '@konvergen/contract/problems.ts'
import { useState } from 'react'
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import drop from '../file-drop.module.css'
import { Note } from '../states.tsx'
import styles from './evidence.module.css'

/** File endings, for the chooser only; the server looks at the bytes. */
const ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.odt,.csv,.txt,image/jpeg,image/png,image/webp'

/** Said before anything is sent; the server knows it by its bytes. */
const HEIC = /^image\/hei[cf]/
const HEIC_NAME = /\.hei[cf]$/i

interface ChooseFileProps {
  readonly label: string
  readonly limits: { readonly fileMb: number; readonly pictureMb: number }
  readonly onFile: (file: File) => void
}

export function ChooseFile({ label, limits, onFile }: ChooseFileProps) {
  const t = useText()
  const [isHeic, setHeic] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file === undefined || file.size === 0) return
    setHeic(HEIC.test(file.type) || HEIC_NAME.test(file.name))
    if (!HEIC.test(file.type) && !HEIC_NAME.test(file.name)) onFile(file)
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
      {isHeic && (
        <Note tone="attention" title={t(PROBLEMS['foto-heic'].title)}>
          <p>{t(PROBLEMS['foto-heic'].todo)}</p>
        </Note>
      )}
    </div>
  )
}
