/** Villages and people that have entered nothing for a number of months: whom to activate. */
import type { BoardAnswer } from '@konvergen/contract/scorecard.ts'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { useSay } from '../../text/say.ts'
import { SCORE } from '../../text/scorecard.ts'
import { useText } from '../../text/text.ts'
import styles from './scorecard.module.css'

const MONTHS = [1, 2, 3, 6, 12] as const

export function SilentCard({ board, onSilent }: { board: BoardAnswer; onSilent: (months: number) => void }) {
  const t = useText()
  const say = useSay()
  const villages = board.desa.filter(({ diam }) => diam)
  const nameOf = new Map(board.desa.map(({ kode, nama }) => [kode, nama]))
  return (
    <Card title={t(SCORE.silentCard)} hint={t(SCORE.silentHint, { n: board.bulanDiam })}>
      <div className={`${styles['tools']} tanpa-cetak`}>
        <SelectField
          label={t(SCORE.silentMonths)}
          value={String(board.bulanDiam)}
          onChange={(event) => onSilent(Number(event.target.value))}
        >
          {[...new Set([...MONTHS, board.bulanDiam])]
            .toSorted((a, b) => a - b)
            .map((months) => (
              <option key={months} value={months}>
                {t(SCORE.months, { n: months })}
              </option>
            ))}
        </SelectField>
      </div>
      {villages.length === 0 && board.pengisi.length === 0 && <p>{t(SCORE.nobodySilent)}</p>}
      {villages.length > 0 && (
        <>
          <p>
            <strong>{t(SCORE.silentVillages, { n: say.number(villages.length) })}</strong>
          </p>
          <ul className={styles['names']}>
            {villages.map(({ kode, nama, terakhirIsi }) => (
              <li key={kode}>
                {nama} <span className={styles['small']}>({terakhirIsi === null ? t(SCORE.never) : say.day(terakhirIsi)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {board.pengisi.length > 0 && (
        <>
          <p>
            <strong>{t(SCORE.silentPeople)}</strong>
          </p>
          <ul className={styles['lines']}>
            {board.pengisi.map(({ nama, desa, terakhir }) => (
              <li key={`${nama} ${terakhir}`}>
                {t(SCORE.personLine, { nama, desa: desa.map((kode) => nameOf.get(kode) ?? kode).join(', '), day: say.day(terakhir) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
