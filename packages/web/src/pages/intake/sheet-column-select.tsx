/** What one column holds: proposed, with the reason; changed by whoever knows better. */
import type { SheetColumn } from '@konvergen/contract/sheets.ts'
import { isSummed, wholeOf } from '@konvergen/core/intake/mapping/target.ts'
import { useSay } from '../../text/say.ts'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { type NumberOption, takesNumbers, valueOf } from './arrange-sheet.ts'
import styles from './sheet-page.module.css'

interface SheetColumnSelectProps {
  readonly column: SheetColumn
  readonly target: string
  readonly numbers: readonly NumberOption[]
  /** null: it cannot be changed any more. */
  readonly onChange: ((target: string) => void) | null
  /** null: it is no number. */
  readonly onSum: ((isSum: boolean) => void) | null
}

const PLACES = ['desa', 'kode', 'kecamatan', 'saring'] as const

export function SheetColumnSelect({ column, target, numbers, onChange, onSum }: SheetColumnSelectProps) {
  const t = useText()
  const { language } = useSay()
  const { huruf, judul, cocok, usulan, sebab, satuan, keterangan } = column
  const nameOf = (number: NumberOption) => {
    const name = `${number.kode} ${number.nama[language]}`
    return number.bagian === 'penyebut' ? t(SHEETS.base, { nama: name }) : name
  }
  const likely = cocok.flatMap((fit) => numbers.filter((number) => valueOf(number) === fit))
  const why = target === usulan || wholeOf(target) === wholeOf(usulan) ? t(SHEETS[`why-${sebab}`]) : t(SHEETS['why-dipilih'])
  const unit = sebab === 'persen' || sebab === 'rupiah' ? '' : t(SHEETS[`unit-${satuan}`])
  const note = [unit, why].filter((text) => text !== '').join(' · ')
  const heading = judul.length === 0 ? t(SHEETS.noHeading) : judul.join(' › ')
  const isTaken = target !== 'abaikan'
  return (
    <div className={styles['meaning']}>
      <select
        aria-label={t(SHEETS.meaning, { huruf, judul: heading })}
        value={wholeOf(target)}
        disabled={onChange === null}
        data-taken={isTaken}
        onChange={(event) => onChange?.(event.target.value)}
      >
        <option value="abaikan">{t(SHEETS.abaikan)}</option>
        <optgroup label={t(SHEETS.places)}>
          {PLACES.map((place) => (
            <option key={place} value={place}>
              {t(SHEETS[place])}
            </option>
          ))}
        </optgroup>
        {takesNumbers(column) && likely.length > 0 && (
          <optgroup label={t(SHEETS.likely)}>
            {likely.map((number) => (
              <option key={valueOf(number)} value={valueOf(number)}>
                {nameOf(number)}
              </option>
            ))}
          </optgroup>
        )}
        {takesNumbers(column) && (
          <optgroup label={t(SHEETS.allNumbers)}>
            {numbers
              .filter((number) => !likely.includes(number))
              .map((number) => (
                <option key={valueOf(number)} value={valueOf(number)}>
                  {nameOf(number)}
                </option>
              ))}
          </optgroup>
        )}
      </select>
      {onSum !== null && (
        <label className={styles['sum']}>
          <input type="checkbox" checked={isSummed(target)} onChange={(event) => onSum(event.target.checked)} />
          {t(SHEETS.sum)}
        </label>
      )}
      {note !== '' && <span className={styles['why']}>{note}</span>}
      {keterangan !== null && <span className={styles['why']}>{keterangan[language]}</span>}
    </div>
  )
}
