/** One clause: its words, what hangs on it, how it came out, and what can be done with it. */
import type { ClauseView, RembukDetail } from '@konvergen/contract/rembuk.ts'
import { useState } from 'react'
import { Tag } from '../../parts/tags.tsx'
import { REMBUK } from '../../text/rembuk.ts'
import { useText } from '../../text/text.ts'
import { ClauseActs, type ClauseMode } from './clause-acts.tsx'
import { ClauseFacts } from './clause-facts.tsx'
import { ClauseHistory } from './clause-history.tsx'
import { ClauseSequel } from './clause-sequel.tsx'
import { DecideForm } from './decide-form.tsx'
import { EditClause } from './edit-clause.tsx'
import { ObjectionForm } from './objection-form.tsx'
import styles from './rembuk.module.css'
import { KIND_WORDS, RESULT_TONE, sayWay } from './rembuk-words.ts'

interface ClauseItemProps {
  readonly kab: string
  readonly rembuk: RembukDetail
  readonly clause: ClauseView
  readonly isOpen: boolean
}

export function ClauseItem({ kab, rembuk, clause, isOpen }: ClauseItemProps) {
  const t = useText()
  const [mode, setMode] = useState<ClauseMode>('baca')
  const { id } = rembuk
  const { no, jenis, isi, putusan, perluDiputusLagi, keberatan } = clause
  const done = () => setMode('baca')
  return (
    <li className={styles['clause']}>
      <div className={styles['head']}>
        <h3>{t(REMBUK.clauseNo, { n: no })}</h3>
        <Tag>{t(KIND_WORDS[jenis])}</Tag>
        {putusan === null ? (
          <Tag tone="outline">{t(REMBUK.undecided)}</Tag>
        ) : (
          <Tag tone={RESULT_TONE[putusan.hasil]}>{`${t(REMBUK[putusan.hasil])} · ${sayWay(putusan, t)}`}</Tag>
        )}
      </div>
      {mode === 'ubah' ? (
        <EditClause kab={kab} id={id} clause={clause} onDone={done} />
      ) : (
        <>
          <p className={styles['words']}>{isi}</p>
          <ClauseFacts clause={clause} />
        </>
      )}
      {perluDiputusLagi && <output>{t(REMBUK.decideAgain)}</output>}
      {keberatan.length > 0 && (
        <ul className={styles['list']}>
          {keberatan.map(({ lembaga, isi: said }) => (
            <li key={`${lembaga} ${said}`}>{t(REMBUK.objection, { lembaga, isi: said })}</li>
          ))}
        </ul>
      )}
      <ClauseSequel kab={kab} rembuk={rembuk} clause={clause} />
      {mode === 'putuskan' && <DecideForm kab={kab} id={id} clause={clause} onDone={done} />}
      {mode === 'keberatan' && <ObjectionForm kab={kab} id={id} clause={clause} onDone={done} />}
      {mode === 'riwayat' && <ClauseHistory kab={kab} id={id} clause={clause.id} onClose={done} />}
      {(mode === 'baca' || mode === 'riwayat') && (
        <ClauseActs
          kab={kab}
          id={id}
          clause={clause}
          last={rembuk.butirRinci.length}
          isShown={rembuk.ditayangkan === clause.id}
          isOpen={isOpen}
          onMode={setMode}
        />
      )}
    </li>
  )
}
