/** What a pasted block would change, and which of its cells cannot be, each with its reason: nothing has changed yet. */
import { useEffect, useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { ENTRY, ENTRY_FAULTS } from '../../text/entry.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import type { PastePlan, PasteRefusal } from './arrange-paste.ts'
import styles from './entry.module.css'

/** As many as can be read before they are mended in the sheet. */
const SHOWN = 8

function Refused({ refusal: { baris, kolom, teks, area, column, sebab, sel } }: { refusal: PasteRefusal }) {
  const t = useText()
  const place = [sel ?? t(ENTRY.pastedCell, { baris, kolom }), area?.nama, column?.thing.code]
    .filter((part) => part !== undefined)
    .join(' · ')
  return (
    <li>
      {place}: <b>“{teks}”</b> {t(ENTRY_FAULTS[sebab])}
    </li>
  )
}

interface PasteNoteProps {
  readonly plan: PastePlan
  readonly onApply: () => void
  readonly onForget: () => void
}

export function PasteNote({ plan: { changed, same, refused, isByName }, onApply, onForget }: PasteNoteProps) {
  const t = useText()
  const say = useSay()
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => first.current?.querySelector<HTMLElement>('button:enabled')?.focus(), [])
  return (
    <div ref={first} className={styles['paste']}>
      <Note
        tone={refused.length === 0 ? 'good' : 'caution'}
        title={t(ENTRY.pasted, { n: say.number(changed) })}
        acts={
          <>
            <Button look="primary" disabled={changed === 0} onClick={onApply}>
              {t(ENTRY.apply, { n: say.number(changed) })}
            </Button>
            <Button onClick={onForget}>{t(SHELL.cancel)}</Button>
          </>
        }
      >
        {isByName && <p>{t(ENTRY.pastedByName)}</p>}
        {same > 0 && <p>{t(ENTRY.pastedSame, { n: say.number(same) })}</p>}
        {refused.length > 0 && (
          <>
            <p>{t(ENTRY.pastedRefused, { n: say.number(refused.length) })}</p>
            <ul className={styles['refused']}>
              {refused.slice(0, SHOWN).map((refusal) => (
                <Refused key={refusal.sel ?? `${refusal.baris}-${refusal.kolom}`} refusal={refusal} />
              ))}
            </ul>
            {refused.length > SHOWN && <p>{t(ENTRY.pastedMore, { n: say.number(refused.length - SHOWN) })}</p>}
          </>
        )}
      </Note>
    </div>
  )
}
