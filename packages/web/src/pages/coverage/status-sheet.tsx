/** One page for whoever leads the district: four numbers, who is to be urged, the largest gaps. Alone on the paper when printed. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { useMe } from '../../app/me.ts'
import { sayCompleteness, sayGap, sayPair, sayPeople, sayTarget, sayTotal, unitOf } from '../../parts/coverage/say-coverage.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import table from '../../parts/table.module.css'
import { INDICATORS, OFFICE_STATES, OFFICES } from '../../text/coverage.ts'
import { SHEET } from '../../text/coverage-figure.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { countReached, countSilent, furthest, isDesa, isHandedIn, orderedOffices, progressOf, widestGap } from './arrange-board.ts'
import styles from './coverage-page.module.css'
import { FindingsLine } from './findings-line.tsx'
import { officeName, sayBoard } from './say-board.ts'

interface StatusSheetProps {
  readonly board: BoardAnswer
  /** Name of the district. */
  readonly kab: string
  readonly code: string
}

/** What fits one page of A4 with the rest. */
const MOST_OFFICES = 8
const MOST_GAPS = 8

export function StatusSheet({ board, code, kab }: StatusSheetProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const speech = { t, say }
  const open = orderedOffices(board.lembaga).filter((office) => !isHandedIn(office))
  const rest = open.length - MOST_OFFICES
  const gaps = furthest(board.indikator).slice(0, MOST_GAPS)
  return (
    <article className={`lembar-cetak ${styles['sheet']}`}>
      <header>
        <h2>{t(SHEET.title, { periode: say.period(board.periode) })}</h2>
        <p className={styles['small']}>{kab}</p>
      </header>
      <p>{sayBoard(board, speech).join(' ')}</p>
      <Numbers board={board} />
      <FindingsLine kab={code} periode={board.periode} />
      <section>
        <h3>{t(SHEET.slow)}</h3>
        {open.length === 0 ? (
          <p className={styles['small']}>{t(SHEET.slowNone)}</p>
        ) : (
          <PlainTable label={t(SHEET.slow)} heads={[OFFICES.office, OFFICES.entered, OFFICES.silent, OFFICES.state].map((head) => t(head))}>
            {open.slice(0, MOST_OFFICES).map((office) => (
              <tr key={office.id ?? ''}>
                <th scope="row">{officeName(office, speech)}</th>
                <td>{t(OFFICES.of, { n: say.number(office.terisi), d: say.number(office.diminta) })}</td>
                <td>{say.number(office.wilayahKosong.filter(isDesa).length)}</td>
                <td>{t(OFFICE_STATES[office.keadaan])}</td>
              </tr>
            ))}
          </PlainTable>
        )}
        {rest > 0 && <p className={styles['small']}>{t(rest === 1 ? SHEET.moreOne : SHEET.more, { n: say.number(rest) })}</p>}
      </section>
      <section>
        <h3>{t(SHEET.gaps)}</h3>
        {gaps.length === 0 ? (
          <p className={styles['small']}>{t(SHEET.gapsNone)}</p>
        ) : (
          <PlainTable
            label={t(SHEET.gaps)}
            heads={[INDICATORS.indicator, INDICATORS.value, INDICATORS.target, INDICATORS.complete].map((head) => t(head))}
          >
            {gaps.map((one) => (
              <GapRow key={one.kode} indicator={one} />
            ))}
          </PlainTable>
        )}
      </section>
      <p className={styles['small']}>{t(SHEET.foot, { day: say.day(today) })}</p>
    </article>
  )
}

function Numbers({ board }: { board: BoardAnswer }) {
  const t = useText()
  const say = useSay()
  const { handedIn, offices, entered, asked } = progressOf(board.lembaga)
  const { silent, all } = countSilent(board)
  const { reached, compared } = countReached(board.indikator)
  const numbers: [number, number, string][] = [
    [handedIn, offices, t(SHEET.offices)],
    [entered, asked, t(SHEET.numbers)],
    [all - silent, all, t(SHEET.villages)],
    [reached, compared, t(SHEET.reached)],
  ]
  return (
    <div className={styles['numbers']}>
      {numbers.map(([n, d, name]) => (
        <div key={name}>
          <strong>{t(SHEET.of, { n: say.number(n), d: say.number(d) })}</strong>
          <span>{name}</span>
        </div>
      ))}
    </div>
  )
}

function GapRow({ indicator }: { indicator: BoardAnswer['indikator'][number] }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  const { nama, satuan, arah, tingkat, jumlah, sasaran } = indicator
  const gap = widestGap(indicator)
  if (gap === null) return null
  const counted = unitOf(sasaran, speech)
  const people = sayPeople(arah, gap, counted, speech)
  return (
    <tr>
      <th scope="row">{nama[say.language]}</th>
      <td>
        {sayTotal(satuan, jumlah, speech)}
        <span className={table['under']}>{sayPair(satuan, jumlah, counted, speech)}</span>
      </td>
      <td>
        {sayTarget(satuan, gap.target.value, speech)}: {sayGap(satuan, arah, gap, speech)}
        {people !== null && <span className={table['under']}>{people}</span>}
      </td>
      <td>{sayCompleteness(tingkat, jumlah, speech)}</td>
    </tr>
  )
}
