/** What was ever reported of one number: the value, who, when, for which office, from where, why. */
import type { HistoryAnswer } from '@konvergen/contract/coverage.ts'
import type { Unit } from '@konvergen/core/indicators/indicator.ts'
import { Tag } from '../../parts/tags.tsx'
import { INDICATORS } from '../../text/coverage.ts'
import { HISTORY, ORIGINS } from '../../text/coverage-figure.ts'
import { type Say, useSay } from '../../text/say.ts'
import { type Speak, useText } from '../../text/text.ts'
import styles from './coverage-page.module.css'

type Entry = HistoryAnswer[number]

function sayValue({ dihapus, nilai }: Entry, unit: Unit, t: Speak, say: Say): string {
  if (dihapus) return t(HISTORY.taken)
  if (nilai === null) return t(HISTORY.notApplicable)
  if (unit === 'tanda' || unit === 'ya-tidak') return t(nilai > 0 ? INDICATORS.yes : INDICATORS.no)
  return say.number(nilai)
}

/** Under the value: how it came, and what there is to know of it. */
function sayOrigin({ sumber, sel, versi, luar, atasNama }: Entry, t: Speak): string {
  return [
    t(ORIGINS[sumber]),
    ...(sel === null ? [] : [t(HISTORY.cell, { sel })]),
    ...(versi === 0 ? [] : [t(HISTORY.version, { n: versi })]),
    ...(luar ? [t(HISTORY.elsewhere)] : []),
    ...(atasNama ? [t(HISTORY.onBehalf)] : []),
  ].join(' · ')
}

/** `entries`: newest first; of each part the first is the one that holds. */
export function HistoryList({ entries, unit }: { entries: readonly Entry[]; unit: Unit }) {
  const t = useText()
  const say = useSay()
  if (entries.length === 0) return <p className={styles['small']}>{t(HISTORY.none)}</p>
  const hasParts = entries.some(({ bagian }) => bagian === 'penyebut')
  return (
    <ol className={styles['entries']}>
      {entries.map((entry, at) => (
        <li key={`${entry.bagian}|${entry.pada}|${String(entry.nilai)}`}>
          <strong>{sayValue(entry, unit, t, say)}</strong>
          {hasParts && ` ${t(entry.bagian === 'penyebut' ? HISTORY.denominator : HISTORY.numerator)}`}{' '}
          {entries.findIndex(({ bagian }) => bagian === entry.bagian) === at && <Tag tone="good">{t(HISTORY.latest)}</Tag>}
          <span className={styles['under']}>
            {say.moment(entry.pada)} · {entry.lembaga === null ? entry.oleh : t(HISTORY.by, { oleh: entry.oleh, lembaga: entry.lembaga })}
          </span>
          <span className={styles['under']}>{sayOrigin(entry, t)}</span>
          {entry.alasan !== null && <span className={styles['under']}>{t(HISTORY.reason, { alasan: entry.alasan })}</span>}
        </li>
      ))}
    </ol>
  )
}
