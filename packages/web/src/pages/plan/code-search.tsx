/** The code of the sub-kegiatan: typed, or searched by code or words in the nomenclature of the district. */
import { searchNomenclature } from '@konvergen/contract/plan-reference.ts'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { call } from '../../app/call.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import type { ChangeDraft, Draft } from './draft.ts'
import styles from './plan.module.css'

interface CodeSearchProps {
  readonly kab: string
  readonly draft: Draft
  readonly onChange: ChangeDraft
}

const SHORTEST = 3

export function CodeSearch({ kab, draft, onChange }: CodeSearchProps) {
  const t = useText()
  const [text, setText] = useState('')
  const asked = useDeferredValue(text.trim())
  const found = useQuery({
    queryKey: [kab, 'nomenclature', asked],
    queryFn: ({ signal }) => call(searchNomenclature, { params: { kab }, body: { text: asked }, signal }),
    enabled: asked.length >= SHORTEST,
  })
  const codes = asked.length >= SHORTEST ? (found.data ?? []) : []
  const take = (code: string, indicators: readonly string[]) => {
    onChange({ subKegiatan: code, indicators: [...new Set([...draft.indicators, ...indicators])] })
    setText('')
  }
  return (
    <>
      <TextField
        label={t(PLAN.code)}
        hint={t(PLAN.codeHint)}
        maxLength={40}
        value={draft.subKegiatan}
        onChange={({ target }) => onChange({ subKegiatan: target.value })}
      />
      <TextField label={t(PLAN.codeSearch)} type="search" maxLength={100} value={text} onChange={({ target }) => setText(target.value)} />
      {codes.length > 0 && (
        <ul className={styles['found']}>
          {codes.map(({ code, name, indicators }) => (
            <li key={code}>
              <Button look="quiet" onClick={() => take(code, indicators)}>
                {`${code} ${name}`}
                {indicators.length > 0 && ` (${t(PLAN.codeServes, { codes: indicators.join(', ') })})`}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
