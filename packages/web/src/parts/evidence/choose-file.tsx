/** Where a file is chosen: pressed, dropped on, by keyboard; on a phone also with its camera. */
import { PROBLEMS } from '@konvergen/contract/problems.ts'
import { useState } from 'react'
import { isHeic, jpegOf } from '../../app/heic-to-jpeg.ts'
import { DOCUMENTS } from '../../text/documents.ts'
import { useText } from '../../text/text.ts'
import drop from '../file-drop.module.css'
import { Note } from '../states.tsx'
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
  /** What became of a HEIC photo: the browser is at it, or cannot open it. */
  const [heic, setHeic] = useState<'diubah' | 'tidak-bisa' | null>(null)
  const takeHeic = async (file: File) => {
    setHeic('diubah')
    const jpeg = await jpegOf(file)
    setHeic(jpeg === null ? 'tidak-bisa' : null)
    if (jpeg !== null) onFile(jpeg)
  }
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    // The same file can be chosen again.
    input.value = ''
    if (file === undefined || file.size === 0) return
    if (isHeic(file)) return void takeHeic(file)
    setHeic(null)
    onFile(file)
  }
  return (
    <div className={styles['choose']}>
      <label className={drop['drop']}>
        <strong>{label}</strong>
        <span>{t(DOCUMENTS.dropHint, limits)}</span>
        <input type="file" accept={ACCEPT} onChange={(event) => take(event.target)} />
      </label>
      <label className={styles['camera']}>
        <span>{t(DOCUMENTS.camera)}</span>
        <input type="file" accept="image/jpeg" capture="environment" onChange={(event) => take(event.target)} />
      </label>
      {heic === 'diubah' && <output className={styles['hint']}>{t(DOCUMENTS.converting)}</output>}
      {heic === 'tidak-bisa' && (
        <Note tone="attention" title={t(PROBLEMS['foto-heic'].title)}>
          <p>{t(PROBLEMS['foto-heic'].todo)}</p>
        </Note>
      )}
    </div>
  )
}
