/** On every page of whoever owns the data, until one of them has checked it: somebody took access in an emergency. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { EMERGENCY } from '../text/emergency.ts'
import { useText } from '../text/text.ts'
import { emergenciesQuery } from './emergency-queries.ts'
import { useMay } from './may.ts'
import styles from './shell.module.css'

export function EmergencyNotice({ kab }: { kab: string }) {
  const t = useText()
  const isOwner = useMay()('accounts.break-glass-watch', kab)
  const { data } = useQuery({ ...emergenciesQuery(kab), enabled: isOwner })
  const n = isOwner ? (data?.akses.filter(({ dilihat, isMine }) => dilihat === null && !isMine).length ?? 0) : 0
  if (n === 0) return null
  return (
    <p className={styles['ribbon']} role="alert">
      {t(EMERGENCY.notice, { n })}{' '}
      <Link to="/k/$kab/darurat" params={{ kab }}>
        {t(EMERGENCY.toPage)}
      </Link>
    </p>
  )
}
