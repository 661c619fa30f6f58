/** A list from a spreadsheet: pasted or chosen as a file, looked at, decided on, kept. */
import type { ListPreview } from '@konvergen/contract/opd.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { OPD } from '../../text/opd.ts'
import { useSay } from '../../text/say.ts'
import { SHELL } from '../../text/shell.ts'
import { useText } from '../../text/text.ts'
import styles from './opd-page.module.css'
import { PasteTable } from './paste-table.tsx'
import { usePastedList } from './use-opd-acts.ts'

export function PasteCard({ kab, onClose }: { kab: string; onClose: () => void }) {
  const t = useText()
  const say = useSay()
  const [teks, setTeks] = useState('')
  const [decided, setDecided] = useState<ReadonlyMap<number, string>>(new Map())
  const { look, keep } = usePastedList(kab)
  const change = (text: string) => {
    setTeks(text)
    setDecided(new Map())
    look.reset()
  }
  if (keep.data !== undefined) {
    const { lembaga, pejabat, dilewati } = keep.data
    const said = t(OPD.kept, { lembaga: say.number(lembaga), pejabat: say.number(pejabat), lewat: say.number(dilewati) })
    return <Note tone="good" title={said} acts={<Button onClick={onClose}>{t(SHELL.close)}</Button>} />
  }
  return (
    <Card title={t(OPD.pasteTitle)} hint={t(OPD.pasteHint)}>
      <div className={styles['form']}>
        <LongField label={t(OPD.pasted)} rows={8} value={teks} spellCheck={false} onChange={(event) => change(event.target.value)} />
        <TextField
          label={t(OPD.file)}
          type="file"
          accept=".csv,.txt,.tsv"
          onChange={(event) => void event.target.files?.[0]?.text().then(change)}
        />
        {look.data !== undefined && (
          <Looked
            preview={look.data}
            decided={decided}
            onDecide={(baris, lembaga) => {
              const next = new Map(decided)
              if (lembaga === '') next.delete(baris)
              else next.set(baris, lembaga)
              setDecided(next)
            }}
          />
        )}
        {(look.error ?? keep.error) !== null && <ProblemNote problem={look.error ?? keep.error} />}
        <div className={styles['acts']}>
          {look.data === undefined || look.data.rows.length === 0 ? (
            <Button look="primary" disabled={teks.trim() === '' || look.isPending} onClick={() => look.mutate(teks)}>
              {t(OPD.look)}
            </Button>
          ) : (
            <Button
              look="primary"
              disabled={keep.isPending}
              onClick={() => keep.mutate({ teks, keputusan: [...decided].map(([baris, lembaga]) => ({ baris, lembaga })) })}
            >
              {t(OPD.keep)}
            </Button>
          )}
          <Button onClick={onClose}>{t(SHELL.cancel)}</Button>
        </div>
      </div>
    </Card>
  )
}

interface LookedProps {
  readonly preview: ListPreview
  readonly decided: ReadonlyMap<number, string>
  readonly onDecide: (baris: number, lembaga: string) => void
}

function Looked({ preview: { rows, issues }, decided, onDecide }: LookedProps) {
  const t = useText()
  const say = useSay()
  const count = (keadaan: string) => say.number(rows.filter((row) => row.keadaan === keadaan).length)
  return (
    <>
      {rows.length > 0 && <output>{t(OPD.lookLead, { baru: count('baru'), dikenal: count('dikenal'), mirip: count('mirip') })}</output>}
      {rows.length > 0 && <PasteTable rows={rows} decided={decided} onDecide={onDecide} />}
      {issues.length > 0 && <IssueList title={t(OPD.issues)} issues={issues} />}
    </>
  )
}
