/** One row of a sheet that is typed back. */
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import type { SeenFamily } from '../../offline/outbox.ts'
import table from '../../parts/table.module.css'
import { useText } from '../../text/text.ts'
import { FINDING_WORDS, MARK_SHORT, MARK_WORDS, TYPING, VILLAGE } from '../../text/verval-village.ts'
import styles from './paper.module.css'
import { factorOfKey, type TypedRow, turned } from './read-rows.ts'
import { PhotoOfRow } from './row-photo.tsx'
import { familyName } from './say-family.ts'
import type { RowPhoto } from './use-sheet-photos.ts'

const COLUMNS = 4
const SIGNS: Readonly<Record<string, string>> = { '1': '+', '0': '−', '-': '?' }

interface TypingRowProps {
  readonly family: SeenFamily
  readonly row: TypedRow
  readonly isWrong: boolean
  /** undefined = no photograph was read for it. */
  readonly photo: RowPhoto | undefined
  readonly onChange: (row: TypedRow) => void
}

export function TypingRow({ family, row, isWrong, photo, onChange }: TypingRowProps) {
  const t = useText()
  const nama = familyName(family, t)
  const n = family.nomor ?? '–'
  const typed = row.letter.toUpperCase()
  const answer = (sign: string) => t(sign === '1' ? VILLAGE.yesLow : sign === '0' ? VILLAGE.noLow : VILLAGE.unknown).toLowerCase()
  return (
    <>
      <tr>
        <td>{n}</td>
        <th scope="row">
          {nama}
          {family.temuan !== null && (
            <span className={table['under']}>{t(TYPING.already, { temuan: t(FINDING_WORDS[family.temuan]).toLowerCase() })}</span>
          )}
        </th>
        <td>
          <input
            data-baris={family.nomor ?? ''}
            aria-label={t(TYPING.resultOf, { n, nama })}
            aria-invalid={isWrong}
            value={row.letter}
            maxLength={1}
            autoComplete="off"
            onChange={({ target }) => onChange({ ...row, letter: target.value.toUpperCase() })}
            onKeyDown={(event) => {
              const index = factorOfKey(event.key)
              if (index === null) return
              event.preventDefault()
              onChange({ ...row, letter: 'A', marks: turned(row.marks, index) })
            }}
            onFocus={({ target }) => target.select()}
          />
          {typed === 'G' && (
            <input
              aria-label={t(TYPING.staysOf, { n })}
              title={t(TYPING.stays)}
              inputMode="numeric"
              value={row.stays}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...row, stays: target.value })}
            />
          )}
          {isWrong && (
            <span role="alert" className={styles['wrong']}>
              {t(typed === 'G' ? TYPING.wrongRow : TYPING.wrong)}
            </span>
          )}
        </td>
        <td>
          {MARKS.map((name, index) => {
            const sign = row.marks.charAt(index)
            return (
              <button
                key={name}
                type="button"
                className={styles['flag']}
                data-answer={sign}
                data-changed={sign !== family.tandaDaftar.charAt(index)}
                aria-label={`${t(MARK_SHORT[name])} ${SIGNS[sign]}, ${t(MARK_WORDS[name])}: ${answer(sign)}`}
                title={t(MARK_WORDS[name])}
                tabIndex={-1}
                onClick={() => onChange({ ...row, letter: 'A', marks: turned(row.marks, index) })}
              >
                {t(MARK_SHORT[name])} {SIGNS[sign]}
              </button>
            )
          })}
        </td>
      </tr>
      {photo !== undefined && <PhotoOfRow nomor={family.nomor} photo={photo} columns={COLUMNS} />}
    </>
  )
}
