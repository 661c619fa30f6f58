/** Where a figure of the situation comes from: the file and who applied it, or the list of children. */
import type { WhyAnswer } from '@konvergen/contract/why.ts'
import { Link } from '@tanstack/react-router'
import { useMay } from '../../app/may.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { WHY } from '../../text/why.ts'
import styles from './why.module.css'

interface WhyFilesProps {
  readonly kab: string
  readonly files: WhyAnswer['berkas']
  /** Of the list of children, `YYYY-MM`; null = it was not counted. */
  readonly month: string | null
  /** The village whose children they are; undefined = of more than one. */
  readonly desa: string | undefined
}

export function WhyFiles({ kab, files, month, desa }: WhyFilesProps) {
  const t = useText()
  const say = useSay()
  const may = useMay()
  if (files.length === 0 && month === null) return null
  return (
    <>
      <h3>{t(WHY.files)}</h3>
      {files.map(({ id, nama, sha256, diterapkan, oleh, berlaku }) => (
        <p key={id} className={styles['file']}>
          {may('intake.read', kab) ? (
            <Link to="/k/$kab/berkas/$id" params={{ kab, id }}>
              {nama}
            </Link>
          ) : (
            nama
          )}
          {', '}
          {oleh === null ? t(WHY.applied, { day: say.day(diterapkan) }) : t(WHY.appliedBy, { day: say.day(diterapkan), nama: oleh })}
          {!berlaku && <strong> {t(WHY.noLonger)}</strong>}
          <span className={styles['hash']}>SHA-256 {sha256}</span>
        </p>
      ))}
      {month !== null && (
        <p className={styles['file']}>
          {t(WHY.children, { bulan: say.period(month) })}{' '}
          {may('measurement.read', kab) && (
            <Link to="/k/$kab/anak" params={{ kab }} search={desa === undefined ? {} : { desa }}>
              {t(WHY.toChildren)}
            </Link>
          )}
        </p>
      )}
    </>
  )
}
