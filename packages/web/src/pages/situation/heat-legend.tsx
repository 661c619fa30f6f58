/** What colours and marks mean, and which indicator each code is. */
import { CELL_MARKS, GAPS } from '../../text/gaps.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import type { HeatColumn } from './arrange-gaps.ts'
import styles from './gaps.module.css'

const CLASSES = [GAPS.legend0, GAPS.legend1, GAPS.legend2, GAPS.legend3, GAPS.legend4] as const
const MARKS = ['belum-lapor', 'tidak-ada-sasaran', 'tidak-berlaku', 'tidak-sah'] as const

export function HeatLegend({ columns }: { readonly columns: readonly HeatColumn[] }) {
  const t = useText()
  const say = useSay()
  return (
    <details className={styles['legend']} open>
      <summary>{t(GAPS.legend)}</summary>
      <ul>
        {CLASSES.map((words, at) => (
          <li key={words.id}>
            <span className={styles['swatch']} data-heat={at} aria-hidden="true" />
            {t(words)}
          </li>
        ))}
        <li>
          <span className={styles['swatch']} data-heat="ada" aria-hidden="true" />
          {t(GAPS.legendNone)}
        </li>
        {MARKS.map((state) => (
          <li key={state}>
            <span className={styles['swatch']} data-heat={state} aria-hidden="true">
              {CELL_MARKS[state].mark}
            </span>
            {t(CELL_MARKS[state].word)}
          </li>
        ))}
      </ul>
      <ul className={styles['codes']}>
        {columns.map(({ indicator: { kode, nama } }) => (
          <li key={kode}>
            <strong>{kode}</strong> {nama[say.language]}
          </li>
        ))}
      </ul>
    </details>
  )
}
