/** Posyandu in rows: verdict, reasons in words, and the key figures behind them. */
import type { PosyanduRow, QualityReport } from '@konvergen/core/quality/quality-report.ts'
import { sayQualityReason } from '@konvergen/core/quality/say-verdict.ts'
import type { QualityReason } from '@konvergen/core/quality/verdict.ts'
import { reasonsOf } from '@konvergen/core/quality/without-signs.ts'
import { Link } from '@tanstack/react-router'
import type { QualityChange } from '../../app/measurement-search.ts'
import { SortHead } from '../../parts/sort-head.tsx'
import table from '../../parts/table.module.css'
import { Tag } from '../../parts/tags.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { nextPosyanduSort, POSYANDU_COLUMNS, type PosyanduColumn, posyanduValue, readPosyanduSort } from './arrange-posyandu.ts'
import styles from './quality-page.module.css'
import { VerdictTag } from './verdict-tag.tsx'

const HEADS = {
  nama: QUALITY.nama,
  putusan: QUALITY.verdict,
  n: QUALITY.n,
  ds: QUALITY.ds,
  mustahil: QUALITY.flagged,
  angkaTinggi: QUALITY.heightDigits,
  sd: QUALITY.lenSd,
  riwayat: QUALITY.historyErrors,
} as const
const NUMBERS = ['n', 'ds', 'mustahil', 'angkaTinggi', 'sd', 'riwayat'] as const
const isWord = (column: PosyanduColumn) => column === 'nama' || column === 'putusan'

interface PosyanduTableProps {
  readonly report: QualityReport
  readonly rows: readonly PosyanduRow[]
  readonly urut: string | undefined
  readonly onChange: (change: QualityChange) => void
}

export function PosyanduTable({ report, rows, urut, onChange }: PosyanduTableProps) {
  const t = useText()
  const sort = readPosyanduSort(urut)
  const head = (column: PosyanduColumn) => (
    <SortHead
      key={column}
      label={t(HEADS[column])}
      isNumber={!isWord(column)}
      direction={sort?.column === column ? (sort.isDescending ? 'descending' : 'ascending') : null}
      onSort={() => onChange({ urut: nextPosyanduSort(sort, column) })}
    />
  )
  return (
    <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={t(QUALITY.table)}>
      <table className={`${table['table']} ${table['close']}`}>
        <thead>
          <tr>
            {POSYANDU_COLUMNS.filter(isWord).map(head)}
            <th scope="col">{t(QUALITY.reasons)}</th>
            {NUMBERS.map(head)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} reasons={reasonsOf(report, row)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Percent with one decimal; scores and spreads as they are read. */
const DIGITS: Readonly<Record<(typeof NUMBERS)[number], number | null>> = {
  n: 0,
  angkaTinggi: 0,
  sd: 2,
  ds: null,
  mustahil: null,
  riwayat: null,
}

function Row({ row, reasons }: { row: PosyanduRow; reasons: readonly QualityReason[] }) {
  const t = useText()
  const say = useSay()
  return (
    <tr>
      <th scope="row">
        <Link from="/k/$kab/mutu" to="." search={(before) => ({ ...before, posyandu: row.key })}>
          {row.nama}
        </Link>
        <span className={table['under']}>{row.desa}</span>
      </th>
      <td>
        <VerdictTag verdict={row.verdict} />
      </td>
      <td className={styles['reasons']}>
        <Reasons reasons={reasons} />
      </td>
      {NUMBERS.map((column) => {
        const value = posyanduValue(row, column)
        const digits = DIGITS[column]
        const isKnown = typeof value === 'number'
        return (
          <td key={column} className={table['number']}>
            {isKnown && (digits === null ? say.percent(value) : say.number(value, digits))}
            {!isKnown && <span className={table['quiet']}>{t(QUALITY.unknown)}</span>}
          </td>
        )
      })}
    </tr>
  )
}

export function Reasons({ reasons }: { reasons: readonly QualityReason[] }) {
  const t = useText()
  const { language } = useSay()
  if (reasons.length === 0) return t(QUALITY.noReason)
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.code}>
          {sayQualityReason(reason, language)}. {reason.isSign && <Tag tone="outline">{t(QUALITY.sign)}</Tag>}
        </li>
      ))}
    </ul>
  )
}
