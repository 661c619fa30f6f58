/** One page of the printed sheet: what a camera looks for is drawn in millimetres, the words for people lie over it. */
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import {
  blackOfPage,
  COLUMNS,
  FACTOR_BOX,
  FACTOR_STEP,
  FINDING_STEP,
  PAGE,
  type Rect,
  ROW,
  rowTop,
} from '@konvergen/core/verval/sheet-scan/layout.ts'
import type { CSSProperties, ReactNode } from 'react'
import type { SeenFamily } from '../../offline/outbox.ts'
import { FINDING_LETTERS } from './read-rows.ts'
import { familyName, familyPlace } from './say-family.ts'
import styles from './sheet-paper.module.css'
import { MARK_SHORT, MARK_WORDS, SHEET, useText, VILLAGE } from './words.ts'

interface SheetPaperProps {
  readonly putaran: string
  readonly desa: string
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly families: readonly SeenFamily[]
  readonly title: string
  /** What stands at the head of every page. */
  readonly children: ReactNode
}

const HEAD_HEIGHT = 7
/** Height of a line of writing beside a box. */
const LINE = 3.8
const SIGN_WIDTH = 2

function placed({ x, y, width, height }: Rect): CSSProperties {
  return { left: `${x}mm`, top: `${y}mm`, width: `${width}mm`, height: `${height}mm` }
}

/** `place` of a column's head, or of its cell in a row. */
function columnAt(left: number, right: number, top: number, height: number): CSSProperties {
  return placed({ x: left, y: top, width: right - left, height })
}

const drawn = (rects: readonly Rect[]): string =>
  rects
    .map(({ x, y, width, height }) => `M${x.toFixed(3)} ${y.toFixed(3)}h${width.toFixed(3)}v${height.toFixed(3)}h${(-width).toFixed(3)}z`)
    .join('')

export function SheetPaper({ putaran, desa, page, pages, families, title, children }: SheetPaperProps) {
  const t = useText()
  const black = blackOfPage(
    { page, desa, putaran },
    families.map(({ nomor }) => nomor),
  )
  const headTop = ROW.top - HEAD_HEIGHT
  const lines = Array.from({ length: families.length + 1 }, (_, position) => `M0 ${rowTop(position)}h${PAGE.width}`)
  return (
    <section
      className={styles['page']}
      style={{ width: `${PAGE.width}mm`, height: `${PAGE.height}mm` }}
      aria-label={t(SHEET.page, { page, pages })}
    >
      <svg className={styles['drawing']} viewBox={`0 0 ${PAGE.width} ${PAGE.height}`} aria-hidden="true">
        <path d={lines.join('')} className={styles['line']} />
        <path d={drawn(black)} />
      </svg>
      <h2 className={styles['title']}>
        {title} · {t(SHEET.page, { page, pages })}
      </h2>
      <div className={styles['head']}>{children}</div>
      <table aria-label={t(SHEET.page, { page, pages })}>
        <thead>
          <tr className={styles['heads']}>
            <th scope="col" style={columnAt(COLUMNS.number, COLUMNS.family, headTop, HEAD_HEIGHT)}>
              {t(SHEET.no)}
            </th>
            <th scope="col" style={columnAt(COLUMNS.family, COLUMNS.findings, headTop, HEAD_HEIGHT)}>
              {t(SHEET.family)}
            </th>
            <th scope="col" style={columnAt(COLUMNS.findings, COLUMNS.factors, headTop, HEAD_HEIGHT)}>
              {t(SHEET.findings)}
            </th>
            {MARKS.map((name, at) => {
              const left = COLUMNS.factors + FACTOR_STEP * at
              return (
                <th key={name} scope="col" title={t(MARK_WORDS[name])} style={columnAt(left, left + FACTOR_STEP, headTop, HEAD_HEIGHT)}>
                  {t(MARK_SHORT[name])}
                </th>
              )
            })}
            <th scope="col" style={columnAt(COLUMNS.note, COLUMNS.end, headTop, HEAD_HEIGHT)}>
              {t(SHEET.note)}
            </th>
          </tr>
        </thead>
        <tbody>
          {families.map((family, position) => (
            <PaperRow key={family.id} family={family} top={rowTop(position)} />
          ))}
        </tbody>
      </table>
      <footer className={styles['foot']}>
        {[SHEET.checker, SHEET.day, SHEET.signature].map((line) => (
          <span key={line.id}>{t(line)}</span>
        ))}
      </footer>
    </section>
  )
}

function PaperRow({ family, top }: { family: SeenFamily; top: number }) {
  const t = useText()
  const card = family.kkAkhir === null ? '' : t(VILLAGE.card, { n: family.kkAkhir })
  const wife = family.istri === family.kepala ? null : family.istri
  return (
    <tr>
      <td className={styles['number']} style={columnAt(COLUMNS.number + 1, COLUMNS.family, top + 0.6, LINE + 1)}>
        {family.nomor ?? '–'}
      </td>
      <td className={styles['family']} style={columnAt(COLUMNS.family, COLUMNS.findings, top + 0.4, ROW.height - 0.8)}>
        <strong>{familyName(family, t)}</strong>
        <span>{wife ?? ''}</span>
        <span>{[familyPlace(family, t), card].filter((part) => part !== '').join(' · ')}</span>
      </td>
      <td className={styles['letters']} style={columnAt(COLUMNS.findings, COLUMNS.factors, top + 0.5, LINE)}>
        {FINDING_LETTERS.map((letter) => (
          <span key={letter} style={{ width: `${FINDING_STEP}mm` }}>
            {letter}
          </span>
        ))}
      </td>
      {MARKS.map((name, at) => (
        <Signs key={name} listed={family.tandaDaftar.charAt(at)} left={COLUMNS.factors + FACTOR_STEP * at} top={top} />
      ))}
      <td style={columnAt(COLUMNS.note, COLUMNS.end, top, ROW.height)}>&nbsp;</td>
    </tr>
  )
}

/** Beside each box its answer; what the list says is bold, neither where it says nothing. */
function Signs({ listed, left, top }: { listed: string; left: number; top: number }) {
  const t = useText()
  const signs = [
    { sign: '+', answer: '1', at: FACTOR_BOX.yes },
    { sign: '−', answer: '0', at: FACTOR_BOX.no },
  ]
  const said = listed === '1' ? VILLAGE.yesLow : listed === '0' ? VILLAGE.noLow : VILLAGE.unknown
  return (
    <td className={styles['signs']} aria-label={t(said)}>
      {signs.map(({ sign, answer, at }) => (
        <span key={sign} data-listed={listed === answer} style={placed({ x: left, y: top + at, width: SIGN_WIDTH, height: LINE })}>
          {sign}
        </span>
      ))}
    </td>
  )
}
