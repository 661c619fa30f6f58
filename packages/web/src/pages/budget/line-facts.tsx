/** What is known of a line, what is to be looked at, its row in the file, its history. */
import type { BudgetLineDetail } from '@konvergen/contract/budget.ts'
import { STAGE_WORDS } from '@konvergen/core/budget/stage-words.ts'
import { PlainTable } from '../../parts/plain-table.tsx'
import { Note } from '../../parts/states.tsx'
import { BUDGET } from '../../text/budget.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './budget.module.css'
import { type Speech, sayMoney, sayRemark, saySource, sayTodo, sayVolume } from './say-budget.ts'

/** `isWritten`: the form above says what stands. */
export function LineFacts({ line, isWritten }: { readonly line: BudgetLineDetail; readonly isWritten: boolean }) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  return (
    <div className={styles['form']}>
      {!line.counts && (
        <Note tone="caution" title={t(BUDGET.noMore)}>
          <p>{t(BUDGET.noMoreBody)}</p>
        </Note>
      )}
      {!isWritten && (
        <>
          <h3>{line.title}</h3>
          <dl className={styles['facts']}>
            {factsOf(line, speech).map(([name, value]) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <Remarks remarks={line.remarks} />
      {line.raw.length > 0 && (
        <section>
          <h3>{t(BUDGET.rawTitle)}</h3>
          <PlainTable label={t(BUDGET.rawTitle)} heads={[BUDGET.head, BUDGET.cell, BUDGET.stood].map((head) => t(head))}>
            {line.raw.map(({ head, cell, text }) => (
              <tr key={cell}>
                <th scope="row">{head === '' ? t(BUDGET.noHead) : head}</th>
                <td>{cell}</td>
                <td>{text}</td>
              </tr>
            ))}
          </PlainTable>
        </section>
      )}
      <section>
        <h3>{t(BUDGET.history)}</h3>
        <ul className={styles['plainList']}>
          {line.history.map((each) => (
            <li key={`${each.at} ${each.revision ?? each.fileName}`}>{sayHistory(each, speech)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function factsOf(line: BudgetLineDetail, speech: Speech): (readonly [string, string])[] {
  const { t } = speech
  const {
    stage,
    year,
    ownerName,
    code,
    codeName,
    account,
    volume,
    unit,
    unitCost,
    rupiah,
    placeText,
    share,
    indicator,
    target,
    fileName,
    row,
    realised,
  } = line
  const told = realised.filter((each) => each !== null)
  const facts: (readonly [string, string | null])[] = [
    [t(BUDGET.stage), `${STAGE_WORDS[stage].id} ${year}`],
    [t(BUDGET.owner), ownerName],
    [t(BUDGET.money), sayMoney(rupiah, speech)],
    [t(BUDGET.source), saySource(line, speech)],
    [t(BUDGET.code), code === null ? null : [code, codeName].filter((each) => each !== null).join(' ')],
    [t(BUDGET.account), account],
    [t(BUDGET.volume), volume === null ? null : `${sayVolume(volume, speech)} ${unit ?? ''}`],
    [t(BUDGET.unitCost), unitCost === null ? null : sayMoney(unitCost, speech)],
    [t(BUDGET.place), placeText],
    [t(BUDGET.share), share === null ? null : sayVolume(share, speech)],
    [t(BUDGET.indicator), indicator],
    [t(BUDGET.target), target],
    [t(BUDGET.realised), told.length === 0 ? null : told.map((each) => sayMoney(each, speech)).join(' + ')],
    [t(BUDGET.from), fileName === null ? t(BUDGET.byHand) : t(BUDGET.fromRow, { file: fileName, row: row ?? '' })],
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

function Remarks({ remarks }: Pick<BudgetLineDetail, 'remarks'>) {
  const t = useText()
  const say = useSay()
  const speech = { t, say }
  if (remarks.length === 0) return null
  return (
    <section>
      <h3>{t(BUDGET.remarks)}</h3>
      <ul className={styles['plainList']}>
        {remarks.map((remark) => (
          <li key={remark.code}>
            {sayRemark(remark, speech)} <span className={styles['small']}>{sayTodo(remark, speech)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sayHistory({ fileName, row, revision, rupiah, isRemoved, by, at }: BudgetLineDetail['history'][number], speech: Speech): string {
  const { t, say } = speech
  const told = { by, at: say.moment(at), rupiah: sayMoney(rupiah, speech) }
  if (isRemoved) return t(BUDGET.historyOut, told)
  return revision === null
    ? t(BUDGET.historyFile, { ...told, file: fileName ?? '', row: row ?? '' })
    : t(BUDGET.historyHand, { ...told, n: revision })
}
