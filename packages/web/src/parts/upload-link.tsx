/** Where there is nothing yet: the way to the page where files come in, for whoever may bring one. */
import { Link } from '@tanstack/react-router'
import { useMay } from '../app/may.ts'
import styles from './button.module.css'

interface UploadLinkProps {
  readonly kab: string
  readonly isPrimary?: boolean
  readonly children: string
}

export function UploadLink({ kab, isPrimary = false, children }: UploadLinkProps) {
  if (!useMay()('intake.upload', kab)) return null
  return (
    <Link to="/k/$kab/berkas" params={{ kab }} className={isPrimary ? `${styles['button']} ${styles['primary']}` : undefined}>
      {children}
    </Link>
  )
}
