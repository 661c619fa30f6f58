/** What became of a pasted block; nothing of it is dropped without being told. */
import { Button } from '../../parts/button.tsx'
import { Note } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import type { Pasted } from './report-desk.ts'

export function PasteNote({ pasted, onForget }: { readonly pasted: Pasted; readonly onForget: () => void }) {
  const t = useText()
  const { taken, bad, outside } = pasted
  const isFine = bad === 0 && outside.length === 0
  return (
    <Note
      tone={isFine ? 'good' : 'caution'}
      title={t(REALISATION.pasted, { n: taken, bad })}
      acts={<Button onClick={onForget}>{t(SHELL.close)}</Button>}
    >
      {outside.length > 0 && <p>{t(REALISATION.pastedOut, { n: outside.length, list: outside.join(' · ') })}</p>}
    </Note>
  )
}
