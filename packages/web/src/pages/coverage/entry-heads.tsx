/** The head of the form: what is asked in each column, in which unit, and what it stands over. */
import type { Level } from '@konvergen/core/indicators/indicator.ts'
import { memo } from 'react'
import { ENTRY } from '../../text/entry.ts'
import { useText } from '../../text/text.ts'
import { LEVEL_NAMES } from '../../text/tpps.ts'
import type { Column } from './arrange-form.ts'
import styles from './entry.module.css'
import { isAnswer } from './say-cell.ts'

const HEAD = { desa: LEVEL_NAMES.desa, kec: LEVEL_NAMES.kecamatan, kab: LEVEL_NAMES.kabupaten } as const

function Heads({ columns, level }: { columns: readonly Column[]; level: Level }) {
  const t = useText()
  return (
    <thead>
      <tr>
        <th scope="col">{t(HEAD[level])}</th>
        {columns.map(({ key, thing, below }) => (
          <th key={key} scope="col" className={styles['head']}>
            <span className={styles['code']}>
              {thing.code} · {t(isAnswer(thing.unit) ? ENTRY.unitAnswer : ENTRY.unitCount)}
            </span>
            <span className={styles['name']} title={t(thing.name)}>
              {t(thing.name)}
            </span>
            {below !== null && (
              <span className={styles['over']} title={t(below.name)}>
                {t(ENTRY.over, { nama: t(below.name) })}
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** What is typed below changes nothing of it. */
export const EntryHeads = memo(Heads)
