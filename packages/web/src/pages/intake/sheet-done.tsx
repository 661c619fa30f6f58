/** A table that was decided: what was applied and can be taken back, or what came of taking it back. */
import type { SheetAnswer } from '@konvergen/contract/sheets.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { LongField } from '../../parts/field.tsx'
import { IssueList } from '../../parts/issue-list.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import { SheetIssueButtons } from './issue-links.tsx'
import styles from './sheet-page.module.css'
import { SheetTrialCard } from './sheet-trial-card.tsx'
import { SigiziLink } from './sigizi-link.tsx'
import { useSheetActs } from './use-sheet-acts.ts'

export function SheetDone({ kab, answer }: { kab: string; answer: SheetAnswer }) {
  const t = useText()
  const { hasil, ringkas, hal, wilayah } = answer
  return (
    <div className={styles['stack']}>
      {ringkas.keadaan === 'applied' && <Applied kab={kab} answer={answer} />}
      {ringkas.keadaan === 'undone' && <Undone answer={answer} />}
      {ringkas.keadaan === 'discarded' && <Note title={t(SHEETS.discarded)} />}
      {hasil !== null && (
        <>
          <SheetTrialCard title={t(SHEETS.trialDone)} trial={hasil.coba} numbers={hal} areas={wilayah} />
          <IssueList
            title={t(SHEETS.issues)}
            issues={hasil.coba.isu}
            downloads={<SheetIssueButtons kab={kab} id={ringkas.id} choice={null} />}
          />
        </>
      )}
    </div>
  )
}

function Applied({ kab, answer: { ringkas, periode, boleh } }: { kab: string; answer: SheetAnswer }) {
  const t = useText()
  const say = useSay()
  const { undo, problem } = useSheetActs(kab, ringkas.id)
  const [reason, setReason] = useState('')
  const isLocked = periode.find((each) => each.periode === ringkas.periode)?.keadaan === 'terkunci'
  const said = {
    n: say.number(ringkas.angka),
    lembaga: ringkas.lembaga.nama ?? t(SHEETS.secretariat),
    period: say.period(ringkas.periode ?? ''),
  }
  const act = (
    <Button disabled={undo.isPending || (isLocked && reason.trim() === '')} onClick={() => undo.mutate(reason)}>
      {t(SHEETS.undo)}
    </Button>
  )
  return (
    <>
      {problem !== null && <ProblemNote problem={problem} />}
      <Note tone="good" title={t(SHEETS.applied)} acts={boleh.putuskan ? act : undefined}>
        <p>{t(SHEETS.appliedBody, said)}</p>
        {ringkas.jenis === 'sigizi-bulanan' && <SigiziLink kab={kab} />}
        {isLocked && boleh.putuskan && (
          <LongField
            label={t(SHEETS.reason)}
            hint={t(SHEETS.reasonHint)}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Note>
    </>
  )
}

function Undone({ answer: { ditarik, wilayah } }: { answer: SheetAnswer }) {
  const t = useText()
  const say = useSay()
  const { dikembalikan = 0, dihapus = 0, tinggal = [] } = ditarik ?? {}
  return (
    <Note title={t(SHEETS.undone)}>
      <p>{t(SHEETS.undoneBody, { kembali: say.number(dikembalikan), hapus: say.number(dihapus) })}</p>
      {tinggal.length > 0 && (
        <>
          <p>{t(SHEETS.stayed)}</p>
          <ul>
            {tinggal.map(({ kode, bagian, wilayah: area, nilai, oleh }) => (
              <li key={`${kode} ${bagian} ${area}`}>
                {t(SHEETS.stayedOne, {
                  wilayah: wilayah[area] ?? area,
                  kode,
                  nilai: nilai === null ? t(SHEETS.notApplicable) : say.number(nilai),
                  oleh,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Note>
  )
}
