/** An indicator is not asked any more, from a year on and for a reason; what was reported of it stays. */
import type { DefinitionSchema } from '@konvergen/contract/indicators.ts'
import { useState } from 'react'
import { AskFirst } from '../../parts/ask-first.tsx'
import { TextField } from '../../parts/field.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { CATALOGUE } from '../../text/catalogue.ts'
import { useText } from '../../text/text.ts'
import { draftOf } from './arrange-catalogue.ts'
import styles from './catalogue.module.css'
import { useDefine } from './use-define.ts'

export function RetireDefinition({ kab, definition, year }: { kab: string; definition: DefinitionSchema; year: number }) {
  const t = useText()
  const [alasan, setAlasan] = useState('')
  const [isMissing, setMissing] = useState(false)
  const define = useDefine(kab, definition.code)
  const { code } = definition
  const retire = () => {
    setMissing(alasan.trim() === '')
    if (alasan.trim() === '') return
    define.mutate({ definisi: draftOf(definition), mulai: year, dihentikan: true, alasan: alasan.trim() })
  }
  return (
    <details className={`${styles['part']} tanpa-cetak`}>
      <summary>{t(CATALOGUE.retire)}</summary>
      <div className={styles['form']}>
        {define.error !== null && <ProblemNote problem={define.error} />}
        <TextField
          label={t(CATALOGUE.why)}
          maxLength={600}
          wrong={isMissing ? t(CATALOGUE.whyNone) : undefined}
          value={alasan}
          onChange={(event) => setAlasan(event.target.value)}
        />
        <AskFirst
          label={t(CATALOGUE.retire)}
          look="danger"
          title={t(CATALOGUE.retireTitle, { kode: code, tahun: year })}
          lost={t(CATALOGUE.retireBody)}
          now={t(CATALOGUE.retireNow)}
          isBusy={define.isPending}
          onNow={retire}
        />
      </div>
    </details>
  )
}
