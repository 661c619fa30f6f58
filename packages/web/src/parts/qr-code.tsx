/** A QR code as plain SVG, black on white in every theme: cameras want it so, and no picture has to be fetched. */
import { encode } from 'uqr'
import styles from './qr-code.module.css'

/** Modules of white around it that readers ask for (ISO/IEC 18004: four). */
const QUIET = 4

export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} className={styles['code']}>
      <path d={dark.join('')} />
    </svg>
  )
}
