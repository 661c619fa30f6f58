/** One row of a file: where it was placed and why, and, while that can change, one press to confirm it or a list to choose from. */
import type { Placement } from '@konvergen/contract/intake.ts'
import { type AreaOption, AreaPicker } from '../../parts/area-picker.tsx'
import { Button } from '../../parts/button.tsx'
import { saySuggestion } from '../../parts/say-suggestion.ts'
import table from '../../parts/table.module.css'
import { Tag, type TagTone } from '../../parts/tags.tsx'
import { PREVIEW } from '../../text/intake.ts'
import { useText } from '../../text/text.ts'
import styles from './preview-page.module.css'

interface PlacementLineProps {
  readonly placement: Placement
  readonly villages: readonly AreaOption[]
  readonly needsLook: boolean
  /** Code that a person gave; null = not (yet). */
  readonly given: string | null
  readonly onGive: ((kode: string | null) => void) | null
}

const TONE: Partial<Record<Placement['by'], TagTone>> = { close: 'caution', order: 'caution', none: 'attention' }

export function PlacementLine({ placement, villages, needsLook, given, onGive }: PlacementLineProps) {
  const t = useText()
  const { nama, row, kode, desa, by, suggestion } = placement
  const reason = suggestion === null ? null : saySuggestion(suggestion, t)
  const nameOf = (code: string) => villages.find((one) => one.kode === code)?.nama ?? code
  return (
    <tr>
      <th scope="row">{nama}</th>
      <td className={table['number']}>{row}</td>
      <td>
        {given === null ? (desa ?? '') : nameOf(given)}
        {kode !== null && given === null && <span className={styles['reason']}>{kode}</span>}
      </td>
      <td>
        {given === null ? (
          <Tag tone={TONE[by] ?? 'outline'}>{t(PREVIEW[by])}</Tag>
        ) : (
          <Tag tone="good">{t(PREVIEW.confirmed, { nama: nameOf(given) })}</Tag>
        )}
        {given === null && reason !== null && <span className={styles['reason']}>{reason}</span>}
      </td>
      {onGive !== null && (
        <td>
          {needsLook && given === null && (
            <Choice proposed={suggestion?.kode ?? kode} nameOf={nameOf} villages={villages} onGive={onGive} />
          )}
          {given !== null && (
            <Button look="quiet" onClick={() => onGive(null)}>
              {t(PREVIEW.withdraw)}
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}

interface ChoiceProps {
  readonly proposed: string | null
  readonly nameOf: (kode: string) => string
  readonly villages: readonly AreaOption[]
  readonly onGive: (kode: string) => void
}

function Choice({ proposed, nameOf, villages, onGive }: ChoiceProps) {
  const t = useText()
  return (
    <div className={styles['act']}>
      {proposed !== null && <Button onClick={() => onGive(proposed)}>{t(PREVIEW.confirm, { nama: nameOf(proposed) })}</Button>}
      <AreaPicker label={t(PREVIEW.pick)} options={villages} onPick={onGive} />
    </div>
  )
}
