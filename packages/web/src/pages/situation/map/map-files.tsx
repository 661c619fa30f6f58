/** The sheet: on paper when the page is printed, and as a file. */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../parts/button.tsx'
import { Picture } from '../../../parts/picture.tsx'
import { PrintButton } from '../../../parts/print-button.tsx'
import { MAPS } from '../../../text/maps.ts'
import { useText } from '../../../text/text.ts'
import styles from './map-page.module.css'
import { savePng, saveSvg } from './save-map.ts'
import type { Drawing } from './use-drawing.ts'

/** Drawn a second time for paper only when paper is asked for: on screen it would double the page. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const media = window.matchMedia('print')
    const tell = () => setPrinting(media.matches)
    // The browser takes the page as it stands when this returns.
    const before = () => flushSync(() => setPrinting(true))
    const after = () => setPrinting(false)
    tell()
    media.addEventListener('change', tell)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      media.removeEventListener('change', tell)
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isPrinting
}

export function MapFiles({ drawing, fileName }: { drawing: Drawing; fileName: string }) {
  const t = useText()
  const isPrinting = useIsPrinting()
  return (
    <>
      <div className={`${styles['files']} tanpa-cetak`}>
        <PrintButton />
        <Button onClick={() => saveSvg(fileName, drawing.sheet())}>{t(MAPS.svg)}</Button>
        <Button onClick={() => void savePng(fileName, drawing.sheet())}>{t(MAPS.png)}</Button>
      </div>
      {isPrinting && (
        <div className="peta-cetak">
          <Picture node={drawing.sheet()} label={drawing.title} className={styles['sheet']} />
        </div>
      )}
    </>
  )
}
