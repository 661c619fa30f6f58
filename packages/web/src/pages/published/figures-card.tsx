/** Every published figure of a level with its source and page; who may, notes more or withdraws one. */
import type { LevelSchema, PublishedAnswer, PublishedSchema } from '@konvergen/contract/situation-published.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { PlainTable } from '../../parts/plain-table.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { AddFigure } from './add-figure.tsx'
import { PasteFigures } from './paste-figures.tsx'
import styles from './published-page.module.css'
import type { Withdrawn } from './use-published-acts.ts'
import { WithdrawDrawer } from './withdraw-drawer.tsx'

interface FiguresCardProps {
  readonly kab: string
  readonly level: LevelSchema
  readonly answer: PublishedAnswer
}

export function FiguresCard({ kab, level, answer: { neighbours, withdrawn } }: FiguresCardProps) {
  const t = useText()
  const say = useSay()
  const mayNote = useMay()('situation.figures', kab)
  const [open, setOpen] = useState<'satu' | 'tabel' | null>(null)
  const [taken, setTaken] = useState<Withdrawn | null>(null)
  const close = () => setOpen(null)
  const onWithdraw = mayNote ? setTaken : null
  const figures = [...level.surveys, ...level.registers, ...level.others]
  return (
    <Card title={t(PUBLISHED.figures)} hint={t(PUBLISHED.figuresHint)}>
      {mayNote && (
        <div className={`${styles['acts']} tanpa-cetak`}>
          <Button onClick={() => setOpen('satu')}>{t(PUBLISHED.addOne)}</Button>
          <Button onClick={() => setOpen('tabel')}>{t(PUBLISHED.addTable)}</Button>
        </div>
      )}
      {figures.length > 0 && <Figures label={level.nama} figures={figures} onWithdraw={onWithdraw} />}
      {neighbours.length > 0 && (
        <details>
          <summary>{t(PUBLISHED.neighbours, { n: neighbours.length })}</summary>
          <Figures label={t(PUBLISHED.neighbours, { n: neighbours.length })} figures={neighbours} onWithdraw={onWithdraw} />
        </details>
      )}
      {withdrawn.length > 0 && (
        <details>
          <summary>{t(PUBLISHED.withdrawn, { n: withdrawn.length })}</summary>
          <ul className={styles['said']}>
            {withdrawn.map(({ apa, alasan, oleh, pada }) => (
              <li key={`${apa} ${pada}`}>
                {t(PUBLISHED.withdrawnLine, { apa, alasan, oleh: oleh ?? t(PUBLISHED.somebody), pada: say.day(pada) })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {open === 'satu' && <AddFigure kab={kab} area={{ kode: level.kode, nama: level.nama }} onClose={close} />}
      {open === 'tabel' && <PasteFigures kab={kab} onClose={close} />}
      {taken !== null && <WithdrawDrawer kab={kab} what={taken} onClose={() => setTaken(null)} />}
    </Card>
  )
}

interface FiguresProps {
  readonly label: string
  readonly figures: readonly PublishedSchema[]
  readonly onWithdraw: ((what: Withdrawn) => void) | null
}

function Figures({ label, figures, onWithdraw }: FiguresProps) {
  const t = useText()
  const say = useSay()
  const heads = [t(PUBLISHED.nama), t(PUBLISHED.percent), t(PUBLISHED.interval), t(PUBLISHED.n), t(PUBLISHED.page), t(PUBLISHED.by)]
  return (
    <PlainTable label={`${t(PUBLISHED.figures)}: ${label}`} heads={heads}>
      {figures.map(({ id, kode, nama, source, year, month, percent, low, high, n, page, population, oleh, pada }) => {
        const apa = `${nama}, ${source} ${month === null ? year : say.period(`${year}-${String(month).padStart(2, '0')}`)}`
        return (
          <tr key={id ?? `${kode} ${source} ${year}`}>
            <th scope="row">
              {apa}
              {population === 'baduta' && ` (${t(PUBLISHED.baduta)})`}
            </th>
            <td>{say.percent(percent, 2)}</td>
            <td>{low === null || high === null ? t(PUBLISHED.unknown) : say.range(low, high)}</td>
            <td>{n === null ? t(PUBLISHED.unknown) : say.number(n)}</td>
            <td className={styles['page']}>
              <Page page={page} apa={apa} />
            </td>
            <td>
              {id === null ? t(PUBLISHED.shipped) : `${oleh ?? t(PUBLISHED.somebody)}, ${say.day(pada ?? '')}`}{' '}
              {id !== null && onWithdraw !== null && (
                <span className="tanpa-cetak">
                  <Button look="quiet" aria-label={t(PUBLISHED.withdrawOf, { apa })} onClick={() => onWithdraw({ kind: 'angka', id, apa })}>
                    {t(PUBLISHED.withdraw)}
                  </Button>
                </span>
              )}
            </td>
          </tr>
        )
      })}
    </PlainTable>
  )
}

/** An address becomes a way there only where it is one of the web. */
function Page({ page, apa }: { page: string | null; apa: string }) {
  const t = useText()
  if (page === null) return <>{t(PUBLISHED.noPage)}</>
  if (!/^https?:\/\//.test(page)) return <>{page}</>
  return (
    <a href={page} target="_blank" rel="noreferrer" aria-label={`${new URL(page).hostname}, ${t(PUBLISHED.page)}: ${apa}`}>
      {new URL(page).hostname}
    </a>
  )
}
