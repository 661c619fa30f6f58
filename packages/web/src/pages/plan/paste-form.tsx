/** Many pairs at once: pasted, and kept with their basis; what is not known comes back. */
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { REFERENCE } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import { pairsIn } from './pairs-in.ts'
import styles from './plan.module.css'
import { useReferenceActs } from './use-reference-acts.ts'

const LEAST = 3

export function PasteForm({ kab }: { readonly kab: string }) {
  const t = useText()
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const { map } = useReferenceActs(kab)
  const pairs = pairsIn(text)
  const refused = map.data?.refused ?? []
  return (
    <div className={`${styles['form']} tanpa-cetak`}>
      <LongField label={t(REFERENCE.paste)} value={text} onChange={({ target }) => setText(target.value)} />
      <TextField label={t(REFERENCE.reason)} maxLength={300} value={reason} onChange={({ target }) => setReason(target.value)} />
      {refused.length > 0 && (
        <p className={styles['wrong']}>
          {t(REFERENCE.refused, { pairs: refused.map(({ subKegiatan, indicator }) => `${subKegiatan} ${indicator}`).join(', ') })}
        </p>
      )}
      {map.isError && <ProblemNote problem={map.error} />}
      <div className={styles['acts']}>
        <Button
          disabled={pairs.length === 0 || reason.trim().length < LEAST || map.isPending}
          onClick={() =>
            map.mutate(
              { reason: reason.trim(), pairs: pairs.map((pair) => ({ ...pair, state: 'pakai' as const })) },
              { onSuccess: () => setText('') },
            )
          }
        >
          {t(REFERENCE.keep, { n: pairs.length })}
        </Button>
      </div>
    </div>
  )
}
