/** What a table would change, or changed: number by number, what stands now and who entered it, and the cell that it comes from. */
import type { SheetAnswer, SheetTrial } from '@konvergen/contract/sheets.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Empty } from '../../parts/states.tsx'
import table from '../../parts/table.module.css'
import { useSay } from '../../text/say.ts'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { valueOf } from './arrange-sheet.ts'
import styles from './sheet-page.module.css'

type Change = SheetTrial['perubahan'][number]
const KINDS = ['semua', 'baru', 'ubah', 'tetap'] as const
type Kind = (typeof KINDS)[number]
/** As many as are read at once. */
const PAGE = 40

interface SheetTrialCardProps {
  readonly title: string
  readonly trial: SheetTrial
  readonly numbers: SheetAnswer['hal']
  readonly areas: SheetAnswer['wilayah']
}

export function SheetTrialCard({ title, trial, numbers, areas }: SheetTrialCardProps) {
  const t = useText()
  const say = useSay()
  const [kind, setKind] = useState<Kind>('semua')
  const [code, setCode] = useState('')
  const [shown, setShown] = useState(PAGE)
  const { baru, ubah, tetap } = trial.hitungan
  const nameOf = ({ kode, bagian }: Pick<Change, 'kode' | 'bagian'>) => {
    const number = numbers.find((each) => each.kode === kode && each.bagian === bagian)
    return number === undefined ? kode : `${kode} ${number.nama[say.language]}`
  }
  const different = [...new Map(trial.perubahan.map((change) => [`${change.kode}/${change.bagian}`, change])).values()]
  const rows = trial.perubahan.filter(
    (change) => (kind === 'semua' || change.sifat === kind) && (code === '' || valueOfChange(change) === code),
  )
  const rest = rows.length - shown
  const hint = t(SHEETS.trialSum, { baru: say.number(baru), ubah: say.number(ubah), tetap: say.number(tetap) })
  if (trial.perubahan.length === 0)
    return (
      <Card title={title}>
        <Empty title={t(SHEETS.nothing)}>
          <p>{t(SHEETS.nothingBody)}</p>
        </Empty>
      </Card>
    )
  return (
    <Card title={title} hint={baru + ubah === 0 ? t(SHEETS.same) : hint}>
      <div className={styles['tools']}>
        <Segmented
          label={t(SHEETS.show)}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(value === 'semua' ? SHEETS.all : SHEETS[value]) }))}
          onChange={(next) => {
            setKind(next)
            setShown(PAGE)
          }}
        />
        {different.length > 1 && (
          <SelectField label={t(SHEETS.indicator)} value={code} onChange={(event) => setCode(event.target.value)}>
            <option value="">{t(SHEETS.allIndicators)}</option>
            {different.map((change) => (
              <option key={valueOfChange(change)} value={valueOfChange(change)}>
                {nameOf(change)}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <section className={`${table['scroll']} ${table['tall']}`} tabIndex={0} aria-label={title}>
        <table className={`${table['table']} ${styles['changes']}`}>
          <thead>
            <tr>
              <th scope="col">{t(SHEETS.area)}</th>
              <th scope="col" className={table['number']}>
                {t(SHEETS.before)}
              </th>
              <th scope="col" className={table['number']}>
                {t(SHEETS.after)}
              </th>
              <th scope="col">{t(SHEETS.cell)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((change) => (
              <tr key={`${change.wilayah} ${valueOfChange(change)}`}>
                <th scope="row">
                  {areas[change.wilayah] ?? change.wilayah}
                  <span className={table['under']}>{nameOf(change)}</span>
                </th>
                <td className={table['number']}>
                  <Before change={change} />
                </td>
                <td className={`${table['number']} ${change.sifat === 'tetap' ? '' : table['strong']}`}>{say.number(change.sesudah)}</td>
                <td className={table['quiet']}>{change.sel}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <div className={table['more']}>
          <Button onClick={() => setShown(shown + 5 * PAGE)}>{t(SHEETS.more, { n: say.number(rest) })}</Button>
        </div>
      )}
    </Card>
  )
}

const valueOfChange = ({ kode, bagian }: Change): string => valueOf({ kode, bagian } as SheetAnswer['hal'][number])

/** What stands now is a word where it is no number, and says who entered it. */
function Before({ change: { sebelum } }: { change: Change }) {
  const t = useText()
  const say = useSay()
  if (sebelum === null) return <span className={table['quiet']}>{t(SHEETS.notReported)}</span>
  return (
    <>
      {sebelum.nilai === null ? <span className={table['quiet']}>{t(SHEETS.notApplicable)}</span> : say.number(sebelum.nilai)}
      <span className={table['under']}>{t(SHEETS.by, { oleh: sebelum.oleh, pada: say.day(sebelum.pada) })}</span>
    </>
  )
}
